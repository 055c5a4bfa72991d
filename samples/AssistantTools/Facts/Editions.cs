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

    /// <summary>What is known of a city in every edition, as <c>2024: no (20 cities, all named); 2026: yes (45 cities, 38 named)</c>; of the editions in which it is not named, the last first.</summary>
    public static string Told(IEnumerable<KnownEdition> editions, PilotCityId? city)
    {
        var told = editions.ToList();
        var unknown = told.Where(edition => StatusOf(edition, city) == CityStatus.NotKnown).ToList();
        var known = told.Except(unknown).Select(edition => $"{edition.Id}: {(StatusOf(edition, city) == CityStatus.Pilot ? "yes" : "no")} ({Cities(edition)})");
        return string.Join("; ", unknown.Count == 0 ? known : known.Append($"not named, so not known: {string.Join(", ", unknown.Reverse<KnownEdition>().Select(Unnamed))}"));
    }

    public static bool IsComplete(KnownEdition edition) => edition.UnlistedCityCount == 0;

    private static string Unnamed(KnownEdition edition) =>
        edition.StatedCities is null && edition.Cities.Count == 0 ? edition.Id.ToString() : $"{edition.Id} ({Cities(edition)})";

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
