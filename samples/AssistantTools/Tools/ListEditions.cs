using System.Text;
using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>The editions of the initiative, one of them in full or in part, or what changed between two.</summary>
internal sealed class ListEditions(InitiativeCatalogue catalogue, EditionHistory history) : AssistantTool
{
    private const string Columns = "edition|launched|months|measures|of them to be replicated nationwide|agencies beside GACC|cities (named)|divisions; ? = not known";

    private const string Dates = "dates";
    private const string Figures = "figures";
    private const string CitiesPart = "cities";
    private const string AgenciesPart = "agencies";
    private const string Aims = "aims";

    /// <summary>The numbers up to earlier editions are derived; they stand in the answers on those editions, with how they were derived.</summary>
    private const int FirstToldToDate = 2024;

    public override string Name => "list_editions";

    public override string Title => "Editions 2018 to 2026";

    public override string Description =>
        "The yearly editions 2018 to 2026 of China's customs trade facilitation campaign (GACC): launch, months, counts of measures, agencies and pilot cities. With 'edition': its cities and agencies by name, and who says so. "
        + "With 'compare_with' too: what changed.";

    public override IReadOnlyList<Parameter> Parameters { get; } =
    [
        new("edition", ParameterKind.Text, "One, or two to compare.") { Values = [.. history.Editions.Ids.Select(id => id.ToString())], Aliases = ["year", "id", "later", "to"] },
        new("about", ParameterKind.Text, "Only this part; aims and key tasks come only so.") { Values = [Dates, Figures, CitiesPart, AgenciesPart, Aims], Aliases = ["part", "section", "topic", "only"] },
        new("compare_with", ParameterKind.Text, "An earlier one.") { Aliases = ["compare", "with", "earlier", "from", "since"] },
        new("chinese", ParameterKind.Flag, "Also Chinese names.") { Aliases = ["include_chinese"] },
    ];

    protected override IReadOnlyList<(string Name, string Type)> Members => [("editions", "object[]"), ("changes", "object[]"), ("sources", "object[]")];

    public override Answer Ask(Arguments arguments)
    {
        var (named, others) = (Lookup.Editions(history, arguments.Text("edition")), Lookup.Editions(history, arguments.Text("compare_with")));
        List<KnownEdition> editions = [.. named.Concat(others).Distinct().OrderBy(edition => edition.Year)];
        if (others.Count > 0 && editions.Count == 1)
            throw new RefusedException($"Give another edition as 'edition' to compare {editions[0].Id} with: {string.Join(", ", history.Editions.Ids.Where(id => id != editions[0].Id))}.");
        if (editions.Count > 2)
            throw new RefusedException($"{editions.Count} editions are asked for: give one, or two to compare; without any, all are listed.");
        var about = Part(arguments.Text("about"));
        if (editions is [var earlier, var later])
            return Compared(earlier, later, about);
        return editions.Count > 0 || about is not null ? One(editions.FirstOrDefault() ?? history.Editions[catalogue.Edition.Id], about, arguments.Flag("chinese")) : All();
    }

    private string? Part(string? about) => about?.Trim().ToLowerInvariant() switch
    {
        null => null,
        Dates or "date" or "period" or "launch" or "end" or "duration" => Dates,
        Figures or "counts" or "numbers" or "measures" => Figures,
        CitiesPart or "pilot cities" => CitiesPart,
        AgenciesPart or "departments" or "bodies" => AgenciesPart,
        Aims or "tasks" or "key tasks" or "policy areas" => Aims,
        _ => throw new RefusedException($"There is no part '{Excerpt.Of(about)}' of an edition. Give one of {string.Join(", ", Parameters[1].Values)}, or leave 'about' out."),
    };

    private Answer All()
    {
        var sources = new SourceList(catalogue);
        var text = new StringBuilder();
        var told = history.Editions.Where(HasFigures).ToList();
        var first = history.Editions[0];
        text.Append($"{first.Id} was the first: the campaigns are annual since then {sources.Number(First(first).Source!)}. Of {Names.List([.. history.Editions.Except(told).Select(edition => edition.Id.ToString())])} no figure of its own is known.\n");
        text.Append(Columns).Append('\n').AppendJoin('\n', told.Select(edition => Row(edition))).Append('\n');
        text.Append(string.Concat(history.Editions.Where(edition => edition.Year >= FirstToldToDate).Select(edition => ToDate(edition, sources))));
        foreach (var (edition, citation) in history.Editions.SelectMany(edition => edition.Cite().Where(citation => citation.Disagrees).Select(citation => (edition, citation))))
            text.Append($"{edition.Id}, {Note(citation, sources)}\n");
        text.Append($"{Unlisted()} {catalogue.Edition.Id}: {Campaign.Period(catalogue.Edition)} Who states a row: give 'edition'.\n");
        return new Answer(text.Append(sources).ToString(), Structured(history.Editions, [], history.Editions.SelectMany(edition => edition.Cite()).Select(citation => citation.Source).OfType<SourceDocument>()));

        static Citation First(KnownEdition edition) => edition.Cite().First(citation => citation.Fact == nameof(KnownEdition.Year));
    }

    /// <summary>Whether anything but the year is stated of an edition itself; numbers up to it are derived from those of others.</summary>
    private static bool HasFigures(KnownEdition edition) =>
        edition.LaunchedOn is not null || edition.DurationMonths is not null || edition.StatedMeasures is not null || edition.StatedCities is not null || edition.StatedAgencies is not null;

    private Answer One(KnownEdition edition, string? about, bool inChinese)
    {
        var sources = new SourceList(catalogue);
        var isWhole = edition.Id == catalogue.Edition.Id;
        var text = new StringBuilder(isWhole ? $"{edition.Id}: {Names.Of(catalogue.Edition.Title)}, led by the General Administration of Customs 海关总署 (GACC).\n" : $"Edition {edition.Id}.\n");
        if (about is null or Dates)
            text.Append($"{DatesOf(edition, sources)}{(isWhole ? $" {(about is null ? Campaign.Period(catalogue.Edition) : Campaign.PeriodInFull(catalogue.Edition, sources))}" : "")}\n");
        if (about is null or Figures)
            AppendFigures(text, edition, isWhole && about is null, sources);
        if (about is null or CitiesPart)
            text.Append($"{Listed(Editions.Cities(edition), nameof(KnownEdition.StatedCities), nameof(KnownEdition.Cities), [.. edition.Cities.Select(city => Name(city.Name))], ", ")}.{(edition.StatedDivisions is { } divisions && about is not null ? $" They lie in {Cited(edition, nameof(KnownEdition.StatedDivisions), $"{divisions} divisions", sources)}." : "")}\n");
        if (about is null or AgenciesPart)
            text.Append($"{Listed(Editions.Agencies(edition), nameof(KnownEdition.StatedAgencies), nameof(KnownEdition.Agencies), [.. edition.Agencies.Select(agency => Name(agency.Name))], "; ")}.{Unnamed(edition)}\n");
        if (about is Aims)
            text.Append(isWhole ? AimsOf(catalogue.Edition, sources) : $"The aims of {edition.Id} are not known.\n");
        foreach (var note in edition.Cite().Where(citation => citation.Note is not null && IsTold(citation.Fact)).Select(citation => Note(citation, sources)).Distinct())
            text.Append($"- {note}\n");
        if (isWhole && about is null)
            text.Append($"More by 'about': {Dates} (what sources say of the end), {Figures} (measures so far), {Aims} (with policy areas and key tasks).\n");
        return new Answer(text.Append(sources).ToString(), Structured([edition], [], edition.Cite().Select(citation => citation.Source).OfType<SourceDocument>()));

        string Listed(string counted, string count, string list, List<string> names, string between)
        {
            var (whose, by) = (Numbers(edition, count, sources), Numbers(edition, list, sources));
            return $"{Names.Capital(counted)} {whose}".TrimEnd() + (names.Count == 0 ? "" : $": {string.Join(between, names)}{(by == whose ? "" : $" {by}")}");
        }

        string Name(LocalizedText name) => inChinese ? Names.Of(name) : name.English;

        // Of the edition with a document the notes are many: each part has its own, and get_measure those on the count of the measures.
        bool IsTold(string fact) =>
            isWhole && fact == nameof(KnownEdition.StatedMeasures) ? false
            : about is not null ? PartOf(fact) == about
            : isWhole ? PartOf(fact) is AgenciesPart or CitiesPart
            : fact != nameof(KnownEdition.Year) || !HasFigures(edition);
    }

    /// <summary>The part of an edition to which a fact belongs.</summary>
    private static string PartOf(string fact) => fact switch
    {
        nameof(KnownEdition.StatedCities) or nameof(KnownEdition.Cities) or nameof(KnownEdition.StatedDivisions) => CitiesPart,
        nameof(KnownEdition.StatedAgencies) or nameof(KnownEdition.Agencies) => AgenciesPart,
        nameof(KnownEdition.Year) or nameof(KnownEdition.LaunchedOn) or nameof(KnownEdition.DurationMonths) => Dates,
        _ => Figures,
    };

    private static string DatesOf(KnownEdition edition, SourceList sources) =>
        (edition.LaunchedOn is { } day ? $"Launched {Cited(edition, nameof(KnownEdition.LaunchedOn), Names.Of(day), sources)}" : "The day of the launch is not known")
        + (edition.DurationMonths is { } months ? $"; {Cited(edition, nameof(KnownEdition.DurationMonths), $"{months} months", sources)}." : "; for how long is not known.");

    private void AppendFigures(StringBuilder text, KnownEdition edition, bool isShort, SourceList sources)
    {
        text.Append(edition.StatedMeasures is { } measures ? $"Measures: {Cited(edition, nameof(KnownEdition.StatedMeasures), $"{measures}", sources)}" : "Measures: number not known");
        if (edition.ReplicatedMeasures is { } replicated)
            text.Append($", {Cited(edition, nameof(KnownEdition.ReplicatedMeasures), $"{replicated} of them to be replicated nationwide", sources)}");
        text.Append(edition.Id == catalogue.Edition.Id ? "; that 20 and 21 count as two is an editorial reading: get_measure \"20 and 21\"" : "; not known as a list").Append(".\n").Append(isShort ? "" : ToDate(edition, sources));
    }

    private string AimsOf(Edition edition, SourceList sources) =>
        $"Policy areas{(edition.MorePolicyAreas is { } more ? $" (“{more.Text}”, so there may be more)" : "")}: {string.Join(", ", edition.PolicyAreas)}. Aims: {string.Join("; ", edition.Aims)}. {sources.Quoted(sources.Document)}\n"
        + $"Key tasks (measures; the titles are the catalogue's): {string.Join("; ", catalogue.Tasks.Select(task => $"{task.Ordinal} {task.Title} ({task.Measures[0].Ordinal}-{task.Measures[^1].Ordinal})"))}.\n";

    private Answer Compared(KnownEdition earlier, KnownEdition later, string? about)
    {
        var sources = new SourceList(catalogue);
        var changes = history.CitiesBetween(earlier.Id, later.Id);
        var text = new StringBuilder();
        if (about != CitiesPart)
            text.Append($"{Columns}\n{Row(earlier, sources)}\n{Row(later, sources)}\n");
        else
            text.Append($"{CitiesOf(earlier, sources)}; {CitiesOf(later, sources)}.\n");
        if (about is null or CitiesPart)
            text.Append($"Cities {CityComparison.Told(changes)}.\n");
        if (about is null or AgenciesPart)
            text.Append(Agencies(later, earlier)).Append(Agencies(earlier, later));
        if (about is null or Figures)
            text.Append($"{(earlier.Id == catalogue.Edition.Id || later.Id == catalogue.Edition.Id ? $"Only the measures of {catalogue.Edition.Id} are known as a list, so those cannot be compared." : "The measures of neither are known as a list.")}\n");
        foreach (var edition in about is null or Dates ? new[] { earlier, later } : [])
        {
            if (edition.Id == catalogue.Edition.Id)
                text.Append($"{edition.Id}: {Campaign.Period(catalogue.Edition)}\n");
            else
                text.Append(string.Concat(edition.Cite().Where(citation => citation is { Note: not null, Fact: nameof(KnownEdition.LaunchedOn) or nameof(KnownEdition.DurationMonths) }).DistinctBy(citation => citation.Source).Select(citation => $"{edition.Id}, {Note(citation, sources)}\n")));
        }
        return new Answer(text.Append(sources).ToString(), Structured([earlier, later], [changes], new[] { earlier, later }.SelectMany(edition => edition.Cite()).Select(citation => citation.Source).OfType<SourceDocument>()));
    }

    /// <summary>How many cities an edition has and how many are named, each with who says so.</summary>
    private static string CitiesOf(KnownEdition edition, SourceList sources) =>
        $"{edition.Id}: {Cited(edition, nameof(KnownEdition.StatedCities), Editions.Cities(edition), sources)}{Naming(edition, sources)}";

    /// <summary>The agencies that one edition names and another does not; lists of agencies are rarely complete, so that this does not tell who joined or left.</summary>
    private static string Agencies(KnownEdition edition, KnownEdition other) =>
        edition.Agencies.Where(agency => !other.Agencies.Contains(agency.Id)).Select(agency => agency.Name.English).ToList() is { Count: > 0 } names && other.Agencies.Count > 0
            ? $"Agencies named for {edition.Id} and not among the {other.Agencies.Count} named for {other.Id} ({(other.UnlistedAgencyCount is { } unnamed ? $"{unnamed} more are not named" : "there may be more")}): {string.Join("; ", names)}.\n"
            : "";

    /// <summary>How many agencies of an edition are counted and not named.</summary>
    private static string Unnamed(KnownEdition edition) => edition.UnlistedAgencyCount is > 0 and var unnamed && edition.Agencies.Count > 0 ? $" The other {unnamed} of the {edition.StatedAgencies} are not named." : "";

    /// <summary>What a source says of a fact beside it.</summary>
    private static string Note(Citation citation, SourceList sources) =>
        $"{Names.OfFact(citation.Fact)}{(citation.Source is { } source ? $", {sources.Number(source)}" : "")}{(citation.Disagrees ? " disagrees" : "")}: {citation.Note}";

    /// <summary>A fact and the numbers of the sources that state it; one that is not known has none.</summary>
    private static string Cited(KnownEdition edition, string fact, string told, SourceList sources) => $"{told} {Numbers(edition, fact, sources)}".TrimEnd();

    /// <summary>The number of the first source that states a fact, or of two that state a launch; the notes name others, and the structured answer has all.</summary>
    private static string Numbers(KnownEdition edition, string fact, SourceList sources) =>
        sources.Numbers(edition.Cite().Where(citation => citation.Fact == fact && !citation.Disagrees).Select(citation => citation.Source).OfType<SourceDocument>().Take(fact == nameof(KnownEdition.LaunchedOn) ? 2 : 1));

    /// <summary>How many measures there are up to an edition; nothing where no source allows to say it.</summary>
    private static string ToDate(KnownEdition edition, SourceList sources) => edition.MeasuresToDate is { } measures
        ? $"Up to {edition.Id}: {Cited(edition, nameof(KnownEdition.MeasuresToDate), $"{measures} measures", sources)}, {(edition.ReplicatedToDate is { } replicated ? $"{Cited(edition, nameof(KnownEdition.ReplicatedToDate), $"{replicated} of them replicated nationwide", sources)}" : "how many of them replicated is not known")}.\n"
        : "";

    private string Unlisted()
    {
        var last = history.Editions[^1];
        return last.Id == catalogue.Edition.Id ? "" : $"Only the measures of {catalogue.Edition.Id} are known as a list. The {Names.Of(last.StatedMeasures)} of {last.Id} are a new list that is not known.";
    }

    /// <summary>An edition in a row; with who states the launch and the months, where sources are given.</summary>
    private static string Row(KnownEdition edition, SourceList? sources = null)
    {
        return $"{edition.Id}|{Of(nameof(KnownEdition.LaunchedOn), Names.Of(edition.LaunchedOn))}|{Of(nameof(KnownEdition.DurationMonths), Names.Of(edition.DurationMonths))}|{Of(nameof(KnownEdition.StatedMeasures), Names.Of(edition.StatedMeasures))}"
        + $"|{Names.Of(edition.ReplicatedMeasures)}|{Names.Of(edition.StatedAgencies)}"
        + $"|{Of(nameof(KnownEdition.StatedCities), $"{Names.Of(edition.StatedCities)} ({edition.Cities.Count})")}{(sources is null ? "" : Naming(edition, sources))}|{Names.Of(edition.StatedDivisions)}";

        string Of(string fact, string told) => sources is null ? told : Cited(edition, fact, told, sources);
    }

    /// <summary>The numbers of the sources that name the cities, where they are others than the one that counts them.</summary>
    private static string Naming(KnownEdition edition, SourceList sources)
    {
        var (count, names) = (Numbers(edition, nameof(KnownEdition.StatedCities), sources), Editions.Naming(edition).Select(citation => citation.Source!).ToList());
        return edition.Cities.Count == 0 || names.Count == 0 || sources.Number(names[0]) == count ? "" : $", names {sources.Numbers(names)}";
    }

    private static JsonObject Structured(IEnumerable<KnownEdition> editions, IEnumerable<CityChanges> changes, IEnumerable<SourceDocument> sources) => new()
    {
        ["editions"] = new JsonArray([.. editions.Select(Whole.Of)]),
        ["changes"] = new JsonArray([.. changes.Select(Whole.Of)]),
        ["sources"] = SourceList.Json(sources),
    };
}
