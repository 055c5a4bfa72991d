using System.Text;
using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

public class ReadingTests
{
    [Fact]
    public void The_built_in_edition_can_be_read() => EditionJson.Read().ToString().Should().Be("Cross-Border Trade Facilitation Initiative (2025)");

    [Fact]
    public void Each_reading_gives_a_catalogue_of_its_own() => EditionJson.Read().Should().NotBeSameAs(EditionJson.Read());

    [Fact]
    public void The_order_of_members_and_white_space_mean_nothing()
    {
        var reversed = EditionJson.ToUtf8(Reversed(JsonNode.Parse(EditionJson.Text)!));
        var dense = Encoding.UTF8.GetBytes(JsonNode.Parse(EditionJson.Text)!.ToJsonString());

        PublicSurface.Differences(Edition2025.Catalogue, CatalogueJson.Read(dense)).Should().BeEmpty("white space and escapes are ways of writing");
        PublicSurface.Differences(Edition2025.Catalogue, CatalogueJson.Read(reversed)).Should().BeEmpty("members have no order");
    }

    [Fact]
    public void Members_that_may_be_absent_are_absent()
    {
        var catalogue = EditionJson.ReadWith(static root =>
        {
            root.Remove("$schema");
            root["edition"]!.AsObject().Remove("launchedOn");
            root["edition"]!["title"]!.AsObject().Remove("chinese");
            foreach (var measure in root["measures"]!.AsArray())
            {
                measure!.AsObject().Remove("followUps");
                measure.AsObject().Remove("flows");
                measure.AsObject().Remove("modes");
            }
            foreach (var topic in root["topics"]!.AsArray())
                topic!.AsObject().Remove("aliases");
        });

        catalogue.Edition.LaunchedOn.Should().BeNull();
        catalogue.Edition.Title.Chinese.Should().BeNull();
        catalogue.Measures.Should().OnlyContain(static measure => measure.FollowUps.Count == 0 && measure.Flows == TradeFlows.None && measure.Modes == TransportModes.None);
        catalogue.Topics.Should().OnlyContain(static topic => topic.Aliases.Count == 0);
    }

    [Fact]
    public void A_catalogue_may_list_nothing()
    {
        var catalogue = EditionJson.ReadWith(static root =>
        {
            foreach (var kind in new[] { "tasks", "measures", "agencies", "divisions", "cities", "topics" })
                root[kind] = new JsonArray();
            root["edition"]!.AsObject().Remove("followUps");
        });

        catalogue.Measures.Should().BeEmpty();
        catalogue.Measures.Contains(MeasureId.Parse("drug-imports")).Should().BeFalse();
        catalogue.Edition.UnlistedAgencyCount.Should().Be(20, "the document counts 20 and the file names none");
        catalogue.TryFindCity("ningbo", out _).Should().BeFalse();
    }

    [Fact]
    public void Text_of_any_script_is_read_as_it_is_written()
    {
        const string name = "𠮷 😀 עברית";
        EditionJson.ReadWith(static root => root["topics"]![0]!["name"]!["english"] = name).Topics[0].Name.English.Should().Be(name);
    }

    [Fact]
    public void Evidence_may_be_words_between_chinese_characters()
    {
        const string text = "优化锂电池出口检验监管模式。";
        var catalogue = EditionJson.ReadWith(root =>
        {
            var sources = root["sources"]!.AsArray();
            sources.Add(new JsonObject { ["id"] = "zh", ["text"] = "optimize " + text, ["sha256"] = HashOf("optimize " + text) });
            root["measures"]![0]!["quotation"] = new JsonObject
            {
                ["source"] = "zh",
                ["spans"] = new JsonArray(new JsonObject { ["start"] = 0, ["text"] = "optimize " + text }),
            };
            root["measures"]![0]!["flows"] = new JsonObject { ["export"] = "出口" };
            root["measures"]![0]!["topics"] = new JsonObject { ["lithium-batteries"] = "锂电池", ["inspection"] = "检验", ["customs-supervision"] = "监管" };
        });

        catalogue.Measures[0].Evidence.Select(static evidence => evidence.Words).Should().Equal("出口", "锂电池", "检验", "监管");
    }

    [Fact]
    public void A_long_document_is_hashed_whole()
    {
        // Characters of every length in UTF-8, in numbers that straddle any buffer.
        var text = string.Concat(Enumerable.Repeat("aé海😀", 5_001));
        var catalogue = EditionJson.ReadWith(root =>
            root["sources"]!.AsArray().Add(new JsonObject { ["id"] = "long", ["text"] = text, ["sha256"] = HashOf(text) }));
        catalogue.Sources[SourceDocumentId.Parse("long")].Text.Should().Be(text);
    }

    [Fact]
    public void Reading_does_not_depend_on_the_culture()
    {
        using var _ = Culture.Of("tr-TR");
        PublicSurface.Differences(Edition2025.Catalogue, EditionJson.Read()).Should().BeEmpty("39.91 is a latitude everywhere");
        EditionJson.Problems(EditionJson.With(static root => root["cities"]![0]!["location"]!["latitude"] = 90.5)).Should().ContainSingle()
            .Which.Message.Should().Be("The number must be from -90 to 90.");
    }

    [Fact]
    public void Reading_can_be_done_by_many_threads_at_once() => Parallel.For(0, 32, static i =>
    {
        if (i % 2 == 0)
            EditionJson.Read().Measures.Count.Should().Be(29);
        else
            EditionJson.Problems("{}"u8.ToArray()).Count.Should().Be(6);
    });

    private static JsonNode Reversed(JsonNode node) => node switch
    {
        JsonObject members when members.Parent is JsonObject && (members.GetPropertyName() is "flows" or "modes" or "topics") => members.DeepClone(),
        JsonObject members => new JsonObject(members.Reverse().Select(static member => KeyValuePair.Create(member.Key, (JsonNode?)Reversed(member.Value!)))),
        JsonArray items => new JsonArray([.. items.Select(static item => Reversed(item!))]),
        _ => node.DeepClone(),
    };

    private static string HashOf(string text) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
}
