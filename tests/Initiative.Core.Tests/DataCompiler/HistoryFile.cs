using System.Text.Json.Nodes;
using Initiative.Core.DataCompiler;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.DataCompiler;

/// <summary>The JSON of the built-in history, to be changed and read.</summary>
internal static class HistoryFile
{
    internal static byte[] Bytes { get; } = File.ReadAllBytes(Checkout.HistoryJson);

    internal static JsonNode Parse() => JsonNode.Parse(Bytes)!;

    internal static EditionHistory Read(byte[]? utf8 = null) => HistoryJson.Read(utf8 ?? Bytes, Edition2025.Catalogue);

    internal static EditionHistory ReadWith(Action<JsonNode> change) => Read(With(change));

    internal static byte[] With(Action<JsonNode> change)
    {
        var root = Parse();
        change(root);
        return EditionJson.ToUtf8(root);
    }

    /// <summary>The problems found in an input that must not be valid.</summary>
    internal static CatalogueList<CatalogueProblem> Problems(byte[] utf8)
    {
        var reading = () => Read(utf8);
        return reading.Should().Throw<CatalogueFormatException>("the input is no valid history").Which.Problems;
    }
}
