using System.ComponentModel;

namespace Initiative.Core.Atlas;

/// <summary>A city of an edition, and whether it is new there.</summary>
internal sealed record EditionCity(
    [property: Description("The city.")] Named City,
    [property: Description("The province-level division in which it lies.")] Named Division,
    [property: Description("Its code in GB/T 2260.")] string Code,
    [property: Description("Its latitude in degrees north.")] double Latitude,
    [property: Description("Its longitude in degrees east.")] double Longitude,
    [property: Description("Whether it stayed from the edition before or joined; null where that is not known.")] string? Change,
    [property: Description("Whether it is an inference that it is a pilot city of the edition: no source that was found names it there.")] bool IsInferred,
    [property: Description("The editions of which it is known to be a pilot city, inferred ones among them.")] string[] KnownEditions)
{
    /// <summary>The cities of an edition that are named.</summary>
    public static EditionCity[] Of(EditionHistory history, KnownEdition edition)
    {
        var joined = Joined(history, edition);
        return [.. edition.Cities.Select(city => new EditionCity(
            Named.Of(city),
            new Named(city.Division.IsoCode, city.Division.Name.English, city.Division.Name.Chinese),
            city.DivisionCode,
            city.Location.Latitude,
            city.Location.Longitude,
            joined is null ? null : joined.Contains(city.Id) ? "joined" : "stayed",
            IsInferredIn(history, edition, city.Id),
            [.. city.EditionIds.Select(static id => id.ToString())]))];
    }

    /// <summary>Whether it is an inference that a city belongs to an edition: part of its list is derived, and the city is not among those that are named as new.</summary>
    public static bool IsInferredIn(EditionHistory history, KnownEdition edition, PilotCityId city) =>
        edition.DerivedFacts.Contains(nameof(KnownEdition.Cities)) && Joined(history, edition)?.Contains(city) != true;

    /// <summary>The edition before another, or null.</summary>
    public static KnownEdition? Before(EditionHistory history, KnownEdition edition) =>
        history.Editions.LastOrDefault(other => other.Year < edition.Year);

    /// <summary>The named cities that joined since the edition before, or null where that is not known.</summary>
    public static HashSet<PilotCityId>? Joined(EditionHistory history, KnownEdition edition) =>
        Before(history, edition) is { } before && history.CitiesBetween(before.Id, edition.Id) is { UnnamedJoined: not null } changes
            ? [.. changes.Joined.Select(static city => city.Id)]
            : null;
}
