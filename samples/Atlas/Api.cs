namespace Initiative.Core.Atlas;

/// <summary>The endpoints that answer with JSON.</summary>
internal static class Api
{
    public static void MapApi(this WebApplication app)
    {
        var answers = app.Services.GetRequiredService<Answers>();
        var api = app.MapGroup("/api").WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));

        api.MapGet("/catalogue", static (Answers answers) => answers.Catalogue).Whole<InitiativeCatalogue>("Edition", "Everything at once");
        api.MapGet("/edition", static (Answers answers) => answers.Edition).Whole<Edition>("Edition", "What the document says of the edition as a whole");

        api.MapGet("/tasks", static (Answers answers) => answers.Tasks.All).All(answers.Tasks, "Tasks");
        api.MapGet("/tasks/{id}", static (KeyTaskId id, Answers answers) => answers.Tasks.Of(id)).One(answers.Tasks, "Tasks");

        api.MapGet("/measures", static (Answers answers) => answers.Measures.All).All(answers.Measures, "Measures");
        api.MapGet("/measures/{id}", static (MeasureId id, Answers answers) => answers.Measures.Of(id)).One(answers.Measures, "Measures");
        api.MapGet("/search", static IResult ([AsParameters] Search search, Answers answers, InitiativeCatalogue catalogue) =>
                search.ToQuery(answers) is { } query ? answers.To(catalogue.Find(query)) : TypedResults.BadRequest())
            .Whole<CatalogueList<MeasureMatch>>("Measures", "The measures that meet every condition, best first, with the words to highlight")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .WithMetadata(
                new RuledParameter("q", new TextRule()),
                new RuledParameter("task", answers.Tasks),
                new RuledParameter("flow", new WordRule<TradeFlows>(), IsList: true),
                new RuledParameter("mode", new WordRule<TransportModes>(), IsList: true),
                new RuledParameter("topic", answers.Topics),
                new RuledParameter("action", answers.Verbs),
                new RuledParameter("followUp", new WordRule<FollowUpKind>()));

        api.MapGet("/topics", static (Answers answers) => answers.Topics.All).All(answers.Topics, "Topics");
        api.MapGet("/topics/{id}", static (TopicId id, Answers answers) => answers.Topics.Of(id)).One(answers.Topics, "Topics");

        api.MapGet("/cities", static (Answers answers) => answers.Cities.All).All(answers.Cities, "Cities");
        api.MapGet("/cities/{id}", static (PilotCityId id, Answers answers) => answers.Cities.Of(id)).One(answers.Cities, "Cities");
        api.MapGet("/divisions", static (Answers answers) => answers.Divisions).Whole<CatalogueList<Division>>("Cities", "The province-level divisions that have a pilot city");

        api.MapGet("/agencies", static (Answers answers) => answers.Agencies.All).All(answers.Agencies, "Agencies");
        api.MapGet("/agencies/{id}", static (AgencyId id, Answers answers) => answers.Agencies.Of(id)).One(answers.Agencies, "Agencies");

        api.MapGet("/history", static (Answers answers) => answers.History).Whole<EditionHistory>("History", "All editions, as far as they are known");
        api.MapGet("/history/editions", static (Answers answers) => answers.Editions.All).All(answers.Editions, "History", "editions");
        api.MapGet("/history/editions/{id}", static (EditionId id, Answers answers) => answers.Editions.Of(id)).One(answers.Editions, "History", "edition");
        api.MapGet("/history/cities", static (Answers answers) => answers.KnownCities.All).All(answers.KnownCities, "History", "cities of all editions");
        api.MapGet("/history/cities/{id}", static (PilotCityId id, Answers answers) => answers.KnownCities.Of(id)).One(answers.KnownCities, "History", "city of any edition");
        api.MapGet("/history/agencies", static (Answers answers) => answers.KnownAgencies.All).All(answers.KnownAgencies, "History", "agencies of all editions");
        api.MapGet("/history/agencies/{id}", static (AgencyId id, Answers answers) => answers.KnownAgencies.Of(id)).One(answers.KnownAgencies, "History", "agency of any edition");
        api.MapGet("/history/changes", static (Answers answers) => answers.Changes).Whole<CityChanges[]>("History", "Which cities joined and left from each edition to the next");
        api.MapGet("/history/changes/{earlier}/{later}", static (EditionId earlier, EditionId later, Answers answers) => answers.ChangesBetween(earlier, later))
            .Whole<CityChanges>("History", "Which cities joined and left between two editions")
            .Explained(new RuledParameter("earlier", answers.Editions), new RuledParameter("later", answers.Editions));

        api.MapGet("/sources", static (Answers answers) => answers.Sources.All).All(answers.Sources, "Sources");
        api.MapGet("/sources/{id}", static (SourceDocumentId id, Answers answers) => answers.Sources.Of(id)).One(answers.Sources, "Sources");
        api.MapGet("/sources/{id}/facts", static (SourceDocumentId id, Answers answers) => answers.FactsOn(id))
            .Whole<CitedFact[]>("Sources", "The facts that rest on a source")
            .Explained(new RuledParameter("id", answers.Sources));
        api.MapGet("/facts", static (Answers answers) => answers.Facts).Whole<CitedFact[]>("Sources", "Every fact with its source");
        api.MapGet("/standards", static (Answers answers) => answers.Standards).Whole<CodeStandards>("Sources", "The lists behind codes and coordinates");
    }

    private static RouteHandlerBuilder Whole<T>(this RouteHandlerBuilder endpoint, string tag, string summary) =>
        endpoint.Produces<T>().WithTags(tag).WithSummary(summary);

    private static void All<TId, TEntity>(this RouteHandlerBuilder endpoint, AnswerSet<TId, TEntity> _, string tag, string? what = null)
        where TId : struct, IEquatable<TId>, IParsable<TId>
        where TEntity : CatalogueEntity<TId> =>
        endpoint.Whole<CatalogueSet<TId, TEntity>>(tag, $"All {what ?? tag.ToLowerInvariant()}, in order");

    private static void One<TId, TEntity>(this RouteHandlerBuilder endpoint, AnswerSet<TId, TEntity> answers, string tag, string? what = null)
        where TId : struct, IEquatable<TId>, IParsable<TId>
        where TEntity : CatalogueEntity<TId> =>
        endpoint.Whole<TEntity>(tag, $"One{(what is null ? "" : $" {what}")}, by its id").Explained(new RuledParameter("id", answers));

    /// <summary>Of an address with ids in it, each of which may be malformed or unknown.</summary>
    private static void Explained(this RouteHandlerBuilder endpoint, params object[] ids) =>
        endpoint.ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).WithMetadata(ids);
}
