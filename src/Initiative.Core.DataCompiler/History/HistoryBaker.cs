namespace Initiative.Core.DataCompiler;

/// <summary>Writes a history as the C# of the built-in one.</summary>
internal static class HistoryBaker
{
    internal static string Bake(EditionHistory history)
    {
        var held = history.Held;
        var code = new Code();
        code.Line("// Baked from Data/history.json by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.");
        code.Line("#nullable enable");
        code.Line();
        code.Line("namespace Initiative.Core;");
        code.Line();
        code.Open("public sealed partial class EditionHistory");
        code.Summary($"What is known of the editions of {history.Editions[0].Id} to {history.Editions[^1].Id}; always the same instance.");
        code.Line($"public static EditionHistory Known {{ get; }} = new(Edition{held.EditionId}.Catalogue, new Content());");
        code.Line();
        code.Open("private sealed class Content : HistoryContent");
        Array(code, "SourceDocument", "Sources", "int first", history.Sources.Skip(held.Sources.Count), (source, i) => Baker.Source(source, "null", Place(i)));
        Array(code, "Division", "Divisions", "InitiativeCatalogue held, int first", history.Divisions.Skip(held.Divisions.Count), (division, i) => Baker.Division(division, "held", Place(i)));
        Array(code, "KnownCity", "Cities", "EditionHistory history, int first", history.Cities.Skip(held.Cities.Count), (city, i) => City(city, Place(i)));
        Array(code, "KnownAgency", "Agencies", "EditionHistory history, int first", history.Agencies.Skip(held.Agencies.Count), (agency, i) =>
            $"new(history, {Place(i)}, {Code.Literal(agency.Id.ToString())}, {Baker.Text(agency.Name)})");
        code.Line("internal override KnownEdition[] CreateEditions(EditionHistory history) =>");
        code.Line("[");
        foreach (var edition in history.Editions)
            Edition(code, edition);
        code.Line("];");
        code.Close();
        code.Close();
        return code.ToString();
    }

    private static string Place(int i) => i == 0 ? "first" : $"first + {Code.Literal(i)}";

    private static void Array<T>(Code code, string type, string kind, string parameters, IEnumerable<T> items, Func<T, int, string> create)
    {
        code.Line($"internal override {type}[] Create{kind}({parameters}) =>");
        code.Line("[");
        foreach (var item in items.Select(create))
            code.Line($"    {item},");
        code.Line("];");
        code.Line();
    }

    private static string City(KnownCity city, string place) =>
        $"new(history, {place}, {Code.Literal(city.Id.ToString())}, {Baker.Text(city.Name)}, {Code.Literal(city.Division.Index)}, {Code.Literal(city.DivisionCode)}, "
        + $"{Code.Literal(city.Location.Latitude)}, {Code.Literal(city.Location.Longitude)})";

    private static void Edition(Code code, KnownEdition edition)
    {
        code.Line($"    new(history, {Code.Literal(edition.Index)}, {Code.Literal(edition.Id.ToString())}, {Code.Literal(edition.Year)},");
        code.Line("        [");
        foreach (var citation in edition.Citations)
            code.Line($"            new({Code.Literal(citation.Fact)}, {Code.Literal(citation.Source)}{(citation.Note is null ? "" : ", " + Code.Literal(citation.Note))}),");
        var arguments = Arguments(edition).ToList();
        code.Line($"        ]{string.Concat(arguments.Select(static argument => $",\n            {argument}"))}),");
    }

    /// <summary>What the edition itself says; what the catalogue of the edition that is held says is looked up there.</summary>
    private static IEnumerable<string> Arguments(KnownEdition edition)
    {
        if (!edition.IsHeld)
        {
            if (edition.LaunchedOn is { } day)
                yield return $"launchedOn: {Code.Literal(day)}";
            if (edition.DurationMonths is { } months)
                yield return $"durationMonths: {Code.Literal(months)}";
            if (edition.StatedMeasures is { } measures)
                yield return $"statedMeasures: {Code.Literal(measures)}";
            if (edition.StatedAgencies is { } agencies)
                yield return $"statedAgencies: {Code.Literal(agencies)}";
            if (edition.StatedCities is { } cities)
                yield return $"statedCities: {Code.Literal(cities)}";
            if (edition.Agencies.Count > 0)
                yield return $"agencies: [{Code.List(edition.Agencies.Select(static agency => Code.Literal(agency.Index)))}]";
            if (edition.Cities.Count > 0)
                yield return $"cities: [{Code.List(edition.Cities.Select(static city => Code.Literal(city.Index)))}]";
        }
        if (edition.ReplicatedMeasures is { } replicated)
            yield return $"replicatedMeasures: {Code.Literal(replicated)}";
        if (edition.StatedDivisions is { } divisions)
            yield return $"statedDivisions: {Code.Literal(divisions)}";
        if (edition.MeasuresToDate is { } toDate)
            yield return $"measuresToDate: {Code.Literal(toDate)}";
        if (edition.ReplicatedToDate is { } replicatedToDate)
            yield return $"replicatedToDate: {Code.Literal(replicatedToDate)}";
    }
}
