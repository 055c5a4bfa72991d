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

    /// <summary>Whether every city that joined or left is named.</summary>
    public bool IsComplete => UnnamedJoined == 0 && UnnamedLeft == 0;

    /// <summary>Both answers in one line, as <c>2024 to 2025: joined: Yancheng, Zhengzhou, Chengdu, Guiyang, Urumqi; left: none</c>.</summary>
    public override string ToString() => Invariant($"{EarlierId} to {LaterId}: joined: {Say(Joined, UnnamedJoined)}; left: {Say(Left, UnnamedLeft)}");

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

    private static string Say(CatalogueSet<PilotCityId, KnownCity> named, int? unnamed)
    {
        var names = new List<string>();
        foreach (var city in named)
            names.Add(city.Name.English);
        if (unnamed is null)
            names.Add(named.Count == 0 ? "not known" : "others not known");
        else if (unnamed is { } count and > 0)
            names.Add(Invariant($"{(named.Count == 0 ? "" : "and ")}{count} that are not named"));
        return names.Count == 0 ? "none" : string.Join(", ", names);
    }
}
