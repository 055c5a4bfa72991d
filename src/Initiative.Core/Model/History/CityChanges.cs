using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>Which cities joined and left from one edition to another, as far as the names that are known decide it.</summary>
/// <remarks>A city is in <see cref="Joined"/> or <see cref="Left"/> only where that is certain. What is not certain is counted, and where it cannot even be counted, the count is null.</remarks>
public sealed class CityChanges
{
    internal CityChanges(KnownEdition earlier, KnownEdition later)
    {
        Earlier = earlier;
        Later = later;
        var (onlyEarlier, onlyLater) = (Without(earlier, later), Without(later, earlier));
        // A city that is missing from a complete list was not there; one that is missing from another may be among those that are not named.
        Joined = new(earlier.UnlistedCityCount == 0 ? onlyLater : []);
        Left = new(later.UnlistedCityCount == 0 ? onlyEarlier : []);
        UnnamedJoined = Unnamed(later, onlyLater, earlier, onlyEarlier);
        UnnamedLeft = Unnamed(earlier, onlyEarlier, later, onlyLater);
        IsJoinedInferred = RestsOnInference(later, earlier);
        IsLeftInferred = RestsOnInference(earlier, later);
    }

    /// <summary>The edition from which to compare.</summary>
    [JsonIgnore, IgnoreDataMember]
    public KnownEdition Earlier { get; }

    /// <summary>The id of <see cref="Earlier"/>.</summary>
    public EditionId EarlierId => Earlier.Id;

    /// <summary>The edition to which to compare.</summary>
    [JsonIgnore, IgnoreDataMember]
    public KnownEdition Later { get; }

    /// <summary>The id of <see cref="Later"/>.</summary>
    public EditionId LaterId => Later.Id;

    /// <summary>The cities of the later edition that were not in the earlier one. Empty means "none" only where <see cref="UnnamedJoined"/> is 0.</summary>
    public CatalogueSet<PilotCityId, KnownCity> Joined { get; }

    /// <summary>The cities of the earlier edition that were not in the later one. Empty means "none" only where <see cref="UnnamedLeft"/> is 0.</summary>
    public CatalogueSet<PilotCityId, KnownCity> Left { get; }

    /// <summary>How many cities joined beyond those in <see cref="Joined"/>; 0 where these are all, null where that is not known.</summary>
    public int? UnnamedJoined { get; }

    /// <summary>How many cities left beyond those in <see cref="Left"/>; 0 where these are all, null where that is not known.</summary>
    public int? UnnamedLeft { get; }

    /// <summary>Whether <see cref="Joined"/> rests on an inference: no source names some of its cities in the later edition, or some of the cities that stayed in the earlier one.</summary>
    public bool IsJoinedInferred { get; }

    /// <summary>Whether <see cref="Left"/> rests on an inference, also where it is empty: no source names some of its cities in the earlier edition, or some of the cities that stayed in the later one.</summary>
    /// <remarks>So it is from 2025 to 2026: the source counts 20 that joined and 45 in all, and does not list the 25 that are taken to have stayed.</remarks>
    public bool IsLeftInferred { get; }

    /// <summary>Whether every city that joined or left is named.</summary>
    public bool IsComplete => UnnamedJoined == 0 && UnnamedLeft == 0;

    /// <summary>Both answers in one line, as <c>2024 to 2025: joined: Yancheng, Zhengzhou, Chengdu, Guiyang, Urumqi; left: none</c>. What rests on an inference says so.</summary>
    public override string ToString() => Invariant($"{EarlierId} to {LaterId}: joined: {Say(Joined, UnnamedJoined, IsJoinedInferred)}; left: {Say(Left, UnnamedLeft, IsLeftInferred)}");

    /// <summary>Whether it takes a city that no source names in its edition to say which cities of the one edition the other does not have.</summary>
    private static bool RestsOnInference(KnownEdition edition, KnownEdition other)
    {
        foreach (var city in edition.Cities)
        {
            if ((other.Cities.Contains(city.Id) ? other : edition).IsInferred(city))
                return true;
        }
        return false;
    }

    private static KnownCity[] Without(KnownEdition edition, KnownEdition other)
    {
        var cities = new List<KnownCity>();
        foreach (var city in edition.Cities)
        {
            if (!other.Cities.Contains(city.Id))
                cities.Add(city);
        }
        return [.. cities];
    }

    /// <summary>How many cities of the one edition, beyond those that are named for it, were not in the other.</summary>
    private static int? Unnamed(KnownEdition edition, KnownCity[] onlyHere, KnownEdition other, KnownCity[] onlyThere)
    {
        var othersAreNamed = other.UnlistedCityCount == 0;
        // All that are named here are in the other edition, and so are the others if there are none.
        if (edition.UnlistedCityCount == 0 && (othersAreNamed || onlyHere.Length == 0))
            return 0;
        // Every city of the other edition is named here too, so that those not named here can only be new.
        return othersAreNamed && onlyThere.Length == 0 ? edition.UnlistedCityCount : null;
    }

    private static string Say(CatalogueSet<PilotCityId, KnownCity> named, int? unnamed, bool isInferred)
    {
        var names = new List<string>();
        foreach (var city in named)
            names.Add(city.Name.English);
        if (unnamed is null)
            names.Add(named.Count == 0 ? "not known" : "others not known");
        else if (unnamed is { } count and > 0)
            names.Add(Invariant($"{(named.Count == 0 ? "" : "and ")}{count} that are not named"));
        return (names.Count == 0 ? "none" : string.Join(", ", names)) + (isInferred && unnamed is not null ? " (an inference)" : "");
    }
}
