namespace Initiative.Core.Recipes.Tests;

/// <summary>What an app would store: ids among its own data.</summary>
public sealed class Order
{
    public int Number { get; set; }

    public MeasureId Measure { get; set; }

    public PilotCityId City { get; set; }

    public static Order Sample => new() { Number = 1, Measure = Edition2025.Measures.LithiumBatteryExports.Id, City = Edition2025.Cities.Ningbo.Id };
}
