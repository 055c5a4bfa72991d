namespace Initiative.Core.DataCompiler;

/// <summary>Writes a catalogue as the C# of the built-in edition.</summary>
internal sealed class Baker
{
    private readonly InitiativeCatalogue _catalogue;
    private readonly Code _code = new();
    private int _tags;

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
        _code.Line("/// <remarks>Nothing is parsed: each kind of entity is built when it is first asked for, without touching the others. Safe for use by any number of threads.</remarks>");
        _code.Open("public static class Edition2025");
        _code.Line("/// <summary>The whole edition; always the same instance.</summary>");
        _code.Line("public static InitiativeCatalogue Catalogue { get; } = new(new Content());");
        Members("Tasks", "key tasks", _catalogue.Tasks, Describe);
        Members("Measures", "measures", _catalogue.Measures, Describe);
        Members("Agencies", "agencies that the document names", _catalogue.Agencies, Describe);
        Members("Cities", "pilot cities", _catalogue.Cities, Describe);
        Members("Topics", "topics", _catalogue.Topics, Describe);
        _code.Line();
        Content();
        _code.Close();
    }

    private void Members<TId, TEntity>(string kind, string description, CatalogueSet<TId, TEntity> entities, Func<TEntity, string> describe)
        where TId : struct, IEquatable<TId>
        where TEntity : CatalogueEntity<TId>
    {
        _code.Line();
        _code.Line($"/// <summary>The {description}, each by name. <see cref=\"InitiativeCatalogue.{kind}\"/> has them as a set.</summary>");
        _code.Open($"public static class {kind}");
        for (var i = 0; i < entities.Count; i++)
        {
            if (i > 0)
                _code.Line();
            _code.Summary(describe(entities[i]));
            _code.Line($"public static {typeof(TEntity).Name} {Code.Name(entities[i].Id.ToString()!)} => Catalogue.{kind}[{Code.Literal(i)}];");
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
        _code.Open("private sealed class Content : CatalogueContent");
        _code.Line($"internal override EditionId EditionId => new({Code.Literal(_catalogue.Edition.Id.ToString())});");
        _code.Line();
        _code.Line($"internal override string? DataVersion => {Code.Literal(_catalogue.DataVersion)};");
        _code.Line();
        Edition(_catalogue.Edition);
        Array("SourceDocument", "Sources", _catalogue.Sources, Source);
        Standards(_catalogue.Standards);
        Array("KeyTask", "Tasks", _catalogue.Tasks, static task => $"new({Head(task)}, {Text(task.Title)}, {Quote(task.Quotation)})");
        Tags(_catalogue.Measures);
        Array("Measure", "Measures", _catalogue.Measures, Measure);
        Array("FollowUp[]", "FollowUps", _catalogue.Measures, static measure => $"[{Code.List(measure.FollowUps.Select(FollowUp))}]");
        Array("Agency", "Agencies", _catalogue.Agencies, static agency =>
            $"new({Head(agency)}, {Text(agency.Name)}, AgencyRole.{agency.Role}, {Quote(agency.Quotation)})");
        Array("Division", "Divisions", _catalogue.Divisions, Division);
        Array("PilotCity", "Cities", _catalogue.Cities, City);
        Array("Topic", "Topics", _catalogue.Topics, static topic => $"new({Code.List(
            [Head(topic), Text(topic.Name), $"TopicKind.{topic.Kind}", .. topic.Aliases.Select(Code.Literal)])})");
        _code.Close();
    }

    private void Edition(Edition edition)
    {
        _code.Line("internal override Edition CreateEdition(InitiativeCatalogue catalogue) => new(");
        _code.Line($"    catalogue, {Text(edition.Title)}, {Code.Literal(edition.LaunchedOn)}, {Code.Literal(edition.DurationMonths)},");
        var stated = edition.Stated;
        _code.Line($"    new StatedCounts({Code.Literal(stated.Tasks)}, {Code.Literal(stated.Measures)}, {Code.Literal(stated.ParticipatingAgencies)}, {Code.Literal(stated.Cities)}),");
        Items(edition.PolicyAreas.Select(Quote), "],");
        Items(edition.Aims.Select(Quote), "],");
        Items(edition.Citations.Select(Cite), "],");
        Items(edition.FollowUps.Select(FollowUp), "]);");
        _code.Line();
    }

    private void Items(IEnumerable<string> items, string closing)
    {
        _code.Line("    [");
        foreach (var item in items)
            _code.Line($"        {item},");
        _code.Line($"    {closing}");
    }

    private void Array<T>(string type, string kind, CatalogueList<T> entities, Func<T, string> create)
    {
        _code.Line($"internal override {type}[] Create{kind}(InitiativeCatalogue catalogue) =>");
        _code.Line("[");
        foreach (var entity in entities)
            _code.Line($"    {create(entity)},");
        _code.Line("];");
        if (kind != "Topics")
            _code.Line();
    }

    private void Standards(CodeStandards standards)
    {
        _code.Line("internal override CodeStandards CreateStandards(InitiativeCatalogue catalogue) =>");
        _code.Line($"    new({Code.List(new[] { standards.DivisionCodes, standards.IsoCodes, standards.Locations }.Select(static s => $"catalogue.Sources[{Code.Literal(s.Index)}]"))});");
        _code.Line();
    }

    private static string Source(SourceDocument source) => Source(source, "catalogue", Code.Literal(source.Index));

    internal static string Source(SourceDocument source, string owner, string place)
    {
        var arguments = new List<string> { owner, place, Code.Literal(source.Id.ToString()) };
        void Add(string name, string value)
        {
            if (value is not "null" and not "false")
                arguments.Add($"{name}: {value}");
        }
        Add("title", Code.Literal(source.Title));
        Add("issuer", Code.Literal(source.Issuer));
        Add("issuedOn", Code.Literal(source.IssuedOn));
        Add("url", Code.Literal(source.Url?.OriginalString));
        Add("language", Code.Literal(source.Language));
        Add("isTranslation", Code.Literal(source.IsTranslation));
        Add("prevailingLanguage", Code.Literal(source.PrevailingLanguage));
        Add("licence", Code.Literal(source.Licence));
        Add("reliability", source.Reliability is { } reliability ? $"Reliability.{reliability}" : "null");
        Add("sha256", Code.Literal(source.Sha256));
        Add("text", Code.Literal(source.Text));
        return $"new({Code.List(arguments)})";
    }

    private string Measure(Measure measure) => $"new({Code.List(
    [
        Head(measure),
        Text(measure.Title),
        Code.Literal(measure.TaskIndex),
        $"MeasureAction.{measure.Action}",
        Quote(measure.Quotation),
        $"Tags[{Code.Literal(_tags)}..{Code.Literal(_tags += measure.Tags.Length)}]",
    ])})";

    // One table for all measures: each array of numbers costs an assembly a hundred bytes beside the numbers.
    private void Tags(CatalogueSet<MeasureId, Measure> measures)
    {
        _code.Line("private static ReadOnlySpan<int> Tags =>");
        _code.Line("[");
        foreach (var measure in measures)
            _code.Line($"    {Code.List(measure.Tags.ToArray().Select(Code.Literal))}, // {measure.Id}");
        _code.Line("];");
        _code.Line();
    }

    private static string Division(Division division) => Division(division, "catalogue", Code.Literal(division.Index));

    internal static string Division(Division division, string owner, string place) =>
        $"new({owner}, {place}, {Code.Literal(division.IsoCode)}, {Code.Literal(division.Code)}, {Text(division.Name)}, DivisionKind.{division.Kind})";

    private static string City(PilotCity city) =>
        $"new({Head(city)}, {Text(city.Name)}, {Code.Literal(city.DivisionIndex)}, {Code.Literal(city.DivisionCode)}, "
        + $"{Code.Literal(city.Location.Latitude)}, {Code.Literal(city.Location.Longitude)}, {Quote(city.Quotation)})";

    private static string Head<TId>(CatalogueEntity<TId> entity)
        where TId : struct, IEquatable<TId> =>
        $"catalogue, {Code.Literal(entity.Index)}, {Code.Literal(entity.Id.ToString())}";

    internal static string Text(LocalizedText text) => text.Chinese is null ? $"new({Code.Literal(text.English)})" : $"new({Code.Literal(text.English)}, {Code.Literal(text.Chinese)})";

    private static string Quote(Quotation quotation)
    {
        var spans = Code.List(quotation.Spans.Select(static span => $"{Code.Literal(span.Start)}, {Code.Literal(span.Length)}"));
        return $"new(catalogue, {Code.Literal(quotation.DocumentIndex)}, {(quotation.Spans.Count == 1 ? spans : $"[{spans}]")})";
    }

    private static string Cite(Citation citation) => $"new({Code.List(
    [
        "catalogue",
        Code.Literal(citation.Fact),
        Code.Literal(citation.Source!.Index),
        citation.Quotation is null ? "null" : Quote(citation.Quotation),
        Code.Literal(citation.Note),
    ])})";

    private static string FollowUp(FollowUp followUp) => $"new({Code.List(
    [
        "catalogue",
        $"FollowUpKind.{followUp.Kind}",
        Code.Literal(followUp.On),
        Code.Literal(followUp.Summary),
        Code.Literal(followUp.SourceIndex),
        $"Confidence.{followUp.Confidence}",
    ])})";
}