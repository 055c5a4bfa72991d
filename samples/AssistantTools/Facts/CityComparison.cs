namespace Initiative.Core.AssistantTools;

/// <summary>Which cities joined and left from one edition to another. Where names are missing it says what the others show, and of what nothing is known.</summary>
internal static class CityComparison
{
    /// <summary><c>2024 to 2025: joined: Yancheng, Zhengzhou, Chengdu, Guiyang, Urumqi; left: none</c>.</summary>
    public static string Told(CityChanges changes)
    {
        var (earlier, later) = (changes.Earlier, changes.Later);
        var both = earlier.Cities.Count(city => later.Cities.Contains(city.Id));
        return $"{earlier.Id} to {later.Id}: {(both == 0 || changes.IsComplete ? "" : $"named for both: {both}; ")}joined: {Moved(later, earlier, changes.Joined, changes.UnnamedJoined)}; left: {Moved(earlier, later, changes.Left, changes.UnnamedLeft)}";
    }

    /// <summary>The cities of one edition that were not in the other.</summary>
    private static string Moved(KnownEdition edition, KnownEdition other, CatalogueSet<PilotCityId, KnownCity> certain, int? unnamed)
    {
        if (unnamed is { } count)
            return (certain.Count, count) switch
            {
                (0, 0) => "none",
                (0, _) => $"{count} that are not named",
                (_, 0) => Names(certain),
                _ => $"{Names(certain)}, and {count} that are not named",
            };
        if (edition.UnlistedCityCount is not { } unlisted || other.UnlistedCityCount is not { } missing)
            return "not known";
        var named = edition.Cities.Where(city => !other.Cities.Contains(city.Id)).ToList();
        // No more of these than the other edition leaves unnamed can have been in it.
        var told = named.Count == 0 ? $"none of the {edition.Cities.Count} named for {edition.Id}"
            : missing == 0 ? Names(named)
            : $"{(named.Count > missing ? $"at least {named.Count - missing} of" : "perhaps")} {Names(named)} ({missing} of {other.Id} are not named)";
        return unlisted == 0 ? told : $"{told}; of the {unlisted} of {edition.Id} that are not named it is not known";
    }

    private static string Names(IEnumerable<KnownCity> cities) => string.Join(", ", cities.Select(city => city.Name.English));
}
