using Initiative.Core.Explorer.Rendering;

namespace Initiative.Core.Explorer;

/// <summary>Every fact of an edition and of the history, by the source that it rests on.</summary>
internal sealed class SourcedFacts
{
    private readonly ILookup<SourceDocument?, Citation> _bySource;
    private readonly Dictionary<string, int> _counts;

    public SourcedFacts(InitiativeCatalogue catalogue, EditionHistory history)
    {
        var citations = catalogue.Cite().Concat(history.Cite()).ToList();
        _bySource = citations.ToLookup(citation => citation.Source);
        _counts = citations.Select(citation => citation.Subject).Distinct().CountBy(Kind).ToDictionary();
    }

    /// <summary>The citations that name a source, or none.</summary>
    public IEnumerable<Citation> On(SourceDocument? source) => _bySource[source];

    /// <summary>In few lines: of which things a source states which facts.</summary>
    public IEnumerable<(string What, string Facts)> Summary(IEnumerable<Citation> citations) =>
        from citation in citations
        group citation by Kind(citation.Subject) into kind
        from line in Lines(kind.Key, kind)
        select line;

    /// <summary>What a fact is about, in a word or two.</summary>
    public static string Name(ICitable subject) => subject switch
    {
        Edition or KnownEdition => Kind(subject),
        Measure measure => $"measure {measure.Ordinal}",
        KeyTask task => $"task {task.Ordinal}",
        Division division => division.IsoCode,
        _ => Id(subject),
    };

    private IEnumerable<(string What, string Facts)> Lines(string kind, IEnumerable<Citation> citations) =>
        from citation in citations
        group Short(citation.Subject) by citation.Fact into fact
        let subjects = string.Join(", ", fact.Distinct())
        let count = fact.Distinct().Count()
        group fact.Key by (subjects, count) into facts
        select (kind, $"{string.Join(", ", facts)}{Of(kind, facts.Key.subjects, facts.Key.count)}");

    private string Of(string kind, string subjects, int count)
    {
        var all = _counts[kind];
        return all == 1 ? "" : count == all ? $": all {Words.Of(all)}" : $": {subjects}";
    }

    private static string Short(ICitable subject) => subject switch
    {
        Measure measure => Words.Of(measure.Ordinal),
        KeyTask task => Words.Of(task.Ordinal),
        _ => Name(subject),
    };

    private static string Kind(ICitable subject) => subject switch
    {
        Edition edition => $"Edition {edition.Id}",
        KnownEdition edition => $"History, {edition.Id}",
        KeyTask => "Tasks",
        Measure => "Measures",
        Agency => "Agencies",
        PilotCity => "Pilot cities",
        Topic => "Topics",
        Division => "Divisions",
        KnownCity => "More cities",
        _ => "More agencies",
    };

    private static string Id(ICitable subject) => subject switch
    {
        Agency agency => agency.Id.ToString(),
        PilotCity city => city.Id.ToString(),
        Topic topic => topic.Id.ToString(),
        KnownCity city => city.Id.ToString(),
        KnownAgency agency => agency.Id.ToString(),
        _ => subject.ToString()!,
    };
}
