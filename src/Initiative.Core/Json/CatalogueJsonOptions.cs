using System.Diagnostics;

namespace Initiative.Core.Json;

/// <summary>The limits within which a catalogue's JSON is read. The defaults suit files from strangers.</summary>
/// <remarks>Never changes once made; safe for use by any number of threads.</remarks>
[DebuggerDisplay("{MaxBytes} bytes, {MaxProblems} problems at most")]
public sealed class CatalogueJsonOptions
{
    internal static readonly CatalogueJsonOptions Default = new();

    /// <summary>The most bytes of input: 64 MiB unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxBytes { get; init => field = AtLeastOne(value); } = 64 * 1024 * 1024;

    /// <summary>The deepest nesting of objects and arrays: 16 unless set. The format itself needs 7.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxDepth { get; init => field = AtLeastOne(value); } = 16;

    /// <summary>The most tasks, measures, agencies, divisions, cities, topics and sources together: 100,000 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxEntities { get; init => field = AtLeastOne(value); } = 100_000;

    /// <summary>The most problems that are listed: 1,000 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxProblems { get; init => field = AtLeastOne(value); } = 1_000;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
