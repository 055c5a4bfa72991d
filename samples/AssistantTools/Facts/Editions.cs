namespace Initiative.Core.AssistantTools;

/// <summary>Sentences about editions that always say how much of them is known.</summary>
internal static class Editions
{
    /// <summary><c>45 cities, 38 named</c>; <c>20 cities, all named</c>; <c>number of cities not known, none named</c>.</summary>
    public static string Cities(KnownEdition edition) => Counted(edition.StatedCities, edition.Cities.Count, "cities");

    /// <summary>The departments and agencies beside GACC, counted in the same way.</summary>
    public static string Agencies(KnownEdition edition) => Counted(edition.StatedAgencies, edition.Agencies.Count, "agencies beside GACC");

    /// <summary>Whether a city was a pilot city of an edition. A list that is not complete gives "not known" instead of "no".</summary>
    public static CityStatus StatusOf(KnownEdition edition, PilotCityId? city) =>
        city is { } id && edition.Cities.Contains(id) ? CityStatus.Pilot
        : edition.StatedCities is { } stated && stated == edition.Cities.Count ? CityStatus.NotPilot
        : CityStatus.NotKnown;

    public static string Sentence(KnownEdition edition, PilotCityId? city) => StatusOf(edition, city) switch
    {
        CityStatus.Pilot => $"{edition.Id}: yes ({Cities(edition)})",
        CityStatus.NotPilot => $"{edition.Id}: no ({Cities(edition)})",
        _ => $"{edition.Id}: {(edition.Cities.Count == 0 ? "not known" : "not among the named ones, so not known")} ({Cities(edition)})",
    };

    private static string Counted(int? stated, int named, string what) =>
        stated is not { } count ? $"number of {what} not known, {(named == 0 ? "none" : $"{named}")} named"
        : named >= count ? $"{count} {what}, all named"
        : $"{count} {what}, {(named == 0 ? "none" : $"{named}")} named";
}

internal enum CityStatus
{
    Pilot,
    NotPilot,
    NotKnown,
}
