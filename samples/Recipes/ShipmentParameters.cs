namespace Initiative.Core.Recipes;

/// <summary>A shipment in a query string, as <c>?flow=export&amp;goods=toys&amp;traits=AEO&amp;traits=LCL</c>: <c>[AsParameters]</c> in minimal APIs, <c>[FromQuery]</c> in controllers.</summary>
/// <remarks>A <see cref="Shipment"/> itself is for bodies: minimal APIs find no lists for it in a query string, and MVC fails when it fills lists that cannot change.</remarks>
public sealed record ShipmentParameters(
    Named<TradeFlows>? Flow,
    Named<TransportModes>? Mode,
    string? Goods,
    string? City,
    string? Destination,
    string? SupervisionMode,
    string[]? CommodityCodes,
    string[]? DangerousGoods,
    string[]? Traits)
{
    /// <summary>The shipment, to ask about.</summary>
    public Shipment ToShipment() => new()
    {
        Flow = Flow?.Value ?? TradeFlows.None,
        Mode = Mode?.Value ?? TransportModes.None,
        Goods = Goods,
        City = City,
        Destination = Destination,
        SupervisionMode = SupervisionMode,
        CommodityCodes = CommodityCodes ?? [],
        DangerousGoods = DangerousGoods ?? [],
        Traits = Traits ?? [],
    };
}
