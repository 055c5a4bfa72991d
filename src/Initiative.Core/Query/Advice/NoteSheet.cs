using System.Globalization;

namespace Initiative.Core;

/// <summary>Collects the notes of one advice; every sentence is one of those here.</summary>
internal sealed class NoteSheet(InitiativeCatalogue catalogue)
{
    private const int LongestQuoted = 60;
    private const int MostNotes = 100;
    private const int MostNumbers = 8;

    private readonly List<AdviceNote> _notes = [];
    private int _leftOut;

    internal AdviceNote[] ToArray()
    {
        if (_leftOut > 0)
            _notes.Add(new AdviceNote(AdviceNoteKind.LeftOut, ShipmentInput.Goods, "", new("{0} more notes were left out.", "另有{0}条说明未列出。", new LocalizedText(_leftOut.ToString(CultureInfo.InvariantCulture)))));
        return [.. _notes];
    }

    internal void AddPilotCity(ShipmentInput input, string words, PilotCity city, string? part) => Add(AdviceNoteKind.PilotCity, input, words, part is null
        ? new("{0} is a pilot city of edition {1}.", "{0}是{1}年专项行动的试点城市。", city.Name, Edition)
        : new("Took '{0}' as part of {1}, which is a pilot city of edition {2}.", "“{0}”按{1}的一部分读取，{1}是{2}年专项行动的试点城市。", Shown(part), city.Name, Edition));

    internal void AddOtherCity(ShipmentInput input, string words, LocalizedText name) => Add(AdviceNoteKind.OtherPlace, input, words,
        new("'{0}' was read as {1}, which is none of the pilot cities of edition {2}.", "“{0}”读作{1}，不在{2}年专项行动的试点城市之列。", Shown(words), name, Edition));

    internal void AddProvince(string words, LocalizedText name, LocalizedText cities) => Add(AdviceNoteKind.Ambiguous, ShipmentInput.City, words,
        new("'{0}' was read as {1}, which has several cities; pilot cities of edition {3} are {2}. Name the city.", "“{0}”读作{1}，有多个城市，其中{2}是{3}年专项行动的试点城市。请写明城市。", Shown(words), name, cities, Edition));

    internal void AddAmbiguousCity(string words, LocalizedText first, LocalizedText second) => Add(AdviceNoteKind.Ambiguous, ShipmentInput.City, words,
        new("'{0}' names {1} and {2}; no city was taken.", "“{0}”既指{1}又指{2}，未取任何城市。", Shown(words), first, second));

    internal void AddCustomsDistrict(string words) => Add(AdviceNoteKind.CodeRefused, ShipmentInput.City, words,
        new("'{0}' has the form of a customs district, which may cover several cities; name the city.", "“{0}”是关区代码的形式，一个关区可能包括几个城市；请写明城市。", Shown(words)));

    internal void AddRegistration(string words) => Add(AdviceNoteKind.Possible, ShipmentInput.City, words,
        new("'{0}' was read as the registration number of a firm; the city is where the firm is registered.", "“{0}”按企业的海关注册编码读取；城市为企业注册地。", Shown(words)));

    internal void AddUnknownCity(string words, LocalizedText? nearest) => Add(AdviceNoteKind.NotRecognised, ShipmentInput.City, words, nearest is null
        ? new("'{0}' was not recognised as a city.", "未能把“{0}”识别为城市。", Shown(words))
        : new("'{0}' was not recognised as a city; did you mean {1}?", "未能把“{0}”识别为城市；是否指{1}？", Shown(words), nearest));

    internal void AddNotRecognised(ShipmentInput input, ReadOnlySpan<char> words) => Add(AdviceNoteKind.NotRecognised, input, Excerpt.Of(words, LongestQuoted),
        new("'{0}' was not recognised.", "未能识别“{0}”。", Shown(words)));

    internal void AddNoMeasure(ShipmentInput input, string words) => Add(AdviceNoteKind.NoMeasure, input, words,
        new("No measure of edition {1} names goods such as '{0}'.", "{1}年专项行动没有措施提到“{0}”这类货物。", Shown(words), Edition));

    internal void AddLookAlike(ShipmentInput input, string words) => Add(AdviceNoteKind.LookAlike, input, words,
        new("'{0}' is only part of the name of other goods and was not counted.", "“{0}”只是其他货物名称的一部分，未计入。", Shown(words)));

    internal void AddPossible(ShipmentInput input, string words, LocalizedText label) => Add(AdviceNoteKind.Possible, input, words,
        words.TrimEnd('s').Equals(label.English.TrimEnd('s'), StringComparison.OrdinalIgnoreCase)
            ? new("'{0}' may be only a part of what the goods are called; measures about {1} may concern the shipment.", "“{0}”可能只是货物名称的一部分；有关{1}的措施可能涉及本票货物。", Shown(words), label)
            : new("'{0}' may mean {1}; measures about them may concern the shipment.", "“{0}”可能指{1}；有关措施可能涉及本票货物。", Shown(words), label));

    internal void AddNegated(ShipmentInput input, string words) => Add(AdviceNoteKind.Negated, input, words,
        new("'{0}' is excluded by the words beside it and was not counted.", "“{0}”被相邻的词排除，未计入。", Shown(words)));

    internal void AddAssumedFlow(string words, TradeFlows flow) => Add(AdviceNoteKind.AssumedFlow, ShipmentInput.Goods, words,
        new("'{0}' was taken to mean that the goods are {1}; state the flow if they are not.", "根据“{0}”，按{1}读取；如不符，请写明进出口方向。", Shown(words), new(flow == TradeFlows.Import ? "imported" : "exported", ChineseNames.Of(flow))));

    internal void AddFlowNotStated(TradeFlows flow, IReadOnlyCollection<int> ordinals)
    {
        var numbers = string.Join(", ", ordinals.Take(MostNumbers)) + (ordinals.Count > MostNumbers ? ", …" : "");
        var measures = new LocalizedText($"{(ordinals.Count == 1 ? "measure" : "measures")} {numbers}", $"第{numbers.Replace(", ", "、", StringComparison.Ordinal)}项措施");
        Add(AdviceNoteKind.FlowNotStated, ShipmentInput.Flow, "", flow == TradeFlows.Import
            ? new("No direction was given; the words of {0} are about imports only.", "未写明进出口方向：{0}仅涉及进口。", measures)
            : new("No direction was given; the words of {0} are about exports only.", "未写明进出口方向：{0}仅涉及出口。", measures));
    }

    /// <summary>Notes the end of a text that is too long to be read, if there is one.</summary>
    internal void AddRest(ShipmentInput input, ReadOnlySpan<char> rest)
    {
        if (!rest.IsWhiteSpace())
            Add(AdviceNoteKind.NotRecognised, input, Excerpt.Of(rest, LongestQuoted), new("The text is too long: '{0}' and what follows was not read.", "文本过长，“{0}”及其后的内容未读取。", Shown(rest)));
    }

    internal void AddCorrected(ShipmentInput input, string words, string word) => Add(AdviceNoteKind.Corrected, input, words,
        new("'{0}' was read as '{1}'.", "“{0}”读作“{1}”。", Shown(words), Shown(word)));

    internal void AddDisagreement(ShipmentInput input, string words, LocalizedText with) => Add(AdviceNoteKind.Disagreement, input, words,
        new("'{0}' and {1} do not agree; check which is right.", "“{0}”与{1}不一致，请核对。", Shown(words), with));

    internal void AddRefused(ShipmentInput input, string words, LocalizedText problem) => Add(AdviceNoteKind.CodeRefused, input, words,
        new("'{0}' was not read: {1}.", "未读取“{0}”：{1}。", Shown(words), problem));

    internal void AddUnknownCode(ShipmentInput input, string words, LocalizedText list) => Add(AdviceNoteKind.NotRecognised, input, words,
        new("'{0}' leads to no topic of edition {1} ({2}).", "“{0}”不对应{1}年专项行动的任何主题（{2}）。", Shown(words), Edition, list));

    internal void AddCodeWithoutMeasure(ShipmentInput input, string words) => Add(AdviceNoteKind.NoMeasure, input, words,
        new("No topic of edition {1} has the HS code '{0}' or what it begins with; whether the tariff has the code was not checked.", "{1}年专项行动没有主题含税号“{0}”或其前几位；未核对税则中是否有此税号。", Shown(words), Edition));

    internal bool HasAny(ShipmentInput input) => _notes.Exists(note => note.Input == input);

    /// <summary>Words of the shipment as a part of a sentence, which puts the quotation marks of its language around them.</summary>
    internal static LocalizedText Shown(ReadOnlySpan<char> text) => new(Excerpt.Of(text.Trim(), LongestQuoted));

    private LocalizedText Edition => new(catalogue.EditionId.Value);

    private void Add(AdviceNoteKind kind, ShipmentInput input, string words, Sentence sentence)
    {
        foreach (var note in _notes)
        {
            if (note.Input == input && note.SaysTheSameAs(sentence))
                return;
        }
        if (_notes.Count == MostNotes)
        {
            _leftOut++;
            return;
        }
        _notes.Add(new AdviceNote(kind, input, Excerpt.Of(words, LongestQuoted), sentence));
    }
}
