using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

public sealed class CatalogueDifferenceTests
{
    [Fact]
    public void Equal_catalogues_do_not_differ()
    {
        using var embedded = CatalogueJson.OpenEdition2025();

        var difference = CatalogueDifference.Between(Edition2025.Catalogue, CatalogueJson.Read(embedded));

        difference.IsEmpty.Should().BeTrue();
        difference.Changes.Should().BeEmpty();
        difference.ToString().Should().Be("no differences");
    }

    [Fact]
    public void Added_and_removed_entities_are_named_by_list_and_id()
    {
        var difference = Difference(json =>
        {
            json["topics"]!.AsArray().Add(new JsonObject { ["id"] = "tea", ["name"] = new JsonObject { ["english"] = "Tea" }, ["kind"] = "goods" });
            json["cities"]!.AsArray().RemoveAt(2);
            json["divisions"]!.AsArray().RemoveAt(2);
        });

        Lines(difference).Should().Equal("Removed divisions/CN-GX", "Removed cities/nanning", "Added topics/tea");
        difference.ToString().Should().Be("1 added, 2 removed, 0 changed");
    }

    [Fact]
    public void Added_and_removed_entities_come_with_everything_but_their_ids()
    {
        var difference = Difference(static json =>
        {
            json["topics"]!.AsArray().Add(new JsonObject { ["id"] = "tea", ["name"] = new JsonObject { ["english"] = "Tea" }, ["kind"] = "goods" });
            json["cities"]!.AsArray().RemoveAt(2);
            json["divisions"]!.AsArray().RemoveAt(2);
        });

        Members(difference, "topics").Should().Equal("name.english: (nothing) -> Tea", "kind: (nothing) -> goods");
        Members(difference, "divisions").Should().Equal(
            "code: 450000 -> (nothing)", "name.english: Guangxi -> (nothing)", "name.chinese: 广西 -> (nothing)", "kind: autonomous-region -> (nothing)");
    }

    [Theory]
    [InlineData("measures[0].title.english", "Earlier declaration", "Changed measures/advance-declaration", "title.english: Advance declaration -> Earlier declaration")]
    [InlineData("measures[1].task", "sharing", "Changed measures/battery-inspection", "task: less-waiting -> sharing")]
    [InlineData("measures[1].followUps[1].confidence", "high", "Changed measures/battery-inspection", "followUps[1].confidence: medium -> high")]
    [InlineData("measures[0].modes.sea", "by sea", "Changed measures/advance-declaration", "modes.sea: sea -> by sea")]
    [InlineData("agencies[1].name.chinese", "样部", "Changed agencies/ministry-of-samples", "name.chinese: (nothing) -> 样部")]
    [InlineData("divisions[2].name.english", "Kwangsi", "Changed divisions/CN-GX", "name.english: Guangxi -> Kwangsi")]
    [InlineData("cities[1].location.latitude", 29.9, "Changed cities/ningbo", "location.latitude: 29.88 -> 29.9")]
    [InlineData("topics[1].kind", "facility", "Changed topics/batteries", "kind: goods -> facility")]
    [InlineData("sources[1].issuedOn", "2026-05-01", "Changed sources/sample-news", "issuedOn: (nothing) -> 2026-05-01")]
    [InlineData("sources[0].isTranslation", null, "Changed sources/sample-journal", "isTranslation: true -> (nothing)")]
    [InlineData("standards.locations", "gb-t-2260", "Changed standards", "locations: sample-gazetteer -> gb-t-2260")]
    [InlineData("dataVersion", "0.4.0", "Changed edition/2026", "dataVersion: 0.3.1 -> 0.4.0")]
    [InlineData("dataVersion", null, "Changed edition/2026", "dataVersion: 0.3.1 -> (nothing)")]
    [InlineData("edition.id", "2026-draft", "Changed edition/2026", "id: 2026 -> 2026-draft")]
    [InlineData("edition.durationMonths.value", 4, "Changed edition/2026", "durationMonths.value: 3 -> 4")]
    [InlineData("edition.stated.measures.citation.note.english", "Guessed.", "Changed edition/2026", "stated.measures.citation.note.english: Counted with \"a model port\" as a measure of its own. -> Guessed.")]
    public void Changed_value_is_named_by_entity_and_path(string path, object? value, string change, string member)
    {
        var difference = Difference(json =>
        {
            if (path == "sources[0].isTranslation")
                json["sources"]![0]!.AsObject().Remove("prevailingLanguage");
            Set(json, path, value);
        });

        Lines(difference).Should().Equal(change);
        difference.Changes[0].Kind.Should().Be(CatalogueChangeKind.Changed);
        difference.Changes[0].Members.Select(static m => m.ToString()).Should().Contain(member);
        if (path != "sources[0].isTranslation")
            difference.Changes[0].Members.Should().ContainSingle();
    }

    [Fact]
    public void Added_value_with_members_is_followed_down_to_single_values()
    {
        var difference = CatalogueDifference.Between(Sample.With(static json => json["edition"]!.AsObject().Remove("launchedOn")), Sample.Catalogue);

        Members(difference).Should().Equal("launchedOn.value: (nothing) -> 2026-04-01", "launchedOn.citation.source: (nothing) -> sample-news");
    }

    [Fact]
    public void Version_of_the_data_that_only_the_later_catalogue_states_is_a_change() =>
        Members(CatalogueDifference.Between(Sample.With(static json => json.Remove("dataVersion")), Sample.Catalogue)).Should().Equal("dataVersion: (nothing) -> 0.3.1");

    [Fact]
    public void List_that_lost_its_first_element_is_one_removal() =>
        Members(Difference(static json => json["topics"]![1]!["aliases"]!.AsArray().RemoveAt(0)))
            .Should().Equal("aliases[0]: battery -> (nothing)");

    [Fact]
    public void Quotation_that_grew_a_span_says_where()
    {
        var difference = Difference(static json => json["measures"]![2]!["quotation"]!["spans"]!.AsArray().Add(new JsonObject { ["start"] = 505, ["text"] = "a model port" }));

        Members(difference).Should().Equal("quotation.spans[1].start: (nothing) -> 505", "quotation.spans[1].text: (nothing) -> a model port");
    }

    [Fact]
    public void Topics_in_another_order_are_a_change()
    {
        var difference = Difference(static json =>
            json["measures"]![1]!["topics"] = new JsonObject { ["inspection"] = "inspection", ["batteries"] = "batteries" });

        Members(difference).Should().Equal("topics: batteries, inspection -> inspection, batteries");
    }

    [Theory]
    [InlineData("0123", "")]
    [InlineData("1023", "0>2 1>1")]
    [InlineData("3012", "3>1")]
    [InlineData("1230", "0>4")]
    [InlineData("0321", "1>4 3>2")]
    public void Only_entities_that_moved_have_another_ordinal(string order, string moved)
    {
        var difference = Difference(json => Reorder(json["topics"]!.AsArray(), [.. order.Select(static c => c - '0'), 4]));

        var ids = Sample.Catalogue.Topics.Ids.ToList();
        difference.Changes.SelectMany(change => change.Members.Select(member => (Index: ids.IndexOf(TopicId.Parse(change.Id)), member)))
            .Select(static m => $"{m.Index}>{m.member.After}").Should().Equal(moved.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        difference.Changes.SelectMany(static change => change.Members).Should().NotContain(static member => member.Path != "ordinal");
    }

    [Fact]
    public void Entities_behind_an_added_or_removed_one_have_not_changed()
    {
        var difference = Difference(static json => json["measures"]!.AsArray().RemoveAt(0));

        Lines(difference).Should().Equal("Removed measures/advance-declaration");
    }

    [Fact]
    public void Long_text_is_shown_in_one_line_where_it_begins_to_differ()
    {
        const string before = "It is carried out in 3 cities";
        var changed = Sample.Catalogue.Sources[0].Text!.Replace(before, "It is carried out in many cities", StringComparison.Ordinal);
        var difference = Difference(json =>
        {
            json["sources"]![2]!["text"] = Sample.Catalogue.Sources[0].Text;
            json["sources"]![2]!["sha256"] = Hash(Sample.Catalogue.Sources[0].Text!);
        }, json =>
        {
            json["sources"]![2]!["text"] = changed;
            json["sources"]![2]!["sha256"] = Hash(changed);
        });

        var member = difference.Changes.Should().ContainSingle().Which.Members.Single(static m => m.Path == "text");
        member.After.Should().Be(changed);
        member.ToString().Should().Be(
            "text: …t is carried out in 3 cities, namely Beijing, Ningbo, and Nanning. It aims at ca… -> …t is carried out in many cities, namely Beijing, Ningbo, and Nanning. It aims at…");
    }

    [Fact]
    public void Line_breaks_are_shown_as_in_code()
    {
        var difference = Difference(static json =>
        {
            json["sources"]![2]!["text"] = "Less\r\nwaiting";
            json["sources"]![2]!["sha256"] = Hash("Less\r\nwaiting");
        });

        Members(difference).Should().Contain("text: (nothing) -> Less\\r\\nwaiting");
    }

    [Fact]
    public void Null_is_refused()
    {
        ((Action)(() => CatalogueDifference.Between(null!, Sample.Catalogue))).Should().Throw<ArgumentNullException>().WithParameterName("before");
        ((Action)(() => CatalogueDifference.Between(Sample.Catalogue, null!))).Should().Throw<ArgumentNullException>().WithParameterName("after");
    }

    internal static string Hash(string text) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))).ToLowerInvariant();

    private static CatalogueDifference Difference(Action<JsonObject> change) => CatalogueDifference.Between(Sample.Catalogue, Sample.With(change));

    private static CatalogueDifference Difference(Action<JsonObject> before, Action<JsonObject> after) =>
        CatalogueDifference.Between(Sample.With(before), Sample.With(after));

    private static IEnumerable<string> Lines(CatalogueDifference difference) => difference.Changes.Select(static change => change.ToString());

    private static IEnumerable<string> Members(CatalogueDifference difference) =>
        difference.Changes.Should().ContainSingle().Which.Members.Select(static member => member.ToString());

    private static IEnumerable<string> Members(CatalogueDifference difference, string list) =>
        difference.Changes.Single(change => change.List == list).Members.Select(static member => member.ToString());

    private static void Reorder(JsonArray array, int[] order)
    {
        var items = order.Select(i => array[i]!.DeepClone()).ToList();
        array.Clear();
        items.ForEach(array.Add);
    }

    private static void Set(JsonNode json, string path, object? value)
    {
        var steps = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        foreach (var step in steps[..^1])
            json = int.TryParse(step, out var index) ? json[index]! : json[step]!;
        if (value is null)
            json.AsObject().Remove(steps[^1]);
        else
            json[steps[^1]] = JsonValue.Create(value);
    }
}
