using System.Text.Json.Nodes;

namespace Initiative.Core.Tests.DataCompiler;

/// <summary>What follows from the names that are known, and what does not.</summary>
public class CityChangesTests
{
    [Theory]
    [InlineData("beijing tianjin", 2, "beijing tianjin", 2, "joined: none; left: none")]
    [InlineData("beijing tianjin", 2, "beijing shanghai", 2, "joined: Shanghai; left: Tianjin")]
    [InlineData("beijing", 1, "beijing shanghai", 5, "joined: Shanghai, and 3 that are not named; left: none")]
    [InlineData("beijing", 1, "beijing", 3, "joined: 2 that are not named; left: none")]
    [InlineData("beijing tianjin", 2, "beijing shanghai", 3, "joined: Shanghai, others not known; left: not known")]
    [InlineData("beijing tianjin", 4, "beijing shanghai", 2, "joined: not known; left: Tianjin, others not known")]
    [InlineData("beijing tianjin", 4, "beijing", 1, "joined: none; left: Tianjin, and 2 that are not named")]
    [InlineData("beijing", 2, "beijing", 2, "joined: not known; left: not known")]
    [InlineData("", 2, "beijing tianjin", 2, "joined: not known; left: not known")]
    [InlineData("beijing", 1, "beijing", null, "joined: not known; left: none")]
    [InlineData("beijing", null, "beijing", 1, "joined: none; left: not known")]
    [InlineData("", null, "", null, "joined: not known; left: not known")]
    public void Changes_are_those_that_are_certain(string earlier, int? earlierCount, string later, int? laterCount, string expected)
    {
        var history = HistoryFile.ReadWith(root =>
        {
            var editions = root["editions"]!.AsArray();
            editions.Add(Edition(2027, earlier, earlierCount));
            editions.Add(Edition(2028, later, laterCount));
        });

        history.CitiesBetween(EditionId.Parse("2027"), EditionId.Parse("2028")).ToString().Should().Be("2027 to 2028: " + expected);
    }

    [Theory]
    [InlineData("beijing tianjin", "beijing tianjin", "joined: none; left: none (an inference)")]
    [InlineData("beijing tianjin", "beijing", "joined: none; left: Tianjin (an inference)")]
    [InlineData("suzhou", "beijing suzhou", "joined: Beijing (an inference); left: none (an inference)")]
    public void Changes_that_rest_on_cities_which_no_source_names_say_so(string earlier, string later, string expected)
    {
        var history = HistoryFile.ReadWith(root =>
        {
            var editions = root["editions"]!.AsArray();
            editions.Add(Edition(2027, earlier, earlier.Split(' ').Length));
            var derived = Edition(2028, later, later.Split(' ').Length);
            derived["cities"]!["citations"]![0]!["isDerived"] = true;
            editions.Add(derived);
        });

        history.CitiesBetween(EditionId.Parse("2027"), EditionId.Parse("2028")).ToString().Should().Be("2027 to 2028: " + expected);
    }

    private static JsonObject Edition(int year, string cities, int? count)
    {
        var edition = new JsonObject { ["id"] = FormattableString.Invariant($"{year}"), ["year"] = Fact(year) };
        if (count is { } stated)
            edition["statedCities"] = Fact(stated);
        var names = cities.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (names.Length > 0)
            edition["cities"] = Fact(new JsonArray([.. names.Select(static name => JsonValue.Create(name))]));
        return edition;
    }

    private static JsonObject Fact(JsonNode value) => new() { ["value"] = value, ["citations"] = new JsonArray(new JsonObject { ["source"] = "article-10100-2026" }) };
}
