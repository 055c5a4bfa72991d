namespace Initiative.Core.Atlas;

/// <summary>The endpoints that answer with JSON and CSV.</summary>
internal static class Api
{
    public static void MapApi(this WebApplication app)
    {
        var answers = app.Services.GetRequiredService<Answers>();
        object[] filters = [.. answers.FilterRules];
        object[] shipment =
        [
            new RuledParameter("goods", new TextRule("lithium batteries")),
            new RuledParameter("flow", new FlowRule()),
            new RuledParameter("mode", new ModeRule()),
            new RuledParameter("city", new TextRule("Ningbo")),
            new RuledParameter("destination", new TextRule("Germany")),
            new RuledParameter("code", new TextRule("8507.60"), IsList: true),
            new RuledParameter("dangerous", new TextRule("UN3480"), IsList: true),
            new RuledParameter("supervision", new TextRule("9610")),
            new RuledParameter("trait", new TextRule("AEO"), IsList: true),
        ];
        var api = app.MapGroup("/api").WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head])).AddEndpointFilter(Problems.RefuseAsync);

        api.MapGet("/advise", static ([AsParameters] Question question, Answers answers) => answers.Advise(question))
            .Whole<Advised>("Ask", "advise", "Which measures concern a shipment, may concern it or are ruled out, and why")
            .Refuses(StatusCodes.Status400BadRequest)
            .WithMetadata(shipment);
        api.MapGet("/search", static ([AsParameters] SearchQuery search, Answers answers) => answers.Search(search))
            .Whole<Found>("Ask", "search", "Words found in measures, topics, cities, agencies, editions and the document; with conditions on measures")
            .Refuses(StatusCodes.Status400BadRequest)
            .WithMetadata(
                new RuledParameter("q", new TextRule("batteries")),
                new RuledParameter("task", answers.Tasks),
                new RuledParameter("flow", new WordRule<TradeFlows>(), IsList: true),
                new RuledParameter("mode", new WordRule<TransportModes>(), IsList: true),
                new RuledParameter("topic", answers.Topics),
                new RuledParameter("action", answers.Verbs),
                new RuledParameter("followUp", new WordRule<FollowUpKind>()));

        api.MapGet("/catalogue", static (Answers answers) => answers.Catalogue).Whole<InitiativeCatalogue>("Edition", "catalogue", "Everything of the edition at once");
        api.MapGet("/edition", static (Answers answers) => answers.Edition).Whole<Edition>("Edition", "edition", "What the document says of the edition as a whole");
        api.MapGet("/outcomes", static (Answers answers) => answers.Outcomes).Whole<Outcome[]>("Measures", "outcomes", "What is known to have become of each measure");
        api.MapGet("/statuses", static (Answers answers) => answers.Statuses).Whole<Standing[]>("Measures", "statuses", "What is known of whether each measure applies");

        api.MapGet("/measures", static ([AsParameters] MeasureFilter filter, Answers answers) => answers.MeasuresWith(filter))
            .Whole<CatalogueSet<MeasureId, Measure>>("Measures", "measures", "The measures, in order; with conditions, those that meet them all")
            .Refuses(StatusCodes.Status400BadRequest)
            .WithMetadata(filters);
        api.MapGet("/measures/{id}", static (MeasureId id, Answers answers) => answers.Measures.Of(id)).One(answers.Measures, "Measures", "measure");
        api.MapGet("/tasks", static (Answers answers) => answers.Tasks.All).All(answers.Tasks, "Measures", "tasks");
        api.MapGet("/tasks/{id}", static (KeyTaskId id, Answers answers) => answers.Tasks.Of(id)).One(answers.Tasks, "Measures", "task");
        api.MapGet("/topics", static (Answers answers) => answers.Topics.All).All(answers.Topics, "Measures", "topics");
        api.MapGet("/topics/{id}", static (TopicId id, Answers answers) => answers.Topics.Of(id)).One(answers.Topics, "Measures", "topic");

        api.MapGet("/cities", static (Answers answers) => answers.Cities.All).All(answers.Cities, "Cities", "cities");
        api.MapGet("/cities/{id}", static (PilotCityId id, Answers answers) => answers.Cities.Of(id)).One(answers.Cities, "Cities", "city");
        api.MapGet("/divisions", static (Answers answers) => answers.Divisions).Whole<DivisionCities[]>("Cities", "divisions", "The province-level divisions in which a city of any edition lies, with these cities");
        api.MapGet("/divisions/{code}", static (string code, Answers answers) => answers.DivisionOf(code))
            .Whole<DivisionCities>("Cities", "division", "One division with its cities, by its ISO 3166-2 or GB/T 2260 code")
            .Explained(new RuledParameter("code", answers.DivisionCodes));
        api.MapGet("/agencies", static (Answers answers) => answers.Agencies.All).All(answers.Agencies, "Agencies", "agencies");
        api.MapGet("/agencies/{id}", static (AgencyId id, Answers answers) => answers.Agencies.Of(id)).One(answers.Agencies, "Agencies", "agency");

        api.MapGet("/history", static (Answers answers) => answers.History).Whole<EditionHistory>("History", "history", "All editions, as far as they are known");
        api.MapGet("/history/editions", static (Answers answers) => answers.Editions.All).All(answers.Editions, "History", "editions");
        api.MapGet("/history/editions/{id}", static (EditionId id, Answers answers) => answers.Editions.Of(id)).One(answers.Editions, "History", "knownEdition");
        api.MapGet("/history/editions/{id}/cities", static (EditionId id, Answers answers) => answers.CitiesOf(id))
            .Whole<EditionCity[]>("History", "citiesOfEdition", "The cities of an edition that are named, and which of them are new")
            .Explained(new RuledParameter("id", answers.Editions));
        api.MapGet("/history/cities", static (Answers answers) => answers.KnownCities.All).All(answers.KnownCities, "History", "knownCities");
        api.MapGet("/history/cities/{id}", static (PilotCityId id, Answers answers) => answers.KnownCities.Of(id)).One(answers.KnownCities, "History", "knownCity");
        api.MapGet("/history/agencies", static (Answers answers) => answers.KnownAgencies.All).All(answers.KnownAgencies, "History", "knownAgencies");
        api.MapGet("/history/agencies/{id}", static (AgencyId id, Answers answers) => answers.KnownAgencies.Of(id)).One(answers.KnownAgencies, "History", "knownAgency");
        api.MapGet("/history/changes", static (Answers answers) => answers.Changes).Whole<CityChanges[]>("History", "changes", "Which cities joined and left from each edition to the next");
        api.MapGet("/history/changes/{earlier}/{later}", static (EditionId earlier, EditionId later, Answers answers) => answers.ChangesBetween(earlier, later))
            .Whole<CityChanges>("History", "changesBetween", "Which cities joined and left between two editions")
            .Explained(new RuledParameter("earlier", answers.Editions), new RuledParameter("later", answers.Editions));

        api.MapGet("/sources", static (Answers answers) => answers.Sources.All).All(answers.Sources, "Sources", "sources");
        api.MapGet("/sources/{id}", static (SourceDocumentId id, Answers answers) => answers.Sources.Of(id)).One(answers.Sources, "Sources", "source");
        api.MapGet("/sources/{id}/facts", static (SourceDocumentId id, Answers answers) => answers.FactsOn(id))
            .Whole<CitedFact[]>("Sources", "factsOfSource", "The facts that rest on a source")
            .Explained(new RuledParameter("id", answers.Sources));
        api.MapGet("/facts", static (Answers answers) => answers.Facts).Whole<CitedFact[]>("Sources", "facts", "Every fact with its source");
        api.MapGet("/standards", static (Answers answers) => answers.Standards).Whole<CodeStandards>("Sources", "standards", "The lists behind codes and coordinates");

        MapTables(api, answers, filters, shipment);

        var specification = new OpenApiDocumentAnswer(app.Services);
        app.MapMethods("/openapi/v1.json", [HttpMethods.Get, HttpMethods.Head], IResult () => specification.Value).ExcludeFromDescription();
    }

    // Each table twice: with English and with Chinese headings.
    private static void MapTables(RouteGroupBuilder api, Answers answers, object[] filters, object[] shipment)
    {
        foreach (var l in Language.All)
        {
            var end = l[".csv", ".zh.csv"];
            api.MapGet($"/advise{end}", ([AsParameters] Question question) => answers.AdviceTable(l, question))
                .Csv(l, "advise", "The answer about a shipment").Refuses(StatusCodes.Status400BadRequest).WithMetadata(shipment);
            api.MapGet($"/measures{end}", ([AsParameters] MeasureFilter filter) => answers.MeasureTableWith(l, filter))
                .Csv(l, "measures", answers.Tables[0].Table.English).Refuses(StatusCodes.Status400BadRequest).WithMetadata(filters);
            foreach (var (table, csv, chineseCsv) in answers.Tables.Skip(1))
            {
                var answer = l.IsChinese ? chineseCsv : csv;
                api.MapGet($"/{table.Name}{end}", () => answer).Csv(l, table.Name, table.English);
            }
        }
    }

    private static RouteHandlerBuilder Whole<T>(this RouteHandlerBuilder endpoint, string tag, string name, string summary) =>
        endpoint.Produces<T>().WithTags(tag).WithName(name).WithSummary(summary);

    private static RouteHandlerBuilder Csv(this RouteHandlerBuilder endpoint, Language l, string name, string what) =>
        endpoint.Produces<string>(StatusCodes.Status200OK, "text/csv").WithTags("Tables").WithName($"{name}{l["Csv", "ChineseCsv"]}").WithSummary($"{what}, as CSV{l["", " with Chinese headings"]}");

    private static void All<TId, TEntity>(this RouteHandlerBuilder endpoint, AnswerSet<TId, TEntity> answers, string tag, string name)
        where TId : struct, IEquatable<TId>, IParsable<TId>
        where TEntity : CatalogueEntity<TId> =>
        endpoint.Whole<CatalogueSet<TId, TEntity>>(tag, name, $"Every {answers.Kind}, in order");

    private static void One<TId, TEntity>(this RouteHandlerBuilder endpoint, AnswerSet<TId, TEntity> answers, string tag, string name)
        where TId : struct, IEquatable<TId>, IParsable<TId>
        where TEntity : CatalogueEntity<TId> =>
        endpoint.Whole<TEntity>(tag, name, $"One {answers.Kind}, by its id").Explained(new RuledParameter("id", answers));

    /// <summary>Of an address with ids in it, each of which may be malformed or unknown.</summary>
    private static void Explained(this RouteHandlerBuilder endpoint, params object[] ids) =>
        endpoint.Refuses(StatusCodes.Status400BadRequest).Refuses(StatusCodes.Status404NotFound).WithMetadata(ids);

    private static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, int status) => endpoint.Produces<Problem>(status, "application/problem+json");
}
