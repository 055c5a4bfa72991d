using System.Globalization;

namespace Initiative.Core.Atlas;

/// <summary>The notes of an answer: those of the library, and what it reads in silence.</summary>
internal sealed class AdvisedNotes(AtlasData data, Question question, Shipment shipment, ShipmentAdvice advice, AskedPlace[] places)
{
    /// <summary>The kind of a note about a place that is written into the wrong one of the two fields for places.</summary>
    public const string OtherField = "other-field";

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");
    private static readonly Named[] Flows = [new("import", "Import", "进口"), new("export", "Export", "出口")];
    private static readonly Named[] Modes = [new("sea", "Sea", "海运"), new("rail", "Rail", "铁路"), new("road", "Road", "公路"), new("air", "Air", "航空")];

    public IEnumerable<AdvisedNote> All() =>
    [
        .. NotAChoice("flow", question.Flow, Shipment.TryParseFlow(question.Flow, out _), Flows, "flow", "流向"),
        .. NotAChoice("mode", question.Mode, Shipment.TryParseMode(question.Mode, out _), Modes, "mode of transport", "运输方式"),
        .. advice.Notes.Select(Note).OfType<AdvisedNote>(),
        .. Destination(),
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
        { Kind: AdviceNoteKind.Disagreement, Input: ShipmentInput.Destination } when ReadPlace.Of(data.Catalogue, shipment.Destination!).Side == PlaceSide.China => null,
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
        var complete = Parts.Years(data.History.Editions.Where(static edition => edition.UnlistedCityCount == 0).Select(static edition => edition.Year));
        var open = Parts.Years(data.History.Editions.Where(static edition => edition.UnlistedCityCount != 0).Select(static edition => edition.Year));
        var read = part.Text.Equals(name, StringComparison.OrdinalIgnoreCase) ? "" : $"'{part.Text}' was read as {name}. ";
        return new AdvisedNote(
            Terms.CodeOf(note.Kind), Parameter.Of(note.Input), note.Words,
            $"{read}{name} is not a pilot city of {complete}; not known of {open}.",
            $"{part.Text}：不是试点城市的年份：{complete}；未知的年份：{open}。");
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
        if (shipment.Destination is not { } written)
            yield break;
        var place = ReadPlace.Of(data.Catalogue, written);
        switch (place.Side)
        {
            case PlaceSide.China:
                yield return new AdvisedNote(OtherField, "destination", written, $"'{written}' was read as a place in China, not abroad.", $"“{written}”读作中国境内地点，不是境外地点。");
                break;
            case PlaceSide.Outside:
                var isWithout = IsTheSameWithout();
                yield return new AdvisedNote(
                    "read", "destination", written,
                    $"'{written}' was read as {NameOf(place, written)}.{(isWithout ? " The answer would be the same without it." : "")}",
                    $"“{written}”读作境外地点。{(isWithout ? "不填此项，答案相同。" : "")}");
                break;
            case PlaceSide.NotKnown when !advice.Notes.Any(static note => note.Input == ShipmentInput.Destination):
                yield return new AdvisedNote("not-recognised", "destination", written, $"No place was recognised in '{written}'.", $"未能在“{written}”中识别出地点。");
                break;
        }
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
