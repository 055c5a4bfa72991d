using System.Text.Json;
using Initiative.Core.Explorer.Rendering;

namespace Initiative.Core.Explorer;

/// <summary>One code that advice understands.</summary>
/// <param name="Code">The code, or what a longer one begins with.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Tells">Which topics or city it leads to, and how surely.</param>
internal sealed record KnownCode(string Code, string Meaning, string Tells);

/// <summary>One published list, as far as advice understands it.</summary>
/// <param name="Name">What is typed to see it.</param>
/// <param name="Option">The option of advise that takes its codes.</param>
/// <param name="Source">Who publishes it, and which edition of it is meant.</param>
/// <param name="Codes">The codes.</param>
internal sealed record CodeList(string Name, string Option, string Source, IReadOnlyList<KnownCode> Codes);

/// <summary>The codes that advice understands, from the vocabulary that comes with the library.</summary>
internal static class KnownCodes
{
    private const string Resource = "vocabulary.json";

    /// <exception cref="InaccessibleException">The library was built without its JSON files.</exception>
    public static IReadOnlyList<CodeList> Read(InitiativeCatalogue catalogue)
    {
        using var stream = typeof(InitiativeCatalogue).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InaccessibleException("The library was built without its JSON files, which hold the codes.");
        using var vocabulary = JsonDocument.Parse(stream);
        var root = vocabulary.RootElement;
        return
        [
            new("hs", "--hs", "World Customs Organization, Harmonized System, edition 2022", [.. Rows(root, "hs").Select(Commodity)]),
            new("un", "--un", "United Nations, Model Regulations on the Transport of Dangerous Goods, UN numbers", [.. Rows(root, "un").Select(row => Coded(row, "number"))]),
            new("handling", "--un", "IATA, cargo special handling codes", [.. Rows(root, "handling").Select(row => Coded(row, "code"))]),
            new("procedure", "--procedure", "General Administration of Customs of China, supervision modes (监管方式)", [.. Rows(root, "supervision").Select(row => Coded(row, "code"))]),
            new("locode", "--city", "UNECE, UN/LOCODE, sets of all editions up to 2025-1; for input only, since some codes changed their place", [.. Rows(root, "cities").SelectMany(row => Places(catalogue, row, "locodes", "CN"))]),
            new("airport", "--city", "IATA, airport and city codes", [.. Rows(root, "cities").SelectMany(row => Places(catalogue, row, "airports", ""))]),
            new("city", "--city", $"{catalogue.Standards.DivisionCodes.Title}; a longer code that begins with one counts too",
                [.. catalogue.Cities.Select(city => new KnownCode(city.DivisionCode, Words.Of(city.Name), city.Id.ToString()))]),
            new("division", "", catalogue.Standards.IsoCodes.Title ?? "ISO 3166-2",
                [.. catalogue.Divisions.Select(division => new KnownCode(division.IsoCode, Words.Of(division.Name), string.Join(", ", division.Cities.Ids)))]),
        ];
    }

    private static JsonElement.ArrayEnumerator Rows(JsonElement root, string list) => root.GetProperty(list).EnumerateArray();

    private static KnownCode Commodity(JsonElement row) => new(
        Text(row, "prefix"),
        Text(row, "meaning"),
        row.TryGetProperty("topic", out var topic) ? Tells(topic.GetString()!, Text(row, "level")) : "");

    private static KnownCode Coded(JsonElement row, string code) => new(
        Text(row, code),
        Text(row, "meaning"),
        row.TryGetProperty("topics", out var topics) ? string.Join(", ", topics.EnumerateObject().Select(topic => Tells(topic.Name, topic.Value.GetString()!))) : "");

    private static IEnumerable<KnownCode> Places(InitiativeCatalogue catalogue, JsonElement row, string list, string prefix)
    {
        if (!PilotCityId.TryParse(Text(row, "city"), out var id) || !catalogue.Cities.TryGet(id, out var city))
            return [];
        return Text(row, list).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => new KnownCode($"{prefix}{code}", Words.Of(city.Name), id.ToString()));
    }

    private static string Tells(string topic, string level) => level switch
    {
        "certain" => topic,
        "not" => $"not {topic}",
        _ => $"possibly {topic}",
    };

    private static string Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
