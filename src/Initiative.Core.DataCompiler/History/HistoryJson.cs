using Initiative.Core.Json;

namespace Initiative.Core.DataCompiler;

/// <summary>Reads a history from JSON, with the same checks and the same exception as a catalogue.</summary>
internal static class HistoryJson
{
    /// <param name="utf8">The JSON in UTF-8.</param>
    /// <param name="held">The catalogue of the edition that is held.</param>
    /// <exception cref="CatalogueFormatException">The input is not a valid history.</exception>
    internal static EditionHistory Read(ReadOnlySpan<byte> utf8, InitiativeCatalogue held) =>
        new(held, new ReadHistory(CatalogueJson.Read(utf8, null, new HistoryDraft(held))));
}
