namespace Initiative.Core.DataCompiler;

/// <summary>Writes a catalogue as the C# of the built-in edition.</summary>
internal sealed class Baker
{
    private readonly InitiativeCatalogue _catalogue;
    private readonly Code _code = new();

    private Baker(InitiativeCatalogue catalogue) => _catalogue = catalogue;

    internal static string Bake(InitiativeCatalogue catalogue)
    {
        var baker = new Baker(catalogue);
        baker.Bake();
        return baker._code.ToString();
    }

    private void Bake()
    {
        _code.Line("// Baked from Data/edition-2025.json by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.");
        _code.Line("#nullable enable");
        _code.Line();
        _code.Line("namespace Initiative.Core;");
        _code.Line();
        _code.Summary($"The built-in edition of {_catalogue.Edition.Id}: every task, measure, agency, pilot city and topic by name.");
        _code.Line("/// <remarks>No JSON is read: each kind of entity is built from a table of its own when it is first asked for, without touching the others. Safe for use by any number of threads.</remarks>");
        _code.Open("public static class Edition2025");
        _code.Line("/// <summary>The id of the edition, as the key of dependency injection has it.</summary>");
        _code.Line($"public const string Id = {Code.Literal(_catalogue.Edition.Id.ToString())};");
        _code.Line();
        _code.Line("/// <summary>The whole edition; always the same instance.</summary>");
        _code.Line("public static InitiativeCatalogue Catalogue { get; } = new(new Content());");
        Members("Tasks", "TaskIds", "key tasks", _catalogue.Tasks, Describe);
        Members("Measures", "MeasureIds", "measures", _catalogue.Measures, Describe);
        Members("Agencies", "AgencyIds", "agencies that the document names", _catalogue.Agencies, Describe);
        Members("Cities", "CityIds", "pilot cities", _catalogue.Cities, Describe);
        Members("Topics", "TopicIds", "topics", _catalogue.Topics, Describe);
        _code.Line();
        Content();
        _code.Close();
    }

    private void Members<TId, TEntity>(string kind, string idKind, string description, CatalogueSet<TId, TEntity> entities, Func<TEntity, string> describe)
        where TId : struct, IEquatable<TId>
        where TEntity : CatalogueEntity<TId>
    {
        var set = $"CatalogueSet<{typeof(TId).Name}, {typeof(TEntity).Name}>";
        var type = $"Named{kind}";
        var field = $"_{char.ToLowerInvariant(kind[0])}{kind[1..]}";
        _code.Line();
        _code.Line($"private static {type}? {field};");
        _code.Line();
        _code.Line($"/// <summary>The {description}, as a set and each by name: the same as <see cref=\"InitiativeCatalogue.{kind}\"/> of <see cref=\"Catalogue\"/>.</summary>");
        _code.Line($"public static {type} {kind} => {field} ?? Published.Once(ref {field}, new(Catalogue.{kind}));");
        _code.Line();
        _code.Line($"/// <summary>The {description} as a set that has each by name; <see cref=\"{kind}\"/> is the only instance.</summary>");
        _code.Open($"public sealed class {type} : {set}");
        _code.Line($"internal {type}({set} all)");
        _code.Line("    : base(all)");
        _code.Line("{");
        _code.Line("}");
        foreach (var (entity, i) in entities.Select(static (entity, i) => (entity, i)))
        {
            _code.Line();
            _code.Summary(describe(entity));
            _code.Line($"public {typeof(TEntity).Name} {Code.Name(entity.Id.ToString()!)} => this[{Code.Literal(i)}];");
        }
        _code.Close();
        _code.Line();
        _code.Line($"/// <summary>The ids of the {description} as constants, for attributes and <c>switch</c>.</summary>");
        _code.Open($"public static class {idKind}");
        foreach (var entity in entities)
        {
            if (!ReferenceEquals(entity, entities[0]))
                _code.Line();
            _code.Summary(describe(entity));
            _code.Line($"public const string {Code.Name(entity.Id.ToString()!)} = {Code.Literal(entity.Id.ToString())};");
        }
        _code.Close();
    }

    private static string Describe(KeyTask task) => $"Key task {task.Ordinal}, {task.Title}: {task.Measures.Count} measures. Official words: \"{task.Quotation}\".";

    private static string Describe(Measure measure) =>
        $"Measure {measure.Ordinal}, {measure.Title} (task: {measure.Task.Title}). Official words: \"{measure.Quotation}\".";

    private static string Describe(Agency agency) => $"{Bilingual(agency.Name)}: {(agency.Role == AgencyRole.Lead ? "the lead" : "a participant")}.";

    private static string Describe(PilotCity city) =>
        $"{Bilingual(city.Name)}{(city.IsMunicipality ? ", a municipality" : $" in {city.Division.Name}")}: GB/T 2260 code {city.DivisionCode}.";

    private static string Describe(Topic topic) =>
        $"{Bilingual(topic.Name)}: {(topic.Measures.Count == 1 ? "measure" : "measures")} {Code.List(topic.Measures.Select(static m => Code.Literal(m.Ordinal)))}.";

    private static string Bilingual(LocalizedText name) => name.Chinese is null ? name.English : $"{name.English} {name.Chinese}";

    private void Content()
    {
        _code.Open($"private sealed class Content() : CatalogueContent(new({Code.Literal(_catalogue.Edition.Id.ToString())}), {Code.Literal(_catalogue.DataVersion)})");
        _code.Table("Edition CreateEdition(InitiativeCatalogue catalogue)", "Baked.Edition(catalogue", [Edition(_catalogue.Edition)]);
        Table("SourceDocument", "Sources", "Baked.Sources(catalogue, 0", _catalogue.Sources, Source, $", {Code.Literal(_catalogue.Sources[0].Text)}");
        Standards(_catalogue.Standards);
        Table("KeyTask", "Tasks", "Baked.Tasks(catalogue", _catalogue.Tasks, static task => Row.Of(task.Id, task.Title, task.Quotation));
        Table("Measure", "Measures", "Baked.Measures(catalogue", _catalogue.Measures, static measure => Row.Of(
            measure.Id, measure.Title, measure.TaskIndex, measure.Action, measure.Quotation, measure.Tags.ToArray()));
        Table("FollowUp[]", "FollowUps", "Baked.FollowUpsByMeasure(catalogue", _catalogue.Measures, static measure => Row.OfAll(measure.FollowUps, FollowUp));
        Table("Agency", "Agencies", "Baked.Agencies(catalogue", _catalogue.Agencies, static agency => Row.Of(agency.Id, agency.Name, agency.Role, agency.Quotation));
        Table("Division", "Divisions", "Baked.Divisions(catalogue, 0", _catalogue.Divisions, Division);
        Table("PilotCity", "Cities", "Baked.Cities(catalogue", _catalogue.Cities, static city => Row.Of(
            city.Id, city.Name, city.DivisionIndex, city.DivisionCode, city.Location, city.Quotation));
        Table("Topic", "Topics", "Baked.Topics(catalogue", _catalogue.Topics, static topic => Row.Of(
            topic.Id, topic.Name, topic.Kind, Row.OfAll(topic.Aliases, static alias => Row.Of(alias))));
        _code.Close();
    }

    private void Table<T>(string type, string kind, string builder, CatalogueList<T> entities, Func<T, Row> row, string further = "")
    {
        _code.Line();
        _code.Table($"{type}[] Create{kind}(InitiativeCatalogue catalogue)", builder, entities, row, further);
    }

    private void Standards(CodeStandards standards)
    {
        _code.Line();
        _code.Line("internal override CodeStandards CreateStandards(InitiativeCatalogue catalogue) =>");
        _code.Line($"    new({Code.List(new[] { standards.DivisionCodes, standards.IsoCodes, standards.Locations }.Select(static s => $"catalogue.Sources[{Code.Literal(s.Index)}]"))});");
    }

    private static Row Edition(Edition edition) => Row.Of(
        edition.Title,
        edition.LaunchedOn,
        edition.DurationMonths,
        edition.Stated.Tasks,
        edition.Stated.Measures,
        edition.Stated.ParticipatingAgencies,
        edition.Stated.Cities,
        Row.OfAll(edition.PolicyAreas, static area => Row.Of(area)),
        Row.OfAll(edition.Aims, static aim => Row.Of(aim)),
        Row.OfAll(edition.Citations, static citation => Row.Of(
            citation.Fact, citation.Source!.Index, Row.Spans(citation.Quotation), citation.Note)),
        Row.OfAll(edition.FollowUps, FollowUp));

    private static Row FollowUp(FollowUp followUp) => Row.Of(followUp.Kind, followUp.On, followUp.Summary, followUp.SourceIndex, followUp.Confidence);

    /// <summary>All of a source but its text, which only the first has.</summary>
    internal static Row Source(SourceDocument source) => source is { Index: > 0, Text: not null } ? throw new NotSupportedException($"A table cannot hold the text of {source}.") : Row.Of(
        source.Id,
        source.Title,
        source.Issuer,
        source.IssuedOn,
        source.Url?.OriginalString,
        source.Language,
        source.IsTranslation ? 1 : 0,
        source.PrevailingLanguage,
        source.Licence,
        source.Reliability,
        source.Sha256);

    internal static Row Division(Division division) => Row.Of(division.IsoCode, division.Code, division.Name, division.Kind);
}
