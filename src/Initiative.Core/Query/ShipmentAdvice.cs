using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>Which measures concern a shipment.</summary>
/// <remarks>Never changes; safe for use by any number of threads.</remarks>
public sealed class ShipmentAdvice
{
    internal ShipmentAdvice(MeasureMatch[] matches, PilotCity? city, string[] notes)
    {
        Matches = new CatalogueList<MeasureMatch>(matches);
        City = city;
        Notes = new CatalogueList<string>(notes);
    }

    /// <summary>
    /// The measures that the shipment calls for and does not contradict, best first; then those that concern every shipment, marked
    /// <see cref="MeasureMatch.IsGeneral"/>. Equally good ones stand in document order.
    /// </summary>
    public CatalogueList<MeasureMatch> Matches { get; }

    /// <summary>The pilot city that the shipment names, or null: it names none, or one that is no pilot city of this edition.</summary>
    [JsonIgnore]
    public PilotCity? City { get; }

    /// <summary>The id of <see cref="City"/>, or null.</summary>
    public PilotCityId? CityId => City?.Id;

    /// <summary>In sentences, whether the city is a pilot city, and what of the shipment no measure speaks of; for people to read, not for programs to match.</summary>
    public CatalogueList<string> Notes { get; }

    /// <summary>The number of measures and the city, as <c>7 measures, 5 of them general; Ningbo</c>.</summary>
    public override string ToString()
    {
        var general = 0;
        foreach (var match in Matches)
            general += match.IsGeneral ? 1 : 0;
        var city = City is null ? "no pilot city" : City.Name.English;
        return Invariant($"{Matches.Count} measures, {general} of them general; {city}");
    }
}
