// The catalogue as an app uses it: a fact by name, and advice on a shipment.
using Initiative.Core;

Console.WriteLine(Edition2025.Measures.LithiumBatteryExports.Title);
var shipment = new Shipment { Flow = TradeFlows.Export, Mode = TransportModes.Air, Goods = "lithium batteries", City = "Ningbo", Destination = "Germany" };
foreach (var match in Edition2025.Catalogue.Advise(shipment).Matches)
    Console.WriteLine(match.Measure.Title);
