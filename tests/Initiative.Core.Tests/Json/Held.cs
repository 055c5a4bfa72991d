using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

/// <summary>One of everything that a user can hold, under a name.</summary>
internal static class Held
{
    private static readonly InitiativeCatalogue Catalogue = Sample.Catalogue;

    private static readonly Measure Measure = Catalogue.Measures[MeasureId.Parse("battery-inspection")];

    private static readonly CatalogueDifference Difference = CatalogueDifference.Between(Catalogue, Sample.With(json =>
    {
        json["edition"]!["durationMonths"]!["value"] = 4;
        json["topics"]!.AsArray().Add(new System.Text.Json.Nodes.JsonObject
        {
            ["id"] = "tea", ["name"] = new System.Text.Json.Nodes.JsonObject { ["english"] = "Tea" }, ["kind"] = "goods",
        });
        json["agencies"]!.AsArray().RemoveAt(1);
    }));

    private static readonly Shipment Shipment = new()
    {
        Flow = TradeFlows.Export, Mode = TransportModes.Air, Goods = "batteries", City = "Ningbo", Traits = ["LCL"],
    };

    private static readonly ShipmentAdvice ImportOfBatteries =
        Edition2025.Catalogue.Advise(new Shipment { Flow = TradeFlows.Import, Mode = TransportModes.Air, Goods = "lithium batteries", City = "Ningbo" });

    private static readonly CatalogueFormatException Invalid = Invalidity();

    /// <summary>Things with members or elements, whose JSON is approved in a file of that name.</summary>
    internal static readonly IReadOnlyDictionary<string, (Type Type, object Value)> Things = new Dictionary<string, (Type, object)>
    {
        ["catalogue"] = Typed(Catalogue),
        ["edition"] = Typed(Catalogue.Edition),
        ["stated-counts"] = Typed(Catalogue.Edition.Stated),
        ["source"] = Typed(Catalogue.Sources[0]),
        ["source-cited-by-name"] = Typed(Catalogue.Sources[2]),
        ["standards"] = Typed(Catalogue.Standards),
        ["task"] = Typed(Catalogue.Tasks[0]),
        ["measure"] = Typed(Measure),
        ["measure-with-flows"] = Typed(Catalogue.Measures[0]),
        ["agency"] = Typed(Catalogue.Agencies[0]),
        ["city"] = Typed(Catalogue.Cities[1]),
        ["division"] = Typed(Catalogue.Divisions[2]),
        ["topic"] = Typed(Catalogue.Topics[1]),
        ["topic-code"] = Typed(Edition2025.Topics.LithiumBatteries.Codes[1]),
        ["city-code"] = Typed(Edition2025.Cities.Ningbo.Codes[0]),
        ["text"] = Typed(Catalogue.Topics[1].Name),
        ["text-without-chinese"] = Typed(Catalogue.Topics[3].Name),
        ["location"] = Typed(Catalogue.Cities[1].Location),
        ["quotation"] = Typed(Catalogue.Measures[3].Quotation),
        ["span"] = Typed(Catalogue.Measures[3].Quotation.Spans[1]),
        ["citation"] = Typed(Catalogue.Edition.Citations[6]),
        ["citation-without-words"] = Typed(Catalogue.Edition.Citations[1]),
        ["evidence-of-flow"] = Typed(Catalogue.Measures[0].Evidence[0]),
        ["evidence-of-mode"] = Typed(Catalogue.Measures[0].Evidence[2]),
        ["evidence-of-topic"] = Typed(Catalogue.Measures[0].Evidence[4]),
        ["follow-up"] = Typed(Measure.FollowUps[0]),
        ["follow-up-without-day"] = Typed(Measure.FollowUps[1]),
        ["set-of-tasks"] = Typed(Catalogue.Tasks),
        ["list-of-divisions"] = Typed(Catalogue.Divisions),
        ["list-of-ids"] = Typed(Catalogue.Measures.Ids),
        ["list-of-aliases"] = Typed(Catalogue.Topics[1].Aliases),
        ["selection"] = Typed(Catalogue.Measures.WithFlow(TradeFlows.Import)),
        ["selection-of-nothing"] = Typed(default(MeasureSelection)),
        ["difference"] = Typed(Difference),
        ["change"] = Typed(Difference.Changes[0]),
        ["member-change"] = Typed(Difference.Changes[0].Members[0]),
        ["problem"] = Typed(Invalid.Problems[0]),
        ["problems"] = Typed(Invalid.Problems),
        ["query"] = Typed(new MeasureQuery { Text = "batteries", Flow = TradeFlows.Export, Action = "optimize" }),
        ["matches"] = Typed(Catalogue.Find("batteries")),
        ["match"] = Typed(Catalogue.Find("batteries")[0]),
        ["reason"] = Typed(Catalogue.Find("batteries")[0].Reasons[0]),
        ["shipment"] = Typed(Shipment),
        ["advice"] = Typed(Catalogue.Advise(Shipment)),
        ["note"] = Typed(ImportOfBatteries.Notes[0]),
        ["part"] = Typed(Catalogue.Find("batteries").Parts[0]),
        ["part-of-shipment"] = Typed(ImportOfBatteries.Parts[0]),
        ["ruled-out"] = Typed(ImportOfBatteries.RuledOut[0]),
        ["note-kind"] = Typed(AdviceNoteKind.PilotCity),
        ["match-kind"] = Typed(MatchKind.MayConcern),
        ["mode-code-list"] = Typed(ModeCodeList.ChinaCustoms),
        ["shipment-input"] = Typed(ShipmentInput.CommodityCodes),
        ["part-kind"] = Typed(TextPartKind.Goods),
        ["part-state"] = Typed(TextPartState.NotUnderstood),
    };

    /// <summary>Things that are one JSON value, with that value.</summary>
    internal static readonly IReadOnlyDictionary<string, (Type Type, object Value)> Values = new Dictionary<string, (Type, object)>
    {
        ["\"2026\""] = Typed(Catalogue.Edition.Id),
        ["\"sample-journal\""] = Typed(Catalogue.Sources[0].Id),
        ["\"less-waiting\""] = Typed(Catalogue.Tasks[0].Id),
        ["\"battery-inspection\""] = Typed(Measure.Id),
        ["\"customs-office\""] = Typed(Catalogue.Agencies[0].Id),
        ["\"ningbo\""] = Typed(Catalogue.Cities[1].Id),
        ["\"batteries\""] = Typed(Catalogue.Topics[1].Id),
        ["\"import, export\""] = Typed(TradeFlows.Import | TradeFlows.Export),
        ["\"none\""] = Typed(TransportModes.None),
        ["\"goods\""] = Typed(TopicKind.Goods),
        ["\"hs2022\""] = Typed(TopicCodeList.Hs2022),
        ["\"may\""] = Typed(CodeCertainty.May),
        ["\"un-locode\""] = Typed(CityCodeList.UnLocode),
        ["\"port\""] = Typed(CityCodeRole.Port),
        ["\"lead\""] = Typed(AgencyRole.Lead),
        ["\"autonomous-region\""] = Typed(DivisionKind.AutonomousRegion),
        ["\"replicated-nationwide\""] = Typed(FollowUpKind.ReplicatedNationwide),
        ["\"high\""] = Typed(Confidence.High),
        ["\"not-known\""] = Typed(MeasureStatus.NotKnown),
        ["\"state-media\""] = Typed(Reliability.StateMedia),
        ["\"topic\""] = Typed(EvidenceKind.Topic),
        ["\"official-words\""] = Typed(MatchField.OfficialWords),
        ["\"added\""] = Typed(CatalogueChangeKind.Added),
        ["\"missing-member\""] = Typed(CatalogueProblemCode.MissingMember),
    };

    internal static readonly IReadOnlyDictionary<string, (Type Type, object Value)> Everything = Things.Concat(Values).ToDictionary();

    private static (Type, object) Typed<T>(T value)
        where T : notnull => (typeof(T), value);

    private static CatalogueFormatException Invalidity()
    {
        try
        {
            CatalogueJson.Read(Sample.ChangedJson(json => json["measures"]![0]!["task"] = "les-waiting"));
        }
        catch (CatalogueFormatException invalid)
        {
            return invalid;
        }
        throw new InvalidOperationException("The catalogue was expected to be invalid.");
    }
}
