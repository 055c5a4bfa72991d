namespace Initiative.Core.Tests.StartUp;

/// <summary>What a test starts as a process of its own: uses the library in one way and prints the types of which the runtime compiled methods.</summary>
internal static class Program
{
    internal const string UseEdition = "edition";
    internal const string UseHistory = "history";

    private static int Main(string[] arguments)
    {
        using var compiled = new CompiledTypes();
        switch (arguments)
        {
            case [UseEdition]:
                Use(Edition2025.Catalogue);
                break;
            case [UseHistory]:
                _ = Edition2025.Cities.Ningbo.KnownEditions.Count;
                break;
            default:
                Console.Error.WriteLine($"Run the tests with 'dotnet test'; '{UseEdition}' or '{UseHistory}' as the only argument prints what the runtime compiles.");
                return 2;
        }
        foreach (var type in compiled.UntilNow())
            Console.WriteLine(type);
        return 0;
    }

    private static void Use(InitiativeCatalogue catalogue)
    {
        _ = catalogue.Cite();
        _ = catalogue.Find("batteries by air");
        _ = catalogue.Advise(new Shipment { City = "Ningbo", Goods = "lithium batteries" });
        _ = Initiative.Core.Json.CatalogueJson.ToJson(catalogue);
        _ = System.Text.Json.JsonSerializer.Serialize(catalogue);
    }
}
