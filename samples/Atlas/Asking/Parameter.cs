namespace Initiative.Core.Atlas;

/// <summary>What the parameters are called, which is as people write them, not as the members of the library.</summary>
internal static class Parameter
{
    public static string Of(ShipmentInput input) => input switch
    {
        ShipmentInput.CommodityCodes => "code",
        ShipmentInput.DangerousGoods => "dangerous",
        ShipmentInput.SupervisionMode => "supervision",
        ShipmentInput.Traits => "trait",
        _ => Terms.CodeOf(input),
    };
}
