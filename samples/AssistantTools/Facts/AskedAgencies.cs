namespace Initiative.Core.AssistantTools;

/// <summary>What is known where a question about measures names an agency.</summary>
internal static class AskedAgencies
{
    private static readonly string[] Bodies =
        ["ministry", "ministries", "administration", "agency", "agencies", "department", "departments", "commission", "bureau", "部门", "总局", "委员会"];

    /// <summary>In which editions the agencies of a text are named, and that no measure is tied to one; empty where a text names none.</summary>
    public static string Told(EditionHistory history, string text)
    {
        var named = history.Agencies.Where(agency => IsNamed(agency, text)).ToList();
        if (named.Count == 0 && !Bodies.Any(body => AbsentSubject.Contains(text, body)))
            return "";
        var lines = named.Select(agency => $" {Names.Of(agency.Name)} is named for {Names.List([.. history.Editions.Where(edition => edition.Agencies.Contains(agency.Id)).Select(edition => edition.Id.ToString())])}.");
        return $"{string.Concat(lines)} The document ties no measure to an agency; list_editions with an edition has the agencies that are named for it.";
    }

    private static bool IsNamed(KnownAgency agency, string text) =>
        AbsentSubject.Contains(text, agency.Name.English) || (agency.Name.Chinese is { } chinese && AbsentSubject.Contains(text, chinese));
}
