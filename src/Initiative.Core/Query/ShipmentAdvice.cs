using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>The advice on a shipment: the measures that concern it, those that it rules out, and notes on how it was read.</summary>
/// <remarks>Never changes; safe for use by any number of threads.</remarks>
/// <example>
/// <code>
/// var shipment = new Shipment { Flow = TradeFlows.Import, Goods = "lithium batteries", City = "Ningbo" };
/// var advice = Edition2025.Catalogue.Advise(shipment);
///
/// Console.WriteLine(advice);               // 4 measures, 3 of them general; Ningbo
/// Console.WriteLine(advice.RuledOut[0]);   // Lithium battery exports: The measure states export; the shipment is an import.
/// Console.WriteLine(advice.Notes[0]);      // Ningbo is a pilot city of edition 2025.
/// </code>
/// </example>
public sealed class ShipmentAdvice
{
    private readonly Shipment _shipment;
    private readonly InitiativeCatalogue _catalogue;
    private CatalogueList<ShipmentPart>? _parts;

    internal ShipmentAdvice(Shipment shipment, InitiativeCatalogue catalogue, MeasureMatch[] matches, RuledOutMeasure[] ruledOut, PilotCity? city, AdviceNote[] notes)
    {
        _shipment = shipment;
        _catalogue = catalogue;
        Matches = new CatalogueList<MeasureMatch>(matches);
        RuledOut = new CatalogueList<RuledOutMeasure>(ruledOut);
        City = city;
        Notes = new CatalogueList<AdviceNote>(notes);
    }

    /// <summary>
    /// The measures that the shipment calls for and does not contradict: those that concern it, then those that may, then those that concern every shipment;
    /// best first within each kind. Equally good ones stand in document order.
    /// </summary>
    public CatalogueList<MeasureMatch> Matches { get; }

    /// <summary>The measures that the goods, mode, destination or traits call for and that the shipment contradicts, in document order, each with the reason.</summary>
    public CatalogueList<RuledOutMeasure> RuledOut { get; }

    /// <summary>The pilot city that the shipment names, or null: it names none, or one that was not recognised. <see cref="Notes"/> say which.</summary>
    [JsonIgnore, IgnoreDataMember]
    public PilotCity? City { get; }

    /// <summary>The id of <see cref="City"/>, or null.</summary>
    public PilotCityId? CityId => City?.Id;

    /// <summary>What was recognised, what was not, and what disagrees, in the order of the shipment's members.</summary>
    public CatalogueList<AdviceNote> Notes { get; }

    /// <summary>How the texts of the shipment were read: for each text, parts that are sorted, do not overlap and cover every character.</summary>
    public CatalogueList<ShipmentPart> Parts => _parts ?? Published.Once(ref _parts, new(ShipmentPart.Read(_shipment, _catalogue.Asking.Lexicon)));

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
