using Initiative.Core.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Initiative.Core.Tests.Documentation;

/// <summary>The examples that IntelliSense shows, each under the id that its member has in the XML documentation file. They print to a writer instead of the console.</summary>
/// <remarks>A comment at the end of a line is what the program prints there, up to "…". <c>path</c> is a file with an edition of 2026.</remarks>
internal static class DocumentationExamples
{
    internal static void Catalogue(TextWriter Console)
    {
        // example: P:Initiative.Core.Edition2025.Catalogue
        foreach (var task in Edition2025.Catalogue.Tasks)
            Console.WriteLine($"{task.Title}: {task.Measures.Count} measures");   // Policy support: 7 measures
        // end
    }

    internal static void NamedMeasures(TextWriter Console)
    {
        // example: P:Initiative.Core.Edition2025.Measures
        Measure measure = Edition2025.Measures.LithiumBatteryExports;

        Console.WriteLine(measure.Title);                // Lithium battery exports
        Console.WriteLine(measure.Task.Title);           // Policy support
        Console.WriteLine(Edition2025.Measures.Count);   // 29
        // end
    }

    internal static void NamedCities(TextWriter Console)
    {
        // example: P:Initiative.Core.Edition2025.Cities
        PilotCity city = Edition2025.Cities.Ningbo;

        Console.WriteLine(city);                // Ningbo, Zhejiang (ningbo)
        Console.WriteLine(city.DivisionCode);   // 330200
        // end
    }

    internal static void FindText(TextWriter Console)
    {
        // example: M:Initiative.Core.InitiativeCatalogue.Find(System.String)
        foreach (var match in Edition2025.Catalogue.Find("batteries by air"))
            Console.WriteLine($"{match.Measure.Title}: {match.Reasons[0].Words}");   // Air transport of battery-powered goods: air
        // end
    }

    internal static void FindQuery(TextWriter Console)
    {
        // example: M:Initiative.Core.InitiativeCatalogue.Find(Initiative.Core.MeasureQuery)
        var query = new MeasureQuery { Text = "food", Flow = TradeFlows.Import };

        foreach (var match in Edition2025.Catalogue.Find(query))
            Console.WriteLine(match.Measure.Title);   // Imports of food-and-medicine homologous products
        // end
    }

    internal static void Advise(TextWriter Console)
    {
        // example: M:Initiative.Core.InitiativeCatalogue.Advise(Initiative.Core.Shipment)
        var shipment = new Shipment { Flow = TradeFlows.Export, Goods = "lithium batteries", City = "Ningbo" };
        var advice = Edition2025.Catalogue.Advise(shipment);

        foreach (var match in advice.Matches.Where(match => match.Kind == MatchKind.Concerns))
            Console.WriteLine($"{match.Measure.Title}: {match.Reasons[0]}");   // Lithium battery exports: Topic: lithium batteries
        // end
    }

    internal static void TryFindMeasure(TextWriter Console)
    {
        // example: M:Initiative.Core.InitiativeCatalogue.TryFindMeasure(System.String,Initiative.Core.Measure@)
        if (Edition2025.Catalogue.TryFindMeasure("16", out var measure))
            Console.WriteLine(measure);   // 16. Air transport of battery-powered goods (battery-goods-by-air)
        // end
    }

    internal static void TryFindCity(TextWriter Console)
    {
        // example: M:Initiative.Core.InitiativeCatalogue.TryFindCity(System.String,Initiative.Core.PilotCity@)
        if (Edition2025.Catalogue.TryFindCity("宁波", out var city))
            Console.WriteLine($"{city.Name}, {city.Division.Name}");   // Ningbo, Zhejiang
        // end
    }

    internal static void TryFindTopic(TextWriter Console)
    {
        // example: M:Initiative.Core.InitiativeCatalogue.TryFindTopic(System.String,Initiative.Core.Topic@)
        if (Edition2025.Catalogue.TryFindTopic("Macau", out var topic))
            Console.WriteLine($"{topic.Name}: {topic.Measures.Count} measures");   // Macao: 2 measures
        // end
    }

    internal static void NearestTo(TextWriter Console)
    {
        // example: M:Initiative.Core.CatalogueQueries.NearestTo``2(Initiative.Core.CatalogueSet{``0,``1},System.String,System.Int32)
        var catalogue = Edition2025.Catalogue;

        if (!catalogue.TryFindCity("Ningpo", out _))
            Console.WriteLine($"Did you mean {catalogue.Cities.NearestTo("Ningpo")[0].Name}?");   // Did you mean Ningbo?
        // end
    }

    internal static void Queries(TextWriter Console)
    {
        // example: T:Initiative.Core.CatalogueQueries
        var byAir = Edition2025.Catalogue.Measures.WithMode(TransportModes.Air).WithStatus(MeasureStatus.ReplicatedNationwide);

        foreach (var measure in byAir)
            Console.WriteLine(measure);   // 11. Air Silk Road (air-silk-road)
        // end
    }

    internal static void TryGet(TextWriter Console)
    {
        // example: M:Initiative.Core.CatalogueSet`2.TryGet(`0,`1@)
        var id = MeasureId.Parse("drug-imports");

        if (Edition2025.Catalogue.Measures.TryGet(id, out var measure))
            Console.WriteLine(measure.Title);   // Pharmaceutical imports
        // end
    }

    internal static void DescribeShipment(TextWriter Console)
    {
        // example: T:Initiative.Core.Shipment
        var shipment = new Shipment { CommodityCodes = ["8507.60"], DangerousGoods = ["UN 3480"], City = "CNNGB" };
        if (Shipment.TryParseMode("by truck", out var mode))
            shipment = shipment with { Mode = mode };

        Console.WriteLine(shipment);                                          // Road, HS 8507.60, UN 3480, CNNGB
        Console.WriteLine(Edition2025.Catalogue.Advise(shipment).Notes[0]);   // Ningbo is a pilot city of edition 2025.
        // end
    }

    internal static void Query(TextWriter Console)
    {
        // example: T:Initiative.Core.MeasureQuery
        var query = new MeasureQuery { Flow = TradeFlows.Import, Status = MeasureStatus.ReplicatedNationwide };

        Console.WriteLine(Edition2025.Catalogue.Find(query).Count);   // 2
        // end
    }

    internal static void PartialResult(TextWriter Console)
    {
        // example: T:Initiative.Core.SearchResult
        var result = Edition2025.Catalogue.Find("lithium batteries by zeppelin");

        Console.WriteLine(result.IsPartial);                           // True
        Console.WriteLine(string.Join(", ", result.NotUnderstood));    // zeppelin
        Console.WriteLine(result[0].Measure.Title);                    // Lithium battery exports
        // end
    }

    internal static void AdviceNotes(TextWriter Console)
    {
        // example: T:Initiative.Core.ShipmentAdvice
        var shipment = new Shipment { Flow = TradeFlows.Import, Goods = "lithium batteries", City = "Ningbo" };
        var advice = Edition2025.Catalogue.Advise(shipment);

        Console.WriteLine(advice);               // 4 measures, 3 of them general; Ningbo
        Console.WriteLine(advice.RuledOut[0]);   // Lithium battery exports: The measure states export; the shipment is an import.
        Console.WriteLine(advice.Notes[0]);      // Ningbo is a pilot city of edition 2025.
        // end
    }

    internal static void Match(TextWriter Console)
    {
        // example: T:Initiative.Core.MeasureMatch
        var match = Edition2025.Catalogue.Find("export of lithium batteries")[0];

        Console.WriteLine(match);           // 1. Lithium battery exports (lithium-battery-exports), score …
        foreach (var reason in match.Reasons)
            Console.WriteLine(reason);      // OfficialWords: lithium battery exports
        // end
    }

    internal static void Words(TextWriter Console)
    {
        // example: T:Initiative.Core.Quotation
        var words = Edition2025.Measures.LclInspectBeforeLoading.Quotation;

        Console.WriteLine(words.Text);       // expand the "inspect before loading" model for export LCL shipments
        Console.WriteLine(words.Spans[0]);   // [1993..2059)
        Console.WriteLine(words.Document);   // General Administration of Customs Leads Deployment of …
        // end
    }

    internal static void Sources(TextWriter Console)
    {
        // example: T:Initiative.Core.Citation
        foreach (var citation in Edition2025.Measures.LithiumBatteryExports.Cite())
            Console.WriteLine($"{citation.Fact}: {citation.Source?.Id.ToString() ?? citation.Note}");   // Flows: gacc-2025-04-27
        // end
    }

    internal static void FollowUps(TextWriter Console)
    {
        // example: P:Initiative.Core.Measure.FollowUps
        var measure = Edition2025.Measures.LithiumBatteryExports;

        var basis = measure.IsStatusInferred ? "an inference" : "as reported";
        Console.WriteLine($"{measure.Status}: {basis}, {measure.StatusConfidence}");   // ReplicatedNationwide: an inference, Medium
        foreach (var followUp in measure.FollowUps)
            Console.WriteLine($"{followUp.Kind}: {followUp.Summary}");        // Result: GACC's spokesman: …
        // end
    }

    internal static void Distance(TextWriter Console)
    {
        // example: M:Initiative.Core.GeoLocation.DistanceTo(Initiative.Core.GeoLocation)
        var distance = Edition2025.Cities.Shanghai.Location.DistanceTo(Edition2025.Cities.Ningbo.Location);

        Console.WriteLine($"{distance:F0} km");   // 149 km
        // end
    }

    internal static void History(TextWriter Console)
    {
        // example: T:Initiative.Core.EditionHistory
        var history = EditionHistory.BuiltIn;

        Console.WriteLine(history.Latest);                           // 2026: launched 2026-03-16, 6 months, 29 measures, 45 cities
        if (history.TryFindCity("Wuhan", out var city))
            Console.WriteLine(string.Join(", ", city.EditionIds));   // 2026
        // end
    }

    internal static void CitiesBetween(TextWriter Console)
    {
        // example: M:Initiative.Core.EditionHistory.CitiesBetween(Initiative.Core.EditionId,Initiative.Core.EditionId)
        var changes = EditionHistory.BuiltIn.CitiesBetween(EditionId.Parse("2024"), EditionId.Parse("2025"));

        Console.WriteLine(changes);   // 2024 to 2025: joined: Yancheng, Zhengzhou, Chengdu, Guiyang, Urumqi; left: none
        // end
    }

    internal static void ParseJson(TextWriter Console)
    {
        // example: M:Initiative.Core.Json.CatalogueJson.Parse(System.String,Initiative.Core.Json.CatalogueJsonOptions)
        var copy = CatalogueJson.Parse(CatalogueJson.ToJson(Edition2025.Catalogue));

        Console.WriteLine(CatalogueDifference.Between(Edition2025.Catalogue, copy).IsEmpty);   // True
        // end
    }

    internal static void ReadFile(TextWriter Console, string path)
    {
        // example: M:Initiative.Core.Json.CatalogueJson.ReadFile(System.String,Initiative.Core.Json.CatalogueJsonOptions)
        try
        {
            Console.WriteLine(CatalogueJson.ReadFile(path).Edition.Id);   // 2026
        }
        catch (CatalogueFormatException invalid)
        {
            foreach (var problem in invalid.Problems)
                Console.WriteLine(problem);   // line …, column …
        }
        // end
    }

    internal static void WriteFile(TextWriter Console, string path)
    {
        // example: M:Initiative.Core.Json.CatalogueJson.WriteFile(Initiative.Core.InitiativeCatalogue,System.String)
        CatalogueJson.WriteFile(Edition2025.Catalogue, path);

        Console.WriteLine(CatalogueJson.ReadFile(path).Measures.Count);   // 29
        // end
    }

    internal static void ToJson(TextWriter Console)
    {
        // example: M:Initiative.Core.Json.CatalogueJson.ToJson(Initiative.Core.InitiativeCatalogue)
        string json = CatalogueJson.ToJson(Edition2025.Catalogue);

        Console.WriteLine(json == CatalogueJson.ToJson(CatalogueJson.Parse(json)));   // True
        // end
    }

    internal static void Difference(TextWriter Console, string path)
    {
        // example: M:Initiative.Core.Json.CatalogueDifference.Between(Initiative.Core.InitiativeCatalogue,Initiative.Core.InitiativeCatalogue)
        var own = CatalogueJson.ReadFile(path);

        foreach (var change in CatalogueDifference.Between(Edition2025.Catalogue, own).Changes)
            Console.WriteLine(change);   // Changed edition/2025
        // end
    }

    internal static void ParseMeasureId(TextWriter Console)
    {
        // example: M:Initiative.Core.MeasureId.Parse(System.String)
        var id = MeasureId.Parse("lithium-battery-exports");

        Console.WriteLine(Edition2025.Catalogue.Measures[id]);   // 1. Lithium battery exports (lithium-battery-exports)
        // end
    }

    internal static void ParseEditionId(TextWriter Console)
    {
        // example: M:Initiative.Core.EditionId.Parse(System.String)
        var id = EditionId.Parse("2025");

        Console.WriteLine(EditionHistory.BuiltIn.Editions[id]);   // 2025: launched 2025-04-24, 5 months, 29 measures, 25 cities
        // end
    }

    internal static void ParseSourceDocumentId(TextWriter Console)
    {
        // example: M:Initiative.Core.SourceDocumentId.Parse(System.String)
        var id = SourceDocumentId.Parse("gacc-2025-04-27");

        Console.WriteLine(Edition2025.Catalogue.Sources[id]);   // General Administration of Customs Leads Deployment of …
        // end
    }

    internal static void ParseKeyTaskId(TextWriter Console)
    {
        // example: M:Initiative.Core.KeyTaskId.Parse(System.String)
        var id = KeyTaskId.Parse("policy-support");

        Console.WriteLine(Edition2025.Catalogue.Tasks[id]);   // 1. Policy support (policy-support)
        // end
    }

    internal static void ParseAgencyId(TextWriter Console)
    {
        // example: M:Initiative.Core.AgencyId.Parse(System.String)
        var id = AgencyId.Parse("gacc");

        Console.WriteLine(Edition2025.Catalogue.Agencies[id]);   // General Administration of Customs, Lead (gacc)
        // end
    }

    internal static void ParsePilotCityId(TextWriter Console)
    {
        // example: M:Initiative.Core.PilotCityId.Parse(System.String)
        var id = PilotCityId.Parse("ningbo");

        Console.WriteLine(Edition2025.Catalogue.Cities[id]);   // Ningbo, Zhejiang (ningbo)
        // end
    }

    internal static void ParseTopicId(TextWriter Console)
    {
        // example: M:Initiative.Core.TopicId.Parse(System.String)
        var id = TopicId.Parse("lithium-batteries");

        Console.WriteLine(Edition2025.Catalogue.Topics[id]);   // Lithium batteries, Goods (lithium-batteries)
        // end
    }

    internal static void RegisterEditions(TextWriter Console, string path)
    {
        // example: M:Microsoft.Extensions.DependencyInjection.InitiativeCatalogueServiceCollectionExtensions.AddInitiativeCatalogue(Microsoft.Extensions.DependencyInjection.IServiceCollection,System.Action{Microsoft.Extensions.DependencyInjection.InitiativeCatalogueBuilder})
        var services = new ServiceCollection();
        services.AddInitiativeCatalogue(editions => editions.AddJsonFile(path).UseDefault("2026"));

        using var provider = services.BuildServiceProvider();
        Console.WriteLine(provider.GetRequiredService<InitiativeCatalogue>().Edition.Id);               // 2026
        Console.WriteLine(provider.GetRequiredKeyedService<InitiativeCatalogue>("2025").Edition.Id);   // 2025
        // end
    }
}
