using System.Text;
using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>The editions of the initiative, one of them in full, or what changed between two.</summary>
internal sealed class ListEditions(InitiativeCatalogue catalogue, EditionHistory history) : AssistantTool
{
    private const string Legend = "edition|launched|months|measures|of them replicated or to be|agencies beside GACC|cities (named)|divisions; ? = not known";

    /// <summary>The numbers up to earlier editions are derived; they stand in the answers on those editions, with how they were derived.</summary>
    private const int FirstToldToDate = 2024;

    public override string Name => "list_editions";

    public override string Title => "Editions 2018 to 2026";

    public override string Description =>
        "The yearly editions 2018 to 2026 of China's customs trade facilitation campaign (GACC): launch, months, counts of measures, agencies and pilot cities, and what is not known. With 'edition': its cities, agencies and aims by name. "
        + "With 'compare_with' too: what changed.";

    public override IReadOnlyList<Parameter> Parameters { get; } =
    [
        new("edition", ParameterKind.Text, "One edition in full.") { Values = [.. history.Editions.Ids.Select(id => id.ToString())], Aliases = ["year", "id", "later", "to"] },
        new("compare_with", ParameterKind.Text, "An earlier one to compare with.") { Aliases = ["compare", "with", "earlier", "from", "since"] },
        new("chinese", ParameterKind.Flag, "Names in Chinese too.") { Aliases = ["chinese_names", "zh"] },
    ];

    protected override IReadOnlyList<(string Name, string Type)> Members => [("editions", "object[]"), ("changes", "object[]"), ("sources", "object[]")];

    public override Answer Ask(Arguments arguments)
    {
        var edition = Lookup.Edition(history, arguments.Text("edition"));
        var other = Lookup.Edition(history, arguments.Text("compare_with"));
        if (other is not null && (edition is null || edition == other))
            throw new RefusedException($"Give another edition as 'edition' to compare {other.Id} with: {string.Join(", ", history.Editions.Ids.Where(id => id != other.Id))}.");
        if (edition is not null && other is not null)
            return Compared(edition.Year < other.Year ? edition : other, edition.Year < other.Year ? other : edition);
        return edition is null ? All() : One(edition, arguments.Flag("chinese"));
    }

    private Answer All()
    {
        var text = new StringBuilder(Legend).Append('\n').AppendJoin('\n', history.Editions.Select(Row)).Append('\n');
        text.Append(string.Concat(history.Editions.Where(edition => edition.Year >= FirstToldToDate).Select(ToDate)));
        foreach (var disagreeing in history.Editions.SelectMany(edition => edition.Cite().Where(citation => citation.Disagrees).Select(citation => (Edition: edition, Citation: citation))).GroupBy(pair => Note(pair.Citation)))
            text.Append($"Of {Names.List([.. disagreeing.Select(pair => pair.Edition.Id.ToString())])}: {disagreeing.Key}\n");
        text.Append($"{Unlisted()}\n").Append($"{catalogue.Edition.Id}: {Campaign.Period(catalogue.Edition)}\n");
        var sources = history.Editions.SelectMany(MainSources).Distinct().ToList();
        return new Answer(text.Append(Sources.Lines(sources.TakeLast(3))).ToString(), Structured(history.Editions, [], sources));
    }

    private Answer One(KnownEdition edition, bool inChinese)
    {
        var isWhole = edition.Id == catalogue.Edition.Id;
        var text = new StringBuilder($"{Legend}\n{Row(edition)}\n");
        text.Append($"{Editions.Cities(edition)}{(edition.Cities.Count == 0 ? "" : $": {string.Join(", ", edition.Cities.Select(city => Name(city.Name)))}")}.\n");
        text.Append($"{Editions.Agencies(edition)}{(edition.Agencies.Count == 0 ? "" : $": {string.Join("; ", edition.Agencies.Select(agency => Name(agency.Name)))}")}.\n");
        text.Append(ToDate(edition));
        if (isWhole)
            AppendWhole(text);
        else
            text.Append("Its measures are not known as a list.\n");
        foreach (var note in edition.Cite().Where(citation => citation.Note is not null && !(isWhole && citation.Fact is nameof(KnownEdition.DurationMonths) or nameof(KnownEdition.StatedMeasures) or nameof(KnownEdition.ReplicatedMeasures))).Select(Note).Distinct())
            text.Append($"- {note}\n");
        var sources = MainSources(edition).ToList();
        return new Answer(text.Append(Sources.Lines(sources)).ToString(), Structured([edition], [], sources));

        string Name(LocalizedText name) => inChinese ? Names.Of(name) : name.English;
    }

    private void AppendWhole(StringBuilder text)
    {
        var whole = catalogue.Edition;
        text.Append($"That the document counts 29 rests on reading 20 and 21 as two measures: get_measure \"20 and 21\".\n");
        text.Append($"{Names.Of(whole.Title)}. Lead: {string.Join(", ", catalogue.Agencies.Where(agency => agency.Role == AgencyRole.Lead).Select(agency => Names.Of(agency.Name)))}. Bodies in all, lead included: {Names.Of(whole.BodyCount)}.\nCampaign: {Campaign.PeriodInFull(whole)}\n");
        text.Append($"Policy areas{(whole.MorePolicyAreas is { } more ? $" (“{more.Text}”, so there may be more)" : "")}: {string.Join(", ", whole.PolicyAreas)}. Aims: {string.Join("; ", whole.Aims)}.\n");
        text.Append($"Key tasks (measures): {string.Join("; ", catalogue.Tasks.Select(task => $"{task.Ordinal} {task.Title} ({task.Measures[0].Ordinal}-{task.Measures[^1].Ordinal})"))}.\n");
    }

    private Answer Compared(KnownEdition earlier, KnownEdition later)
    {
        var changes = history.CitiesBetween(earlier.Id, later.Id);
        var text = $"{Legend}\n{Row(earlier)}\n{Row(later)}\nCities {changes}.{OnlyIn(later, earlier)}{OnlyIn(earlier, later)}{Agencies(later, earlier)}{Agencies(earlier, later)}\n{Editions.Cities(earlier)} for {earlier.Id}; {Editions.Cities(later)} for {later.Id}. "
            + $"{(earlier.Id == catalogue.Edition.Id || later.Id == catalogue.Edition.Id ? $"Only the measures of {catalogue.Edition.Id} are known as a list, so those cannot be compared." : "The measures of neither are known as a list.")}\n";
        List<SourceDocument> sources = [.. new[] { earlier, later }.SelectMany(edition => MainSources(edition).Take(1).Concat(LaunchSources(edition))).Distinct()];
        return new Answer(text + Sources.Lines(sources), Structured([earlier, later], [changes], sources));
    }

    /// <summary>The cities that one edition names and another, whose list is not complete, does not.</summary>
    private static string OnlyIn(KnownEdition edition, KnownEdition incomplete) =>
        !Editions.IsComplete(incomplete) && edition.Cities.Where(city => !incomplete.Cities.Contains(city.Id)).Select(city => city.Name.English).ToList() is { Count: > 0 } names
            ? $" Named for {edition.Id} and not for {incomplete.Id}, where they may be among those not named: {string.Join(", ", names)}."
            : "";

    /// <summary>The agencies that one edition names and another does not; lists of agencies are rarely complete, so that this does not tell who joined or left.</summary>
    private static string Agencies(KnownEdition edition, KnownEdition other) =>
        edition.Agencies.Where(agency => !other.Agencies.Contains(agency.Id)).Select(agency => agency.Name.English).ToList() is { Count: > 0 } names && other.Agencies.Count > 0
            ? $"\nAgencies named for {edition.Id} and not among the {other.Agencies.Count} named for {other.Id} (in which they may take part as well): {string.Join("; ", names)}."
            : "";

    private static string Note(Citation citation) =>
        $"{Names.Words(citation.Fact)}{(citation.Source is { } source ? $", {source.Issuer ?? source.Id.ToString()}{(source.Number is { } number ? $" {number}" : "")}" : "")}{(citation.Disagrees ? " disagrees" : "")}: {citation.Note}";

    /// <summary>How many measures there are up to an edition; nothing where no source allows to say it.</summary>
    private static string ToDate(KnownEdition edition) => edition.MeasuresToDate is { } measures
        ? $"Up to {edition.Id}: {measures} measures, {Names.Of(edition.ReplicatedToDate)} of them replicated nationwide.\n"
        : "";

    private string Unlisted()
    {
        var last = history.Editions[^1];
        return last.Id == catalogue.Edition.Id ? "" : $"Only the measures of {catalogue.Edition.Id} are known as a list. The {Names.Of(last.StatedMeasures)} of {last.Id} are a new list that is not known.";
    }

    private static string Row(KnownEdition edition) =>
        $"{edition.Id}|{Names.Of(edition.LaunchedOn)}|{Names.Of(edition.DurationMonths)}|{Names.Of(edition.StatedMeasures)}|{Names.Of(edition.ReplicatedMeasures)}|{Names.Of(edition.StatedAgencies)}"
        + $"|{Names.Of(edition.StatedCities)} ({edition.Cities.Count})|{Names.Of(edition.StatedDivisions)}";

    private static JsonObject Structured(IEnumerable<KnownEdition> editions, IEnumerable<CityChanges> changes, IEnumerable<SourceDocument> sources) => new()
    {
        ["editions"] = new JsonArray([.. editions.Select(Whole.Of)]),
        ["changes"] = new JsonArray([.. changes.Select(Whole.Of)]),
        ["sources"] = Sources.Json(sources),
    };

    /// <summary>The sources on which most facts of an edition rest, the weightiest first.</summary>
    private IEnumerable<SourceDocument> MainSources(KnownEdition edition) => (edition.Id == catalogue.Edition.Id ? LaunchSources(edition).Prepend(catalogue.Sources[0]) : [])
        .Concat(edition.Cite().Select(citation => citation.Source).OfType<SourceDocument>()
            .GroupBy(source => source).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key.Reliability).Select(group => group.Key).Take(2));

    /// <summary>Who states the day of the launch.</summary>
    private static IEnumerable<SourceDocument> LaunchSources(KnownEdition edition) =>
        edition.Cite().Where(citation => citation.Fact == nameof(KnownEdition.LaunchedOn) && !citation.Disagrees).Select(citation => citation.Source).OfType<SourceDocument>().Take(1);
}
