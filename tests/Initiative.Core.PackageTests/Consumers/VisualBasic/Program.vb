Imports Initiative.Core
Imports Initiative.Core.Json

Module Program
    Private _failures As Integer

    Function Main() As Integer
        Dim catalogue = Edition2025.Catalogue
        Check("29 measures and 25 cities", catalogue.Measures.Count = 29 AndAlso catalogue.Cities.Count = 25)
        Check("a property leads to a fact", Edition2025.Cities.Ningbo.DivisionCode = "330200")
        Check("ids compare", MeasureId.Parse("lithium-battery-exports") = Edition2025.Measures.LithiumBatteryExports.Id)

        Dim measure As Measure = Nothing
        Check("a look-up says whether there is one", Not catalogue.Measures.TryGet(MeasureId.Parse("no-such-measure"), measure) AndAlso measure Is Nothing)

        Dim exports = From m In catalogue.Measures Where m.Flows.HasFlag(TradeFlows.Export) Order By m.Ordinal Select m.Title.English
        Check("sets answer LINQ", exports.First() = "Lithium battery exports")

        Dim shipment As New Shipment With {.Flow = TradeFlows.Export, .Goods = "lithium batteries"}
        Check("a shipment gets advice", catalogue.Advise(shipment).Matches.Count > 0)
        Check("words lead to a measure", catalogue.Find("batteries by air")(0).Measure = Edition2025.Measures.BatteryGoodsByAir)
        Check("the catalogue is written as JSON", CatalogueJson.ToJson(catalogue).Contains("lithium-battery-exports"))

        Console.WriteLine(If(_failures = 0, "All held.", $"{_failures} did not hold."))
        Return If(_failures = 0, 0, 1)
    End Function

    Private Sub Check(what As String, holds As Boolean)
        Console.WriteLine($"{If(holds, "ok  ", "FAIL")} {what}")
        If Not holds Then _failures += 1
    End Sub
End Module
