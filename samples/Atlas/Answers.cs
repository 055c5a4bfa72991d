using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Initiative.Core.Atlas;

/// <summary>The catalogue and everything in it as JSON, written once: none of it ever changes.</summary>
internal sealed class Answers
{
    private readonly JsonSerializerOptions _json;

    public Answers(InitiativeCatalogue catalogue, IOptions<JsonOptions> json)
    {
        _json = json.Value.SerializerOptions;
        Catalogue = Kept(catalogue);
        Edition = Kept(catalogue.Edition);
        Divisions = Kept(catalogue.Divisions);
        Standards = Kept(catalogue.Standards);
        Tasks = Of("key task", catalogue.Tasks);
        Measures = Of("measure", catalogue.Measures);
        Agencies = Of("agency", catalogue.Agencies);
        Cities = Of("pilot city", catalogue.Cities);
        Topics = Of("topic", catalogue.Topics);
        Sources = Of("source", catalogue.Sources);
    }

    public Answer Catalogue { get; }

    public Answer Edition { get; }

    public Answer Divisions { get; }

    public Answer Standards { get; }

    public AnswerSet<KeyTaskId, KeyTask> Tasks { get; }

    public AnswerSet<MeasureId, Measure> Measures { get; }

    public AnswerSet<AgencyId, Agency> Agencies { get; }

    public AnswerSet<PilotCityId, PilotCity> Cities { get; }

    public AnswerSet<TopicId, Topic> Topics { get; }

    public AnswerSet<SourceDocumentId, SourceDocument> Sources { get; }

    /// <summary>What was found for one request.</summary>
    public Answer To(CatalogueList<MeasureMatch> matches) => Answer.Json(Write(matches));

    private AnswerSet<TId, TEntity> Of<TId, TEntity>(string kind, CatalogueSet<TId, TEntity> entities)
        where TId : struct, IEquatable<TId>, IParsable<TId>
        where TEntity : CatalogueEntity<TId> =>
        new(kind, entities, Kept(entities), entities.ToDictionary(static entity => entity.Id, Kept));

    private Answer Kept<T>(T value) => Answer.KeptJson(Write(value));

    private byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, _json.GetTypeInfo(typeof(T)));
}

/// <summary>One kind of entity: the answer for all of them, for each, and for an id that none of them has.</summary>
internal sealed class AnswerSet<TId, TEntity>(string kind, CatalogueSet<TId, TEntity> entities, Answer all, Dictionary<TId, Answer> each) : IParameterRule
    where TId : struct, IEquatable<TId>, IParsable<TId>
    where TEntity : CatalogueEntity<TId>
{
    public Answer All => all;

    public IResult Of(TId id) => each.TryGetValue(id, out var answer) ? answer : TypedResults.NotFound();

    public bool Has(TId id) => each.ContainsKey(id);

    public Complaint? Complain(string parameter, string value)
    {
        if (!TId.TryParse(value, null, out var id))
            return new Complaint(Malformed(value), Near(value));
        return Has(id) ? null : new Complaint($"There is no {kind} “{value}”.", Near(value));
    }

    private string[] Near(string value) => [.. entities.NearestTo(value).Select(static entity => entity.Id.ToString()!)];

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
