using Initiative.Core.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Initiative.Core.Tests.Readme;

/// <summary>The examples of README.md and of the package's README.md, each between the lines that name it. They print to a writer instead of the console.</summary>
internal static class ReadmeExamples
{
    internal static void Fact(TextWriter Console)
    {
        // example: Fact
        Measure measure = Edition2025.Measures.LithiumBatteryExports;

        Console.WriteLine(measure.Title);                                        // Lithium battery exports
        Console.WriteLine(measure.Task.Title);                                   // Policy support
        Console.WriteLine(measure.Flows);                                        // Export
        Console.WriteLine(Edition2025.Cities.Ningbo.DivisionCode);               // 330200
        // end
    }

    internal static void Questions(TextWriter Console)
    {
        // example: Questions
        var catalogue = Edition2025.Catalogue;

        foreach (var m in catalogue.Measures.WithMode(TransportModes.Air))
            Console.WriteLine(m);                                                // 11. Air Silk Road (air-silk-road) …

        if (catalogue.TryFindTopic("Macau", out var macao))
            Console.WriteLine(macao.Measures.Count);                             // 2

        if (catalogue.TryFindCity("宁波", out var city))
            Console.WriteLine($"{city.Name}, {city.Division.Name}");             // Ningbo, Zhejiang

        if (MeasureId.TryParse("green-trade-innovation", out var id) && catalogue.Measures.TryGet(id, out var green))
            Console.WriteLine(green.Action);                                     // foster
        // end
    }

    internal static void Words(TextWriter Console)
    {
        // example: Words
        var lcl = Edition2025.Measures.LclInspectBeforeLoading;

        Console.WriteLine(lcl.Quotation.Text);      // expand the "inspect before loading" model for export LCL shipments
        Console.WriteLine(lcl.Quotation.Spans[0]);  // [1993..2059)
        Console.WriteLine(lcl.Quotation.Document);  // General Administration of Customs Leads Deployment of …
        Console.WriteLine(lcl.Evidence[0]);         // Export: "export"
        // end
    }

    internal static void Asking(TextWriter Console)
    {
        // example: Asking
        foreach (var match in Edition2025.Catalogue.Find("batteries by air"))
            Console.WriteLine($"{match.Measure.Title}: {match.Reasons[0].Words}");   // Air transport of battery-powered goods: air

        var shipment = new Shipment { Flow = TradeFlows.Export, Mode = TransportModes.Air, Goods = "lithium batteries", City = "Ningbo" };
        var advice = Edition2025.Catalogue.Advise(shipment);
        foreach (var match in advice.Matches.Where(match => !match.IsGeneral))
            Console.WriteLine($"{match.Measure.Title}: {match.Reasons[0]}");         // Lithium battery exports: Topic: lithium batteries …
        Console.WriteLine(advice.Notes[0]);                                          // Ningbo is a pilot city of edition 2025.
        // end
    }

    internal static void History(TextWriter Console)
    {
        // example: History
        var history = EditionHistory.BuiltIn;

        foreach (var edition in history.Editions)
            Console.WriteLine(edition);                                          // 2024: launched 2024-03-21, 5 months, 32 measures, 20 cities

        var (before, after) = (EditionId.Parse("2024"), EditionId.Parse("2025"));
        Console.WriteLine(history.CitiesBetween(before, after));                 // 2024 to 2025: joined: Yancheng, …; left: none
        Console.WriteLine(string.Join(", ", Edition2025.Cities.Ningbo.KnownEditions));   // 2023, 2024, 2025, 2026

        foreach (var followUp in Edition2025.Measures.LithiumBatteryExports.FollowUps)
            Console.WriteLine(followUp);                                         // 2025-07-14: GACC's spokesman: … (confidence of the mapping: high; source: Legal Daily, 2025-07-14, reliability: authority)

        foreach (var citation in history.Editions[before].Cite())
            Console.WriteLine($"{citation} {citation.Note}");                    // LaunchedOn: CCTV evening news, 2024-03-22, CCTV, 2024-03-22 (cctv-2024-03-22) The launch is of 21 March; …
        // end
    }

    internal static void Injection(TextWriter Console)
    {
        // example: Injection
        var services = new ServiceCollection().AddInitiativeCatalogue();

        using var provider = services.BuildServiceProvider();
        var injected = provider.GetRequiredService<InitiativeCatalogue>();
        Console.WriteLine(injected.Edition.Stated);                              // 5 tasks, 29 measures, 20 agencies beside the lead, 25 cities
        // end
    }

    internal static void Editions(TextWriter Console, string path)
    {
        // example: Editions
        try
        {
            InitiativeCatalogue own = CatalogueJson.ReadFile(path);
            foreach (var change in CatalogueDifference.Between(Edition2025.Catalogue, own).Changes)
                Console.WriteLine(change);                                       // Changed measures/lithium-battery-exports
        }
        catch (CatalogueFormatException invalid)
        {
            foreach (var problem in invalid.Problems)
                Console.WriteLine(problem);                                      // line …, column 15, $.measures[0].task: …
        }
        // end
    }
}
