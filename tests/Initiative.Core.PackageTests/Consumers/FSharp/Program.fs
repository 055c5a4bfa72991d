open System
open System.Collections.Generic
open Initiative.Core
open Initiative.Core.Json

let catalogue = Edition2025.Catalogue

let checks =
    [ "29 measures and 25 cities", catalogue.Measures.Count = 29 && catalogue.Cities.Count = 25
      "a property leads to a fact", Edition2025.Cities.Ningbo.DivisionCode = "330200"
      "ids are values", MeasureId.Parse "lithium-battery-exports" = Edition2025.Measures.LithiumBatteryExports.Id
      "a look-up by id is a pattern",
      (match catalogue.Measures.TryGet(MeasureId.Parse "no-such-measure") with
       | true, _ -> false
       | false, _ -> true)
      "a look-up by name is a pattern",
      (match catalogue.TryFindCity "宁波" with
       | true, city -> city = Edition2025.Cities.Ningbo
       | false, _ -> false)
      "ids are members of sets", Seq.head (Set.ofList [ TopicId.Parse "food"; TopicId.Parse "brics" ]) = TopicId.Parse "brics"
      "sets are sequences", (catalogue.Measures |> Seq.filter (fun m -> m.Flows.HasFlag TradeFlows.Export) |> Seq.length) > 0
      "flags combine", int (TradeFlows.Import ||| TradeFlows.Export) = 3
      "words lead to a measure", catalogue.Find("batteries by air").[0].Measure = Edition2025.Measures.BatteryGoodsByAir
      "a shipment is built from what is known",
      catalogue.Advise(Shipment(Flow = TradeFlows.Export, Goods = "lithium batteries")).Matches.Count > 0
      "what is not known is null", isNull catalogue.Sources.[0].Licence
      "ids are keys", (let counts = Dictionary<MeasureId, int>() in (counts[Edition2025.Measures.DrugImports.Id] <- 1; counts.Count = 1))
      "a bad file is an exception with problems",
      (try
          CatalogueJson.Read(ReadOnlySpan<byte>([| 123uy; 125uy |])) |> ignore
          false
       with :? CatalogueFormatException as invalid ->
           invalid.Problems.Count > 0) ]

for what, holds in checks do
    printfn "%s %s" (if holds then "ok  " else "FAIL") what

if checks |> List.forall snd then
    printfn "All held."
    exit 0
else
    exit 1
