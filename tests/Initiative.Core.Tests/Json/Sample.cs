using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

/// <summary>An invented edition in which everything that the format has occurs, so that tests do not depend on the data of the real one.</summary>
internal static class Sample
{
    internal static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "Json", "Samples", "edition-2026.json");

    internal static readonly byte[] Utf8 = File.ReadAllBytes(Path);

    internal static readonly InitiativeCatalogue Catalogue = CatalogueJson.Read(Utf8);

    /// <summary>The edition with something changed in its JSON.</summary>
    internal static InitiativeCatalogue With(Action<JsonObject> change) => Read(ChangedJson(change));

    internal static byte[] ChangedJson(Action<JsonObject> change)
    {
        var json = JsonNode.Parse(Utf8)!.AsObject();
        change(json);
        return System.Text.Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    /// <summary>The edition with so many more measures, all with the words of the first.</summary>
    internal static InitiativeCatalogue WithMeasures(int count) => With(json =>
    {
        var measures = json["measures"]!.AsArray();
        json["edition"]!["stated"]!["measures"]!["value"] = measures.Count + count;
        for (var i = 0; i < count; i++)
        {
            var measure = measures[0]!.DeepClone();
            measure["id"] = $"measure-{i}";
            measures.Insert(1 + i, measure);
        }
    });

    private static InitiativeCatalogue Read(byte[] utf8) =>
        CatalogueJson.Read(utf8, new CatalogueJsonOptions { MaxEntities = int.MaxValue, MaxBytes = int.MaxValue });
}
