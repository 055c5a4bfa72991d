namespace Initiative.Core.DataCompiler;

/// <summary>Writes the facade of a built-in edition: its catalogue, and every entity by name.</summary>
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
        var id = _catalogue.Edition.Id;
        _code.Header($"edition-{id}.json");
        _code.Summary($"The built-in edition of {id}: every task, measure, agency, pilot city and topic by name.");
        _code.Line("/// <remarks>No JSON is read: each kind of entity is built from a table of its own when it is first asked for, without touching the others. Safe for use by any number of threads.</remarks>");
        _code.Open($"public static class Edition{id}");
        _code.Line("/// <summary>The whole edition; always the same instance.</summary>");
        _code.Line($"public static InitiativeCatalogue Catalogue {{ get; }} = new(new Edition{id}Tables());");
        Members("Tasks", "key tasks", _catalogue.Tasks, Describe);
        Members("Measures", "measures", _catalogue.Measures, Describe);
        Members("Agencies", "agencies that the document names", _catalogue.Agencies, Describe);
        Members("Cities", "pilot cities", _catalogue.Cities, Describe);
        Members("Topics", "topics", _catalogue.Topics, Describe);
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
}
