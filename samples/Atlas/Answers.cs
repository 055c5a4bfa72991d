using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Initiative.Core.Atlas;

/// <summary>The catalogue, the history and everything in them as JSON, written once: none of it ever changes.</summary>
internal sealed class Answers
{
    private readonly JsonSerializerOptions _json;
    private readonly Dictionary<(EditionId Earlier, EditionId Later), Answer> _changes;
    private readonly Dictionary<SourceDocumentId, Answer> _facts;

    private readonly Dictionary<EditionId, Answer> _citiesOf;
    private readonly AtlasData _data;
    private readonly SiteSearch _search;
    private readonly Dictionary<string, Answer> _divisions;

    public Answers(AtlasData data, SiteSearch search, IOptions<JsonOptions> json)
    {
        (_data, _search, _json) = (data, search, json.Value.SerializerOptions);
        var (catalogue, history) = (data.Catalogue, data.History);
        Catalogue = Answer.KeptJson(WriteMeasures(catalogue));
        Edition = Kept(catalogue.Edition);
        Outcomes = Kept(catalogue.Measures.SelectMany(Outcome.Of).ToArray());
        Statuses = Kept(catalogue.Measures.Select(Standing.Of).ToArray());
        _citiesOf = history.Editions.ToDictionary(static edition => edition.Id, edition => Kept(EditionCity.Of(history, edition)));
        var divisions = DivisionCities.Of(history);
        Divisions = Kept(divisions);
        _divisions = divisions.SelectMany(static division => new[] { division.IsoCode, division.Code }, static (division, code) => (division, code))
            .ToDictionary(static named => named.code, named => Kept(named.division), StringComparer.OrdinalIgnoreCase);
        DivisionCodes = new DivisionRule(_divisions.Keys, history);
        Tables = [.. data.Tables.Select(static table => (table, Answer.Csv(table.ToCsv()), Answer.Csv(ChineseTable.Of(table).ToCsv())))];
        Standards = Kept(catalogue.Standards);
        Tasks = Of("key task", catalogue.Tasks);
        Measures = new("measure", catalogue.Measures, Answer.KeptJson(WriteMeasures(catalogue.Measures)), catalogue.Measures.ToDictionary(static measure => measure.Id, measure => Answer.KeptJson(WriteMeasures(measure))));
        Verbs = new ChoiceRule([.. catalogue.Measures.Select(static measure => measure.Action).Distinct().Order(StringComparer.Ordinal)]);
        Agencies = Of("agency", catalogue.Agencies);
        Cities = Of("pilot city", catalogue.Cities);
        Topics = Of("topic", catalogue.Topics);
        Sources = Of("source", history.Sources);
        History = Kept(history);
        Editions = Of("edition", history.Editions);
        KnownCities = Of("city", history.Cities);
        KnownAgencies = Of("agency", history.Agencies);
        var editions = history.Editions.Ids;
        Changes = Kept(editions.Zip(editions.Skip(1), history.CitiesBetween).ToArray());
        _changes = editions.SelectMany(_ => editions, static (earlier, later) => (earlier, later))
            .ToDictionary(static pair => pair, pair => Kept(history.CitiesBetween(pair.earlier, pair.later)));
        Facts = Kept(data.Facts.ToArray());
        _facts = history.Sources.Ids.ToDictionary(static id => id, id => Kept(data.Facts.Where(fact => fact.SourceId == id).ToArray()));
    }

    public ChoiceRule Verbs { get; }

    public Answer Catalogue { get; }

    public Answer Edition { get; }

    /// <summary>What became of each measure.</summary>
    public Answer Outcomes { get; }

    /// <summary>The status of each measure.</summary>
    public Answer Statuses { get; }

    /// <summary>The divisions of the cities of all editions, by code.</summary>
    public Answer Divisions { get; }

    public DivisionRule DivisionCodes { get; }

    public IReadOnlyList<(Table Table, Answer Csv, Answer ChineseCsv)> Tables { get; }

    public Answer Standards { get; }

    public AnswerSet<KeyTaskId, KeyTask> Tasks { get; }

    public AnswerSet<MeasureId, Measure> Measures { get; }

    public AnswerSet<AgencyId, Agency> Agencies { get; }

    public AnswerSet<PilotCityId, PilotCity> Cities { get; }

    public AnswerSet<TopicId, Topic> Topics { get; }

    /// <summary>Every source, those of the history among them.</summary>
    public AnswerSet<SourceDocumentId, SourceDocument> Sources { get; }

    public Answer History { get; }

    public AnswerSet<EditionId, KnownEdition> Editions { get; }

    public AnswerSet<PilotCityId, KnownCity> KnownCities { get; }

    public AnswerSet<AgencyId, KnownAgency> KnownAgencies { get; }

    /// <summary>Which cities joined and left from each edition to the next.</summary>
    public Answer Changes { get; }

    /// <summary>Every fact with its source.</summary>
    public Answer Facts { get; }

    /// <summary>Which cities joined and left between any two editions.</summary>
    public IResult ChangesBetween(EditionId earlier, EditionId later) => Found(_changes.GetValueOrDefault((earlier, later)));

    /// <summary>The cities of an edition that are named.</summary>
    public IResult CitiesOf(EditionId edition) => Found(_citiesOf.GetValueOrDefault(edition));

    /// <summary>The facts that rest on one source.</summary>
    public IResult FactsOn(SourceDocumentId source) => Found(_facts.GetValueOrDefault(source));

    public IResult DivisionOf(string code) => Found(_divisions.GetValueOrDefault(code));

    public Answer Advise(in Question question) => Answer.Json(Write(Adviser.Ask(_data, question)));

    public Answer Search(in SearchQuery search) =>
        Answer.Json(Write(_search.Find(search.ToQuery())));

    /// <summary>The measures that meet conditions, as JSON.</summary>
    public Answer MeasuresWith(in MeasureFilter filter) => filter.IsEmpty ? Measures.All : Answer.Json(WriteMeasures(filter.Of(_data.Catalogue).ToArray()));

    /// <summary>The measures that meet conditions, as CSV.</summary>
    public Answer MeasureTableWith(Language l, in MeasureFilter filter) => Csv(l, Atlas.Tables.OfMeasures(filter.Of(_data.Catalogue)));

    /// <summary>The answer about a shipment, as CSV.</summary>
    public Answer AdviceTable(Language l, in Question question) => Csv(l, Atlas.Tables.OfAdvice(_data.Catalogue, Adviser.Ask(_data, question)));

    /// <summary>What the parameters of a filter can be.</summary>
    public RuledParameter[] FilterRules =>
    [
        .. MeasureFilter.Names.Select(name => new RuledParameter(name, name switch
        {
            "task" => Tasks,
            "topic" => Topics,
            _ => new ChoiceRule(MeasureFilter.Choices(_data.Catalogue, name)),
        })),
    ];

    private static Answer Csv(Language l, Table table) => Answer.Csv((l.IsChinese ? ChineseTable.Of(table) : table).ToCsv());

    private static IResult Found(Answer? answer) => answer is null ? TypedResults.NotFound() : answer;

    private AnswerSet<TId, TEntity> Of<TId, TEntity>(string kind, CatalogueSet<TId, TEntity> entities)
        where TId : struct, IEquatable<TId>, IParsable<TId>
        where TEntity : CatalogueEntity<TId> =>
        new(kind, entities, Kept(entities), entities.ToDictionary(static entity => entity.Id, Kept));

    private Answer Kept<T>(T value) => Answer.KeptJson(Write(value));

    private byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, _json.GetTypeInfo(typeof(T)));

    /// <summary>As <see cref="Write"/>, and a status that is an inference says so in its code, for whoever reads nothing else.</summary>
    private byte[] WriteMeasures<T>(T value)
    {
        var json = JsonSerializer.SerializeToNode(value, _json.GetTypeInfo(typeof(T)))!;
        foreach (var measure in json as JsonArray ?? json["measures"] as JsonArray ?? [json])
        {
            if (measure!["isStatusInferred"]?.GetValue<bool>() == true)
                measure["status"] = $"taken-as-{measure["status"]}";
        }
        return Encoding.UTF8.GetBytes(json.ToJsonString(_json));
    }
}

/// <summary>One kind of entity: the answer for all of them, for each, and for an id that none of them has.</summary>
internal sealed class AnswerSet<TId, TEntity>(string kind, CatalogueSet<TId, TEntity> entities, Answer all, Dictionary<TId, Answer> each) : IParameterRule
    where TId : struct, IEquatable<TId>, IParsable<TId>
    where TEntity : CatalogueEntity<TId>
{
    /// <summary>What one of them is called.</summary>
    public string Kind => kind;

    public Answer All => all;

    public string Example => entities[0].Id.ToString()!;

    public IResult Of(TId id) => each.TryGetValue(id, out var answer) ? answer : TypedResults.NotFound();

    public bool Has(TId id) => each.ContainsKey(id);

    public Complaint? Complain(string parameter, string value)
    {
        if (!TId.TryParse(value, null, out var id))
            return new Complaint(Malformed(value), Near(value));
        return Has(id) ? null : new Complaint($"There is no {kind} “{value}”.", Near(value));
    }

    // A number is that of a measure or key task in the document.
    private string[] Near(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && entities.FirstOrDefault(entity => entity is Measure { Ordinal: var measure } && measure == number || entity is KeyTask { Ordinal: var task } && task == number) is { } numbered
            ? [numbered.Id.ToString()!]
            : [.. entities.NearestTo(value).Select(static entity => entity.Id.ToString()!)];

    // The library's exception says what an id has to be.
    private static string Malformed(string value)
    {
        try
        {
            return TId.Parse(value, null).ToString()!;
        }
        catch (FormatException malformed)
        {
            return malformed.Message;
        }
    }
}
