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
        : IsComplete(edition) ? CityStatus.NotPilot
        : CityStatus.NotKnown;

    /// <summary>
    /// What is known of a city in every edition, as <c>yes: 2026; no: 2025 (all 25 named); not known: 2023 (14 of 17 named)</c>.
    /// </summary>
    /// <param name="behind">What stands behind an edition, such as how many of its cities are named.</param>
    public static string Told(IEnumerable<KnownEdition> editions, PilotCityId? city, Func<KnownEdition, string> behind) => string.Join("; ",
        from edition in editions
        group edition by StatusOf(edition, city) into told
        orderby told.Key
        select $"{Answer(told.Key)}: {string.Join(", ", told.Select(edition => $"{edition.Id}{behind(edition)}"))}");

    /// <summary>How many cities of an edition are named, where it does not name the city: a "no" rests on a list that is whole.</summary>
    public static string Named(KnownEdition edition, PilotCityId? city) =>
        edition.StatedCities is not { } stated || StatusOf(edition, city) == CityStatus.Pilot ? ""
        : IsComplete(edition) ? $" (all {stated} named)"
        : $" ({edition.Cities.Count} of {stated} named)";

    /// <summary>The citations of the sources that name the cities of an edition, the first of them first.</summary>
    public static IEnumerable<Citation> Naming(KnownEdition edition) => edition.Cite().Where(citation => citation is { Fact: nameof(KnownEdition.Cities), Source: not null });

    public static bool IsComplete(KnownEdition edition) => edition.UnlistedCityCount == 0;

    private static string Answer(CityStatus status) => status switch
    {
        CityStatus.Pilot => "yes",
        CityStatus.NotPilot => "no",
        _ => "not known",
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
