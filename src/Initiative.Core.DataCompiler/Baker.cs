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

    /// <summary>The sets of an edition that have each entity by name.</summary>
    internal static readonly (string Set, string Entity)[] Kinds =
        [("Tasks", nameof(KeyTask)), ("Measures", nameof(Measure)), ("Agencies", nameof(Agency)), ("Cities", nameof(PilotCity)), ("Topics", nameof(Topic))];

    /// <summary>The examples of members, as DocumentationExamples.cs of the tests runs them.</summary>
    private static readonly Dictionary<string, string> Examples = new()
    {
        ["Edition2025.Catalogue"] =
            """
            foreach (var task in Edition2025.Catalogue.Tasks)
                Console.WriteLine($"{task.Title}: {task.Measures.Count} measures");   // Policy support: 7 measures
            """,
        ["Edition2025.Measures"] =
            """
            Measure measure = Edition2025.Measures.LithiumBatteryExports;

            Console.WriteLine(measure.Title);                // Lithium battery exports
            Console.WriteLine(measure.Task.Title);           // Policy support
            Console.WriteLine(Edition2025.Measures.Count);   // 29
            """,
        ["Edition2025.Cities"] =
            """
            PilotCity city = Edition2025.Cities.Ningbo;

            Console.WriteLine(city);                // Ningbo, Zhejiang (ningbo)
            Console.WriteLine(city.DivisionCode);   // 330200
            """,
    };

    private void Bake()
    {
        var id = _catalogue.Edition.Id;
        _code.Header($"edition-{id}.json");
        _code.Summary($"The built-in edition of {id}: every task, measure, agency, pilot city and topic by name.");
        _code.Line("/// <remarks>No JSON is read: each kind of entity is built from a table of its own when it is first asked for, without touching the others. Safe for use by any number of threads.</remarks>");
        _code.Open($"public static class Edition{id}");
        _code.Line("/// <summary>The id of the edition, as the key of dependency injection has it.</summary>");
        _code.Line($"public const string Id = {Code.Literal(id.ToString())};");
        _code.Line();
        _code.Line("/// <summary>The whole edition; always the same instance.</summary>");
        Example("Catalogue");
        _code.Line($"public static InitiativeCatalogue Catalogue {{ get; }} = new(new Edition{id}Tables());");
        Members("Tasks", "TaskIds", "key tasks", _catalogue.Tasks, Describe);
        Members("Measures", "MeasureIds", "measures", _catalogue.Measures, Describe);
        Members("Agencies", "AgencyIds", "agencies that the document names", _catalogue.Agencies, Describe);
        Members("Cities", "CityIds", "pilot cities", _catalogue.Cities, Describe);
        Members("Topics", "TopicIds", "topics", _catalogue.Topics, Describe);
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
        Example(kind);
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

    private void Example(string member)
    {
        if (Examples.TryGetValue($"Edition{_catalogue.Edition.Id}.{member}", out var example))
            _code.Example(example);
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
