namespace Initiative.Core.Atlas;

/// <summary>A quotation of the official document: what it states, and where that is shown.</summary>
/// <param name="Kind">task, measure, agency, city or fact.</param>
/// <param name="Key">The fragment of its address, such as <c>measure-drug-imports</c>.</param>
/// <param name="Path">The page about what it states.</param>
/// <param name="Ordinal">The number of the task or measure; 0 for others.</param>
/// <param name="Task">The number of the task it belongs to; 0 for none.</param>
/// <param name="Name">What it states.</param>
/// <param name="Spans">Where it stands.</param>
internal sealed record DocumentMark(string Kind, string Key, string Path, int Ordinal, int Task, LocalizedText Name, IReadOnlyList<TextSpan> Spans)
{
    public static DocumentMark[] Of(InitiativeCatalogue catalogue)
    {
        var edition = catalogue.Edition;
        return
        [
            .. catalogue.Tasks.Select(static task => new DocumentMark("task", $"task-{task.Id}", $"/tasks/{task.Id}", task.Ordinal, task.Ordinal, task.Title, task.Quotation.Spans)),
            .. catalogue.Measures.Select(static measure => new DocumentMark(
                "measure", $"measure-{measure.Id}", $"/measures/{measure.Id}", measure.Ordinal, measure.Task.Ordinal, measure.Title, measure.Quotation.Spans)),
            .. catalogue.Agencies.Select(static agency => new DocumentMark("agency", $"agency-{agency.Id}", $"/agencies/{agency.Id}", 0, 0, agency.Name, agency.Quotation.Spans)),
            .. catalogue.Cities.Select(static city => new DocumentMark("city", $"city-{city.Id}", $"/cities/{city.Id}", 0, 0, city.Name, city.Quotation.Spans)),
            .. edition.Citations.Where(static citation => citation.Quotation is not null).Select(citation => new DocumentMark(
                "fact", $"fact-{citation.Fact}", $"/sources#fact-{citation.Fact}", 0, 0, edition.Title, citation.Quotation!.Spans)),
            .. edition.PolicyAreas.Select((area, i) => new DocumentMark("fact", $"policy-area-{i + 1}", "/sources#fact-PolicyAreas", 0, 0, edition.Title, area.Spans)),
            .. edition.Aims.Select((aim, i) => new DocumentMark("fact", $"aim-{i + 1}", "/sources#fact-Aims", 0, 0, edition.Title, aim.Spans)),
        ];
    }
}
