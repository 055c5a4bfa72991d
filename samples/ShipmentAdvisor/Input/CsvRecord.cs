namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>A record of a CSV file as it stands there, or a piece of one that is too long to hold. Its bytes are valid until the next one is read.</summary>
internal readonly ref struct CsvRecord
{
    /// <summary>The number of its first line, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>Its bytes, without the line end.</summary>
    public required ReadOnlySpan<byte> Bytes { get; init; }

    /// <summary>What is wrong with it, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether all its fields are empty.</summary>
    public bool IsBlank { get; init; }

    /// <summary>Whether this is the rest of a record with a problem, of which pieces were read before.</summary>
    public bool IsContinuation { get; init; }

    /// <summary>Whether more pieces of the record follow.</summary>
    public bool IsContinued { get; init; }
}
