using System.Collections;
using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Data;

/// <summary>No fact without a source, and no source for nothing: in the files, and in what a user asks.</summary>
public class ProvenanceTests
{
    private static readonly JsonNode Edition = JsonNode.Parse(EditionJson.Text)!;
    private static readonly JsonNode History = JsonNode.Parse(File.ReadAllText(Checkout.HistoryJson))!;

    // What is ours and says so in the API, and what describes a source, which its own page says.
    private static readonly string[] NoFacts = ["$schema", "formatVersion", "dataVersion", "edition.id", "sources", "topics", "tasks.title", "measures.title"];

    // The published lists, of which the catalogue names one for each.
    private static readonly string[] FromStandards = ["divisions", "cities.name", "cities.division", "cities.divisionCode", "cities.location"];

    // What a history has of its own is there because the sourced list of an edition names it: the reader sees to that.
    private static readonly string[] NamedByEditions = ["cities.id", "agencies.id", "agencies.name.english", "agencies.name.chinese"];

    public static TheoryData<string, ICitable> EverythingThatStatesFacts
    {
        get
        {
            var data = new TheoryData<string, ICitable>();
            foreach (var part in PublicSurface.Reach(Edition2025.Catalogue).Concat(PublicSurface.Reach(EditionHistory.BuiltIn)))
            {
                if (part.Value is ICitable cited and not (InitiativeCatalogue or EditionHistory))
                    data.Add(part.Path, cited);
            }
            return data;
        }
    }

    [Fact]
    public void Every_fact_of_the_edition_has_a_source()
    {
        Unsourced(Edition, "", sourced: false).Should().BeEmpty();
        Edition["standards"]!.AsObject().Select(static standard => (string)standard.Value!).Should().OnlyContain(static id => IdsOf(Edition).Contains(id));
    }

    [Fact]
    public void Every_fact_of_the_history_has_a_source() =>
        Unsourced(History, "", sourced: false).Except(NamedByEditions).Should().BeEmpty();

    [Fact]
    public void A_fact_of_the_history_that_loses_its_source_is_noticed()
    {
        var spoilt = History.DeepClone();
        spoilt["editions"]![6]!["cities"]!.AsObject().Remove("citations");

        Unsourced(spoilt, "", sourced: false).Should().Contain("editions.cities.value");
    }

    [Theory]
    [InlineData("edition.durationMonths")]
    [InlineData("edition.launchedOn")]
    [InlineData("measures.0.followUps.0")]
    [InlineData("measures.0")]
    [InlineData("cities.3")]
    public void A_fact_of_the_edition_that_loses_its_source_is_noticed(string path)
    {
        var spoilt = JsonNode.Parse(EditionJson.Text)!;
        var fact = path.Split('.').Aggregate(spoilt, static (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!).AsObject();
        (fact.Remove("citation") | fact.Remove("source") | fact.Remove("quotation")).Should().BeTrue();

        Unsourced(spoilt, "", sourced: false).Should().NotBeEmpty();
    }

    [Fact]
    public void Every_source_of_the_edition_is_used_by_it() => IdsOf(Edition).Except(Cited(Edition)).Should().BeEmpty("a source that nothing rests on is left out");

    [Fact]
    public void Every_source_of_the_history_is_used_by_it() => IdsOf(History).Except(Cited(History)).Should().BeEmpty("a source that nothing rests on is left out");

    [Fact]
    public void Every_source_that_is_named_is_listed() =>
        Cited(Edition).Except(IdsOf(Edition)).Concat(Cited(History).Except(IdsOf(Edition)).Except(IdsOf(History))).Should().BeEmpty();

    [Fact]
    public void Every_source_is_graded_and_has_a_title() =>
        EditionHistory.BuiltIn.Sources.Should().OnlyContain(static source => source.Reliability != null && source.Title != null);

    [Fact]
    public void Every_source_but_a_newspaper_read_on_a_mirror_and_a_machine_translation_names_its_issuer() =>
        EditionHistory.BuiltIn.Sources.Where(static source => source.Issuer == null).Select(static source => source.Id.ToString())
            .Should().Equal("new-omni-replication", "campaign-launched-2023-05-18");

    // Each was looked at: an authority, an agency, a newspaper, a reprint that names whom it reprints, or the repository of a code list. Others are cited by title and number, without a link.
    [Fact]
    public void Links_lead_to_no_other_hosts_than_these() =>
        EditionHistory.BuiltIn.Sources.Where(static source => source.Url != null).Select(static source => source.Url!.Host).Distinct().Order(StringComparer.Ordinal).Should().Equal(
            "big5.news.cn", "brlscp.com", "cceeccic.org", "chinacustoms.gmcmonline.com", "en.people.cn", "english.pudong.gov.cn", "english.scio.gov.cn", "fujairahupdates.com", "github.com", "globaltimes.cn", "ka.sz.gov.cn",
            "mag.wcoomd.org", "new-omni.com", "tv.cctv.com", "www.10100.com", "www.bastillepost.com", "www.e-to-china.com", "www.info.gov.hk", "www.qingdao.gov.cn");

    // What was read on a copy is cited by its title, issuer, number and date.
    [Fact]
    public void Files_of_the_repository_link_to_no_copy()
    {
        string[] copies = ["51haodu.com", "polandbesthostels", "confuzal.com"];
        string[] text = [".cs", ".json", ".md", ".txt", ".js", ".html", ".css", ".csv"];
        string[] built = ["bin", "obj", ".git", "node_modules"];

        Checkout.Files(built).Where(file => text.Contains(Path.GetExtension(file)))
            .Where(file => copies.Any(copy => File.ReadAllText(file).Split("://").Skip(1).Any(address => address.Split('/', ' ', '"')[0].Contains(copy, StringComparison.OrdinalIgnoreCase))))
            .Should().BeEmpty();
    }

    [Fact]
    public void What_was_read_on_a_copy_has_no_link() =>
        EditionHistory.BuiltIn.Sources.Where(static source => source.Note?.English.Contains("no link is given") == true).Should().HaveCountGreaterThan(5).And.OnlyContain(static source => source.Url == null);

    [Fact]
    public void Every_source_can_be_asked_what_rests_on_it()
    {
        var citations = Edition2025.Catalogue.Cite().Concat(EditionHistory.BuiltIn.Cite()).ToLookup(static citation => citation.Source);

        EditionHistory.BuiltIn.Sources.Where(source => !citations[source].Any()).Should().BeEmpty();
    }

    [Fact]
    public void English_name_is_cited_to_no_chinese_source()
    {
        ICitable[] named = [.. Edition2025.Catalogue.Cities, .. Edition2025.Catalogue.Agencies, .. EditionHistory.BuiltIn.Cities, .. EditionHistory.BuiltIn.Agencies];

        named.SelectMany(static each => each.Cite()).Where(static citation => citation.Fact == "Name.English").Should().HaveCountGreaterThanOrEqualTo(named.Length)
            .And.OnlyContain(static citation => citation.Source == null ? citation.Note!.Chinese!.Contains("本目录所拟") : citation.Source.Language == "en");
    }

    [Fact]
    public void Link_to_a_reprint_or_a_machine_translation_says_that_it_is_one()
    {
        foreach (var (id, words, chinese) in new[] { ("article-10100-2026", "reprint", "转载"), ("china-news-service-2021-05-28", "reprint", "转载"), ("new-omni-replication", "machine translation", "机器翻译") })
        {
            var source = EditionHistory.BuiltIn.Sources[SourceDocumentId.Parse(id)];
            (source.Url, source.Note!.English.Contains(words, StringComparison.OrdinalIgnoreCase), source.Note.Chinese!.Contains(chinese)).Should().Be((source.Url, true, true), id);
            source.Url.Should().NotBeNull();
        }
    }

    [Fact]
    public void Source_whose_title_is_a_description_or_a_translation_says_so()
    {
        var sources = EditionHistory.BuiltIn.Sources;

        sources.Where(static source => source.Title!.StartsWith("CCTV evening news", StringComparison.Ordinal) || source.Title.StartsWith("Document of ", StringComparison.Ordinal) || source.Title.StartsWith("Report of ", StringComparison.Ordinal)).Should().OnlyContain(static source => source.IsTitleOurs && source.IsChineseTitleOurs);
        sources.Where(static source => source.ChineseTitle != null && !source.IsChineseTitleOurs).Select(static source => source.Id.ToString()).Should().Equal("announcement-2025-237", "gb-t-2260");
    }

    [Fact]
    public void What_rests_on_a_weak_source_alone_is_known()
    {
        var weak = Edition2025.Catalogue.Cite().Concat(EditionHistory.BuiltIn.Cite())
            .Where(static citation => citation.Source is not null)
            .GroupBy(static citation => (citation.Subject, citation.Fact))
            .Where(static fact => fact.All(static citation => citation.Source!.Reliability == Reliability.Weak))
            .Select(static fact => $"{fact.Key.Subject}, {fact.Key.Fact}");

        weak.Should().BeEmpty("a measure whose report is weak has a second one, and says how sure it is");
    }

    [Theory]
    [MemberData(nameof(EverythingThatStatesFacts))]
    public void Every_member_that_states_a_fact_can_be_asked_for_its_source(string path, ICitable cited)
    {
        var citations = cited.Cite();

        citations.Select(static citation => citation.Fact.Split('.')[0]).Distinct().Should().Contain(FactsOf(cited), "{0} states them", path);
        citations.Should().OnlyContain(citation => ReferenceEquals(citation.Subject, cited));
        citations.Should().OnlyContain(citation => citation.About == cited.About, "each says its kind and id");
        citations.Should().OnlyContain(static citation => citation.Source != null || citation.Note!.English.StartsWith("Ours") || citation.Note == "Standard usage.");
        citations.Should().OnlyContain(static citation => citation.Quotation == null || citation.Quotation.Document == citation.Source);
    }

    [Fact]
    public void A_catalogue_and_a_history_cite_whatever_they_hand_out()
    {
        static IEnumerable<string> Lines(IEnumerable<Citation> citations) => citations.Select(static citation => $"{citation.Subject.GetType().Name} {citation.Subject} {citation}");

        var catalogue = Edition2025.Catalogue;
        var parts = PublicSurface.PropertiesOf(typeof(InitiativeCatalogue)).Select(property => property.GetValue(catalogue)).SelectMany(static part => part as IEnumerable<ICitable> ?? (part is ICitable one ? [one] : []));
        Lines(catalogue.Cite()).Order().Should().Equal(Lines(parts.SelectMany(static part => part.Cite())).Order());
        var history = EditionHistory.BuiltIn;
        ICitable[] own = [.. history.Editions, .. history.Cities.Skip(25), .. history.Agencies.Skip(9), .. history.Cities.Skip(25).Select(static city => city.Division).Distinct().Where(static division => division.Cities.Count == 0)];
        Lines(history.Cite()).Should().BeEquivalentTo(Lines(own.SelectMany(static part => part.Cite())));
    }

    /// <summary>The members of something that say a thing of the world: not ids and places in a list, not what is counted or implied, not the quotations' own texts.</summary>
    private static IEnumerable<string> FactsOf(ICitable cited)
    {
        string[] implied =
        [
            "Id", "EditionId", "Ordinal", "Citations", "Evidence", "IsMunicipality", "KnownEditions", "UnlistedAgencyCount", "UnlistedCityCount", "Source", "SourceId", "TaskId", "TopicIds", "MeasureIds",
            "AgencyIds", "CityIds", "EditionIds", "CityId", "LeadId", "IsInferred", "IsStatusInferred", "DerivedFacts", "ReplicatedToDateAsOf",
        ];
        var relations = cited switch
        {
            // A task lists its measures and a division its cities because these say where they belong.
            KeyTask => ["Measures"],
            Division => ["Cities"],
            _ => Array.Empty<string>(),
        };
        foreach (var property in PublicSurface.PropertiesOf(cited.GetType()))
        {
            var value = property.GetValue(cited);
            var isAbsent = value is null or MeasureStatus.NotKnown or TradeFlows.None or TransportModes.None || (value is IEnumerable list and not string && !list.Cast<object>().Any());
            if (!isAbsent && !implied.Contains(property.Name) && !relations.Contains(property.Name))
                yield return property.Name;
        }
    }

    /// <summary>The values that no citation, quotation or standard stands beside or above.</summary>
    private static IEnumerable<string> Unsourced(JsonNode? node, string path, bool sourced)
    {
        if (NoFacts.Contains(path) || FromStandards.Contains(path))
            return [];
        return node switch
        {
            // A report on a measure needs a source of its own; the edition's year is what its id says.
            JsonObject members => members.SelectMany(member => Unsourced(
                member.Value,
                path.Length == 0 ? member.Key : $"{path}.{member.Key}",
                member.Key != "followUps" && (sourced || IsSourced(member.Key == "id" && members.ContainsKey("year") ? members["year"]!.AsObject() : members)))),
            JsonArray items => items.SelectMany(item => Unsourced(item, path, sourced)),
            _ => sourced || path.StartsWith("standards", StringComparison.Ordinal) ? [] : [path],
        };
    }

    private static bool IsSourced(JsonObject members) =>
        members.ContainsKey("source") || members.ContainsKey("citation") || members.ContainsKey("quotation") || members["citations"] is JsonArray { Count: > 0 };

    private static IEnumerable<string> IdsOf(JsonNode file) => file["sources"]!.AsArray().Select(static source => (string)source!["id"]!);

    private static IEnumerable<string> Cited(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(static member => member.Key switch
        {
            "source" or "chineseSource" => [(string)member.Value!],
            "standards" => member.Value!.AsObject().Select(static standard => (string)standard.Value!),
            _ => Cited(member.Value),
        }),
        JsonArray items => items.SelectMany(Cited),
        _ => [],
    };
}
