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

/// <summary>The codes that advice understands: those of the catalogue's topics and cities.</summary>
internal static class KnownCodes
{
    public static IReadOnlyList<CodeList> Read(InitiativeCatalogue catalogue) =>
    [
        OfTopics(catalogue, "hs", "--hs", TopicCodeList.Hs2022),
        OfTopics(catalogue, "un", "--un", TopicCodeList.UnNumber),
        OfTopics(catalogue, "handling", "--un", TopicCodeList.IataHandling),
        OfTopics(catalogue, "procedure", "--procedure", TopicCodeList.SupervisionMode),
        OfCities(catalogue, "locode", CityCodeList.UnLocode),
        OfCities(catalogue, "airport", CityCodeList.IataAirport),
        new("city", "--city", $"{catalogue.Standards.DivisionCodes.Title}; a longer code that begins with one counts too",
            [.. catalogue.Cities.Select(static city => new KnownCode(city.DivisionCode, Words.Of(city.Name), city.Id.ToString()))]),
        new("division", "", catalogue.Standards.IsoCodes.Title ?? "ISO 3166-2",
            [.. catalogue.Divisions.Select(static division => new KnownCode(division.IsoCode, Words.Of(division.Name), string.Join(", ", division.Cities.Ids)))]),
    ];

    private static CodeList OfTopics(InitiativeCatalogue catalogue, string name, string option, TopicCodeList list)
    {
        var codes = catalogue.Topics.SelectMany(static topic => topic.Codes, static (topic, code) => (Topic: topic, Code: code)).Where(pair => pair.Code.List == list).ToList();
        return new CodeList(name, option, TitlesOf(codes.Select(static pair => pair.Code.Source)),
        [
            .. codes.GroupBy(static pair => pair.Code.Code, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal).Select(static group => new KnownCode(
                group.Key,
                group.First().Code.Meaning,
                string.Join(", ", group.Select(static pair => pair.Code.Certainty == CodeCertainty.Certain ? $"{pair.Topic.Id}" : $"possibly {pair.Topic.Id}")))),
        ]);
    }

    private static CodeList OfCities(InitiativeCatalogue catalogue, string name, CityCodeList list)
    {
        var codes = catalogue.Cities.SelectMany(static city => city.Codes, static (city, code) => (City: city, Code: code)).Where(pair => pair.Code.List == list).ToList();
        return new CodeList(name, "--city", TitlesOf(codes.Select(static pair => pair.Code.Source)),
            [.. codes.Select(static pair => new KnownCode(pair.Code.Code, $"{Words.Of(pair.City.Name)}, {Vocabulary.NameOf(pair.Code.Role)}", pair.City.Id.ToString()))]);
    }

    private static string TitlesOf(IEnumerable<SourceDocument> sources) => string.Join("; ", sources.Distinct().Select(static source => source.Title ?? source.Id.ToString()));
}
