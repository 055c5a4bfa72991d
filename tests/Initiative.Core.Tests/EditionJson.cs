using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.Tests;

/// <summary>The JSON of the built-in edition, to be changed and read.</summary>
internal static class EditionJson
{
    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static byte[] Bytes { get; } = ReadEmbedded();

    internal static string Text { get; } = Encoding.UTF8.GetString(Bytes);

    internal static InitiativeCatalogue Read() => CatalogueJson.Read(Bytes);

    internal static byte[] With(Action<JsonObject> change)
    {
        var root = JsonNode.Parse(Text)!.AsObject();
        change(root);
        return ToUtf8(root);
    }

    internal static InitiativeCatalogue ReadWith(Action<JsonObject> change) => CatalogueJson.Read(With(change));

    internal static byte[] ToUtf8(JsonNode root) => Encoding.UTF8.GetBytes(root.ToJsonString(Written));

    internal static byte[] Replacing(string old, string changed)
    {
        var at = Text.IndexOf(old, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "the test replaces '{0}' in the edition's JSON", old);
        return Encoding.UTF8.GetBytes(string.Concat(Text.AsSpan(0, at), changed, Text.AsSpan(at + old.Length)));
    }

    /// <summary>The problems found in an input that must not be valid.</summary>
    internal static CatalogueList<CatalogueProblem> Problems(byte[] json, CatalogueJsonOptions? options = null)
    {
        var read = () => CatalogueJson.Read(json, options);
        return read.Should().Throw<CatalogueFormatException>("the input is no valid catalogue").Which.Problems;
    }

    private static byte[] ReadEmbedded()
    {
        using var stream = CatalogueJson.OpenEdition2025();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
