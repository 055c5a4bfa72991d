using System.Globalization;
using System.Numerics;

namespace Initiative.Core.Atlas;

/// <summary>The notes of an answer: those of the library, and what it reads in silence.</summary>
internal sealed class AdvisedNotes(AtlasData data, Question question, Shipment shipment, ShipmentAdvice advice, AskedPlace[] places)
{
    /// <summary>The kind of a note about a place that is written into the wrong one of the two fields for places.</summary>
    public const string OtherField = "other-field";

    /// <summary>The kind of a note about measures of which the question does not decide whether they concern the shipment.</summary>
    public const string Undecided = "not-decided";

    /// <summary>The trait of a shipment that uses several modes of transport.</summary>
    public const string Multimodal = "multimodal";

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");
    private static readonly Named[] Flows = [new("import", "Import", "进口"), new("export", "Export", "出口")];
    private static readonly Named[] Modes = [new("sea", "Sea", "海运"), new("rail", "Rail", "铁路"), new("road", "Road", "公路"), new("air", "Air", "航空")];

    private readonly ReadPlace? _destination = shipment.Destination is { } written ? ReadPlace.Of(data.Catalogue, written) : null;

    public IEnumerable<AdvisedNote> All() =>
    [
        .. NotAChoice("flow", question.Flow, Shipment.TryParseFlow(question.Flow, out _), Flows, "flow", "进出口方向"),
        .. NotAChoice("mode", question.Mode, Shipment.TryParseMode(question.Mode, out _), Modes, "mode of transport", "运输方式"),
        .. advice.Notes.Select(Note).OfType<AdvisedNote>(),
        .. Destination(),
        .. NotDecided(),
    ];

    private static IEnumerable<AdvisedNote> NotAChoice(string parameter, string? written, bool isRead, Named[] choices, string name, string chineseName)
    {
        if (isRead || written is null)
            yield break;
        var near = Nearby.To(written, choices.Select(static choice => choice.Id), 1);
        var meant = choices.FirstOrDefault(choice => near.Contains(choice.Id));
        yield return new AdvisedNote(
            "not-recognised",
            parameter,
            written,
            $"'{written}' was not recognised as a {name} and was left out; " + (meant is null ? $"choose {string.Join(", ", choices.Select(static choice => choice.English))}." : $"did you mean {meant.English}?"),
            $"未能把“{written}”识别为{chineseName}，未予采用；" + (meant is null ? $"请选择{string.Join("、", choices.Select(static choice => choice.Chinese))}。" : $"是否指{meant.Chinese}？"),
            meant);
    }

    private AdvisedNote? Note(AdviceNote note) => note switch
    {
        // What the places tell by edition is not told again of one edition.
        { Kind: AdviceNoteKind.PilotCity } when places.Length > 0 => null,
        { Kind: AdviceNoteKind.OtherPlace } => OtherPlace(note),
        { Kind: AdviceNoteKind.NotRecognised, Input: ShipmentInput.City } => UnknownCity(note),
        { Kind: AdviceNoteKind.Disagreement, Input: ShipmentInput.Destination } when _destination?.Side == PlaceSide.China => null,
        _ => AsSaid(note),
    };

    private AdvisedNote? OtherPlace(AdviceNote note)
    {
        if (Outside(note) is { } outside)
            return outside;
        if (places.Length > 0)
            return null;
        if (advice.Parts.FirstOrDefault(part => part.Input == note.Input && part.Part.Kind == TextPartKind.City)?.Part is not { Names: { } name } part)
            return AsSaid(note);
        // A city that is no pilot city of any edition: what follows from the lists that are complete.
        var complete = data.History.Editions.Where(static edition => edition.UnlistedCityCount == 0).Select(static edition => edition.Year).ToList();
        var open = data.History.Editions.Where(static edition => edition.UnlistedCityCount != 0).Select(static edition => edition.Year).ToList();
        var read = part.Text.Equals(name, StringComparison.OrdinalIgnoreCase) ? "" : $"'{part.Text}' was read as {name}. ";
        return new AdvisedNote(
            Terms.CodeOf(note.Kind), Parameter.Of(note.Input), note.Words,
            $"{read}{name} is not a pilot city of {Parts.Years(complete)}; not known of {Parts.Years(open)}.",
            $"{part.Text}{Parts.YearsInChinese(complete)}不是试点城市，{Parts.YearsInChinese(open)}是否为试点城市未知。");
    }

    private AdvisedNote UnknownCity(AdviceNote note)
    {
        var near = data.Catalogue.Cities.NearestTo(note.Words, 1);
        return near.Count > 0 ? AsSaid(note) with { Suggestion = Named.Of(near[0]) }
            : note.Words.All(char.IsAsciiLetterUpper) && Outside(note) is { } outside ? outside
            : AsSaid(note);
    }

    private AdvisedNote? Outside(AdviceNote note) => ReadPlace.Of(data.Catalogue, note.Words) is { Side: PlaceSide.Outside } place
        ? new AdvisedNote(
            OtherField, Parameter.Of(note.Input), note.Words,
            $"'{note.Words}' was read as {NameOf(place, note.Words)}.",
            $"“{note.Words}”读作境外地点。")
        : null;

    private IEnumerable<AdvisedNote> Destination()
    {
        if (shipment.Destination is not { } written || _destination is not { } place)
            yield break;
        switch (place.Side)
        {
            case PlaceSide.China:
                yield return new AdvisedNote(OtherField, "destination", written, $"'{written}' was read as a place in China, not abroad.", $"“{written}”读作中国境内地点，不是境外地点。");
                break;
            case PlaceSide.Outside:
                var isIdle = IsTheSameWithout() && !ReadPlace.IsNamed(data.Catalogue, written);
                yield return new AdvisedNote(
                    "read", "destination", written,
                    $"'{written}' was read as {NameOf(place, written)}.{(isIdle ? " No measure names it." : "")}",
                    $"“{written}”读作境外地点{(isIdle ? "，没有措施写明该地点。" : "。")}");
                break;
            case PlaceSide.NotKnown when !advice.Notes.Any(static note => note.Input == ShipmentInput.Destination):
                yield return new AdvisedNote("not-recognised", "destination", written, $"No place was recognised in '{written}'.", $"未能在“{written}”中识别出地点。");
                break;
        }
    }

    // What the document leaves open is said, so that nobody takes silence for an answer.
    private IEnumerable<AdvisedNote> NotDecided()
    {
        if (BitOperations.PopCount((uint)AskedModes()) == 1)
        {
            foreach (var measure in Unmentioned(Edition2025.Topics.MultimodalTransport.Id))
            {
                yield return new AdvisedNote(
                    Undecided, "mode", question.Mode,
                    $"Measure {measure.Ordinal} is about transport by several modes and names none of them. Add “{Multimodal}” if the shipment uses more than one.",
                    $"第{measure.Ordinal}项措施涉及多式联运，未写明具体方式；如本票货物使用多种运输方式，请加上“多式联运”。",
                    Measure: Named.Of(measure));
            }
        }
        if (PlaceOutside() is not { } written)
            yield break;
        foreach (var measure in Unmentioned(Edition2025.Topics.BeltAndRoad.Id))
        {
            yield return new AdvisedNote(
                Undecided, written == shipment.Destination ? "destination" : "goods", written,
                $"Measure {measure.Ordinal} is about the Belt and Road. The document does not say which places this takes in, so nothing follows from '{written}'.",
                $"第{measure.Ordinal}项措施涉及“一带一路”，文件未写明包括哪些地方，因此无法根据“{written}”判断。",
                Measure: Named.Of(measure));
        }
    }

    // The modes that are chosen and those among the words of the goods.
    private TransportModes AskedModes() => advice.Parts
        .Where(static part => part is { Input: ShipmentInput.Goods, Part.Kind: TextPartKind.Mode })
        .Aggregate(shipment.Mode, static (modes, part) => modes | (Shipment.TryParseMode(part.Part.Text, out var mode) ? mode : 0));

    private IEnumerable<Measure> Unmentioned(TopicId topic) => data.Catalogue.Topics[topic].Measures
        .Where(measure => !advice.Matches.Any(match => match.Measure == measure) && !advice.RuledOut.Any(ruled => ruled.Measure == measure));

    // A place outside the mainland that no measure names, in its own field or among the words of the goods.
    private string? PlaceOutside()
    {
        if (_destination?.Side == PlaceSide.Outside)
            return ReadPlace.IsNamed(data.Catalogue, shipment.Destination!) ? null : shipment.Destination;
        return advice.Parts
            .Where(static part => part.Input == ShipmentInput.Goods && part.Part is { Kind: TextPartKind.Place, City: null, Topics: [] })
            .Select(static part => part.Part.Text)
            .FirstOrDefault(written => ReadPlace.Of(data.Catalogue, written).Side == PlaceSide.Outside);
    }

    private static string NameOf(ReadPlace place, string written) => place.Names.All(name => name.Equals(written, StringComparison.OrdinalIgnoreCase))
        ? "a place outside the Chinese mainland"
        : $"{string.Join(" and ", place.Names)}, outside the Chinese mainland";

    private bool IsTheSameWithout()
    {
        var without = data.Catalogue.Advise(shipment with { Destination = null });
        return advice.Matches.Select(static match => (match.MeasureId, match.Kind)).SequenceEqual(without.Matches.Select(static match => (match.MeasureId, match.Kind)))
            && advice.RuledOut.Select(static ruled => ruled.MeasureId).SequenceEqual(without.RuledOut.Select(static ruled => ruled.MeasureId));
    }

    private static AdvisedNote AsSaid(AdviceNote note) => new(Terms.CodeOf(note.Kind), Parameter.Of(note.Input), note.Words, note.Text, note.TextFor(Chinese));
}
