using System.Text.Json;
using Initiative.Core.Json;

namespace Initiative.Core.DataCompiler;

/// <summary>Reads a history from JSON, with the same checks and the same exception as a catalogue.</summary>
internal static class HistoryJson
{
    /// <param name="utf8">The JSON in UTF-8.</param>
    /// <param name="catalogues">The catalogues that are at hand, in the order of their editions.</param>
    /// <exception cref="CatalogueFormatException">The input is not a valid history.</exception>
    internal static EditionHistory Read(ReadOnlySpan<byte> utf8, params InitiativeCatalogue[] catalogues) => Build(ReadRows(utf8, catalogues), catalogues);

    internal static JsonRow ReadRows(ReadOnlySpan<byte> utf8, InitiativeCatalogue[] catalogues) =>
        CatalogueJson.ReadRows(utf8, null, HistoryFormat.History, (input, root, problems) => new HistoryValidator(root, catalogues, problems).Validate());

    internal static EditionHistory Build(JsonRow root, InitiativeCatalogue[] catalogues) => new(catalogues, new Content(root));

    private sealed class Content(JsonRow root) : HistoryContent
    {
        internal override Row Open(HistoryPart part) => root.From(JsonNamingPolicy.CamelCase.ConvertName(part.ToString()));
    }
}
