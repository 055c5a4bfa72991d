namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>One record of a CSV file as it stands there: its place, and its bytes until the next one is read.</summary>
internal readonly ref struct CsvRecord
{
    /// <summary>The number of its first line, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>Where it begins in the file.</summary>
    public required long Offset { get; init; }

    /// <summary>The number of its bytes, without the line end.</summary>
    public required long Length { get; init; }

    /// <summary>The bytes of a record that is as RFC 4180 has it; otherwise empty.</summary>
    public ReadOnlySpan<byte> Bytes { get; init; }

    /// <summary>What is wrong with it, or null.</summary>
    public string? Problem { get; init; }

    public bool IsBlank => Length == 0;
}
