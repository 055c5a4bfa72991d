using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Initiative.Core.Tests.Json.Generated;

/// <summary>Writes a model as the JSON of a valid catalogue, with a JSON writer that is not the library's.</summary>
internal static class CatalogueText
{
    internal static byte[] Of(CatalogueModel model)
    {
        var options = new JsonSerializerOptions
        {
            WriteIndented = model.IsIndented,
            Encoder = model.IsEscaped ? JavaScriptEncoder.Default : JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        return Encoding.UTF8.GetBytes(Catalogue(model).ToJsonString(options));
    }

    private static JsonObject Catalogue(CatalogueModel model) => new()
    {
        ["topics"] = Array(model.Topics.Length, i => new JsonObject
        {
            ["id"] = $"topic-{i}",
            ["kind"] = "goods",
            ["aliases"] = new JsonArray([.. model.Topics[i].Select(static alias => JsonValue.Create(alias))]),
            ["name"] = Name($"Topic {i}", model.Extras[0]),
        }),
        ["formatVersion"] = 1,
        ["edition"] = Edition(model),
        ["sources"] = Array(model.Texts.Length, i => Source(i, model.Texts[i], model.Extras)),
        ["standards"] = new JsonObject { ["divisionCodes"] = "source-0", ["isoCodes"] = "source-0", ["locations"] = "source-0" },
        ["tasks"] = Array(model.Tasks, i => new JsonObject
        {
            ["id"] = $"task-{i}", ["title"] = Name($"Task {i}", model.Extras[1]), ["quotation"] = Quotation(model, i, [0]),
        }),
        ["measures"] = Array(model.Measures.Length, i => Measure(model, i)),
        ["agencies"] = Array(model.Agencies, i => new JsonObject
        {
            ["id"] = $"agency-{i}", ["name"] = Name("Agency", model.Extras[2]), ["role"] = i == 0 ? "lead" : "participant", ["quotation"] = Quotation(model, i, [0]),
        }),
        ["divisions"] = Array(model.Divisions, i => new JsonObject
        {
            ["isoCode"] = $"CN-{i}", ["code"] = $"{i + 11}0000", ["name"] = Name("Division", model.Extras[3]), ["kind"] = "province",
        }),
        ["cities"] = Array(model.Cities, i => new JsonObject
        {
            ["id"] = $"city-{i}",
            ["name"] = Name($"City {i}", i == 0 ? model.Extras[4] : null),
            ["division"] = $"CN-{i % model.Divisions}",
            ["divisionCode"] = $"{(i % model.Divisions) + 11}0{i}00",
            ["location"] = new JsonObject { ["latitude"] = -90 + (i * 0.1), ["longitude"] = 180.0 / (i + 1) },
            ["quotation"] = Quotation(model, i, [0, 1]),
        }),
    };

    private static JsonObject Edition(CatalogueModel model) => new()
    {
        ["id"] = "generated",
        ["title"] = new JsonObject { ["citation"] = new JsonObject { ["source"] = "source-0", ["note"] = new JsonObject { ["english"] = model.Extras[5] ?? "n" } }, ["english"] = "Edition" },
        ["durationMonths"] = Cited(120),
        ["policyAreas"] = new JsonArray(Quotation(model, 0, [0, 1, 2])),
        ["aims"] = new JsonArray(),
        ["stated"] = new JsonObject { ["tasks"] = Cited(3), ["measures"] = Cited(1_000_000), ["participatingAgencies"] = Cited(3), ["cities"] = Cited(4) },
    };

    private static JsonObject Measure(CatalogueModel model, int i)
    {
        var measure = model.Measures[i];
        // The first span is always "support air exports", so that there is evidence for the tags.
        var json = new JsonObject
        {
            ["id"] = $"measure-{i}",
            ["title"] = Name($"Measure {i}", null),
            ["task"] = $"task-{measure.Task % model.Tasks}",
            ["action"] = "support",
            ["quotation"] = Quotation(model, measure.Task, measure.Spans),
            ["topics"] = new JsonObject(measure.Topics.Select(topic => topic % model.Topics.Length).Distinct().Select(static topic => KeyValuePair.Create($"topic-{topic}", (JsonNode?)"exports"))),
        };
        if (measure.HasFlow)
            json["flows"] = new JsonObject { ["export"] = "exports" };
        if (measure.HasMode)
            json["modes"] = new JsonObject { ["air"] = "support air" };
        if (measure.HasFollowUp)
        {
            json["followUps"] = new JsonArray(new JsonObject
            {
                ["kind"] = "replicated-nationwide", ["on"] = "2026-02-28", ["summary"] = new JsonObject { ["english"] = "It was.", ["chinese"] = "是。" }, ["source"] = "source-0", ["confidence"] = "high",
            });
            if (model.Cities > 0)
                json["followUps"]![0]!["city"] = "city-0";
        }
        return json;
    }

    private static JsonObject Quotation(CatalogueModel model, int source, int[] picks)
    {
        var text = model.Texts[source % model.Texts.Length];
        var words = text.Split(' ');
        var starts = words.Select((_, i) => words.Take(i).Sum(static word => word.Length + 1)).ToArray();
        const int evidence = 3;
        var spans = new JsonArray(Span(0, string.Join(' ', words[..evidence])));
        foreach (var pick in picks.Select(pick => evidence + (pick % (words.Length - evidence))).Distinct().Order())
            spans.Add(Span(starts[pick], words[pick]));
        return new JsonObject { ["spans"] = spans, ["source"] = $"source-{source % model.Texts.Length}" };
    }

    private static JsonObject Source(int i, string text, string?[] extras)
    {
        var json = new JsonObject
        {
            ["text"] = text, ["id"] = $"source-{i}", ["sha256"] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant(),
        };
        if (extras[i] is { } title)
        {
            json["title"] = title;
            json["number"] = title;
            json["chineseTitle"] = title;
            json["note"] = new JsonObject { ["english"] = title };
            json["url"] = "https://example.org/跨境?a=%20b#c";
            json["language"] = "zh-Hans-CN";
            json["isTranslation"] = true;
            json["prevailingLanguage"] = "en";
            json["issuedOn"] = "2024-02-29";
        }
        return json;
    }

    private static JsonObject Span(int start, string text) => new() { ["text"] = text, ["start"] = start };

    private static JsonObject Cited(int value) => new() { ["value"] = value, ["citation"] = new JsonObject { ["source"] = "source-0" } };

    private static JsonObject Name(string english, string? chinese) =>
        chinese is null ? new JsonObject { ["english"] = english } : new JsonObject { ["chinese"] = chinese, ["english"] = english };

    private static JsonArray Array(int count, Func<int, JsonNode> item) => new([.. Enumerable.Range(0, count).Select(item)]);
}
