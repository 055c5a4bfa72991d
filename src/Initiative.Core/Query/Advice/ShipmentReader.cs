namespace Initiative.Core;

/// <summary>Reads the texts and codes of a shipment into calls for topics, and notes what was not understood.</summary>
internal sealed partial class ShipmentReader(Lexicon lexicon, NoteSheet notes)
{
    private const double GoodsWeight = 0.55;
    private const double TraitWeight = 0.5;

    internal readonly CallSheet Calls = new(lexicon);
    internal TradeFlows Flow;
    internal TransportModes Mode;

    /// <summary>Whether any goods of the shipment are known, whether measures are about them or not.</summary>
    internal bool AreGoodsKnown;

    /// <summary>Whether the destination is known to be a place.</summary>
    internal bool IsDestinationKnown;

    internal PilotCity? City;

    private readonly RouteReader _route = new(lexicon);

    internal void Read(Shipment shipment)
    {
        (Flow, Mode) = (shipment.Flow, shipment.Mode);
        ReadText(shipment.Goods, ReadingContext.Goods, ShipmentInput.Goods);
        if (AreGoodsKnown && Calls.Count == 0 && !notes.HasAny(ShipmentInput.Goods))
            notes.AddNoMeasure(ShipmentInput.Goods, shipment.Goods!);
        var wordCalls = Calls.Count;
        foreach (var code in shipment.CommodityCodes)
            ReadCommodityCodes(code);
        if (Calls.Count > wordCalls)
            Calls.Compare(wordCalls, notes);
        foreach (var code in shipment.DangerousGoods)
            ReadDangerousGoods(code);
        ReadCity(shipment.City);
        var destination = new DestinationReader(lexicon, notes, Calls);
        IsDestinationKnown = destination.Read(shipment.Destination, Flow);
        if (!string.IsNullOrWhiteSpace(shipment.SupervisionMode))
            ReadSupervisionMode(shipment.SupervisionMode);
        foreach (var trait in shipment.Traits)
            ReadText(trait, ReadingContext.Trait, ShipmentInput.Traits);
        Calls.CompareExclusions(notes);
        if (int.PopCount((int)Mode) > 1)
            CallForSeveralModes(TopicLevel.Certain, ShipmentInput.Mode, EnglishNames.Of(Mode));
        if (_route.Flow is not (var flow and not TradeFlows.None))
            return;
        if (Flow == TradeFlows.None)
            notes.AddAssumedFlow(_route.AbroadWords, flow);
        ReadFlow(flow, _route.AbroadWords, ShipmentInput.Goods);
    }

    private void ReadCity(string? text)
    {
        var reader = new CityReader(lexicon, notes);
        City = string.IsNullOrWhiteSpace(text) ? reader.Read(_route.CityWords, ShipmentInput.Goods) : reader.Read(text, ShipmentInput.City);
    }

    private void ReadText(string? text, ReadingContext context, ShipmentInput input)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        var reading = TextReader.Read(text, context, lexicon);
        var items = reading.Items;
        for (var i = 0; i < items.Length; i++)
            ReadItem(reading, i, input);
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].State is ItemState.LookAlike or ItemState.Possible or ItemState.Doubtful)
                NoteUncertain(reading, items[i], input);
        }
        if (input == ShipmentInput.Goods)
            _route.Read(reading);
        if (reading.HasCorrections)
            NoteCorrections(reading, input);
        NoteUnread(reading, input);
        reading.Return();
    }

    /// <summary>Notes what has no words, such as a text of symbols, and the end of a text that is too long.</summary>
    private void NoteUnread(TextReading reading, ShipmentInput input)
    {
        if (reading.ItemCount == 0)
            notes.AddNotRecognised(input, reading.Text);
        else
            notes.AddRest(input, reading.Text.AsSpan(reading.ReadTo));
    }

    private void ReadItem(TextReading reading, int index, ShipmentInput input)
    {
        ref readonly var item = ref reading.Items[index];
        switch (item.Sense.Kind)
        {
            case SenseKind.Flow:
                ReadFlow((TradeFlows)item.Sense.Row, reading.WrittenOf(item).ToString(), input);
                break;
            case SenseKind.Mode:
                ReadMode(reading, index, input);
                break;
            case SenseKind.Code:
                ReadCode(reading.CodeOf(item), reading.WrittenOf(item).ToString(), input);
                break;
            case SenseKind.Goods or SenseKind.Topic or SenseKind.CatalogueTopic:
                ReadNamed(reading, item, input);
                break;
            case SenseKind.None when item.Roles == 0 || item.Is(WordRole.OtherHead):
                ReadUnknown(reading, item, input);
                break;
        }
    }

    private void ReadFlow(TradeFlows flow, string words, ShipmentInput input)
    {
        if (Flow == TradeFlows.None)
            Flow = flow;
        else if ((Flow & flow) == 0)
            notes.AddDisagreement(input, words, new("the direction of the shipment", "本票货物的进出口方向"));
    }

    private void ReadUnknown(TextReading reading, in Item item, ShipmentInput input)
    {
        if (reading.Tokens[item.First].Kind is TokenKind.Number or TokenKind.Mixed)
        {
            // Small numbers are quantities.
            if (reading.Tokens[item.First] is { Kind: TokenKind.Mixed } or { CharCount: >= 4 })
                notes.AddNotRecognised(input, reading.WrittenOf(item));
            return;
        }
        if (item.Roles != 0)
            AreGoodsKnown |= input == ShipmentInput.Goods;
        else
            notes.AddNotRecognised(input, reading.WrittenOf(item));
    }

    /// <summary>Takes a mode that a text names, unless it only describes a thing, such as an air conditioner.</summary>
    private void ReadMode(TextReading reading, int index, ShipmentInput input)
    {
        ref readonly var item = ref reading.Items[index];
        var isAlone = index + 1 == reading.ItemCount || reading.GapBefore(reading.Items[index + 1]) == Gap.Segment
            || (index > 0 && reading.Items[index - 1].Is(WordRole.Preposition)) || SaysTransport(reading, item) || !IsNoun(reading.Items[index + 1]);
        var mode = new VocabularyRow(item.Sense.Row).Mode;
        if (isAlone && Mode == TransportModes.None)
            Mode = mode;
        else if (isAlone && mode != TransportModes.None && (Mode & mode) == 0)
        {
            // Both may be right, for two legs of one transport.
            var words = reading.WrittenOf(item).ToString();
            notes.AddDisagreement(input, words, new("the mode of the shipment", "本票货物的运输方式"));
            CallForSeveralModes(TopicLevel.May, input, words);
        }
        AddCalls(reading, item, TraitWeight, TopicLevel.Certain, input);
    }

    private void CallForSeveralModes(TopicLevel level, ShipmentInput input, string words)
    {
        if (lexicon.SeveralModes is var several and >= 0)
            Calls.Add(new TopicCall(several, level), TraitWeight, level, input, words, null);
    }

    /// <summary>Whether a Chinese name of a mode ends in a word for transport, so that it describes no thing: 空运锂电池, but not 航空锂电池.</summary>
    private static bool SaysTransport(TextReading reading, in Item item) => reading.CharsOf(reading.Tokens[item.Next - 1]) is "运" or "输";

    private bool IsNoun(in Item item) => item.IsGoods(lexicon) || item.Is(WordRole.OtherHead) || (item.Sense.Kind == SenseKind.None && item.Roles == 0);

    private void ReadNamed(TextReading reading, in Item item, ShipmentInput input)
    {
        var words = reading.WrittenOf(item).ToString();
        if (item.Count > 1 && Flow == TradeFlows.None && lexicon.FlowAtEnd(reading, item) is var flow and not TradeFlows.None)
            ReadFlow(flow, words, input);
        var isGoods = item.IsGoods(lexicon);
        // The colour of goods, as in "green tea".
        if (input == ShipmentInput.Goods && !isGoods && item.Is(WordRole.Adjective) && IsWordAmongOthers(reading, item))
            return;
        AreGoodsKnown |= isGoods && input == ShipmentInput.Goods && item.State != ItemState.Negated;
        switch (item.State)
        {
            case ItemState.Negated:
                notes.AddNegated(input, words);
                return;
            case ItemState.LookAlike:
                return;
        }
        // In a text about goods, who trades may be a brand, and a word such as "dock" part of a name.
        var isDoubtful = item.State is ItemState.Possible or ItemState.Doubtful || reading.IsCorrected(item) || (input == ShipmentInput.Goods && !isGoods && (NamesOnly(TopicKind.Actor, reading, item) || IsWordAmongOthers(reading, item)));
        var limit = isDoubtful ? TopicLevel.May : TopicLevel.Certain;
        if (item.State == ItemState.Contained)
        {
            limit = TopicLevel.May;
            if (item.Sense.Kind == SenseKind.Goods && new VocabularyRow(item.Sense.Row).IsBattery && lexicon.BatteryPowered is var battery and >= 0)
                Calls.Add(new Call(battery, TopicLevel.Certain, GoodsWeight, input, words, null));
        }
        if (!AddCalls(reading, item, isGoods ? GoodsWeight : TraitWeight, limit, input) && isGoods)
            notes.AddNoMeasure(input, words);
    }

    /// <summary>Notes goods that are only part of another name or may mean something else, unless the same is called for anyway: "Mercedes cars".</summary>
    private void NoteUncertain(TextReading reading, in Item item, ShipmentInput input)
    {
        if (item.Sense.Kind is not (SenseKind.Goods or SenseKind.Topic or SenseKind.CatalogueTopic))
            return;
        var isCalled = true;
        foreach (var call in lexicon.TopicsOf(reading, item))
            isCalled &= Calls.For(call.Topic) is { Level: TopicLevel.Certain };
        if (isCalled)
            return;
        var words = reading.WrittenOf(item).ToString();
        if (item.State == ItemState.LookAlike)
            notes.AddLookAlike(input, words);
        else if (item.IsGoods(lexicon))
            notes.AddPossible(input, words, LabelOf(item));
    }

    private LocalizedText LabelOf(in Item item) => item.Sense.Kind == SenseKind.CatalogueTopic
        ? lexicon.Catalogue.Topics[item.Sense.Row].Name
        : new VocabularyRow(item.Sense.Row).Label;

    /// <summary>Whether an item is an ordinary word that other goods stand beside, as in "dock fenders".</summary>
    private bool IsWordAmongOthers(TextReading reading, in Item item)
    {
        if (item.Count > 1 || reading.Tokens[item.First] is not { Kind: TokenKind.Word, IsUpper: false })
            return false;
        var next = item.Next < reading.TokenCount && reading.Tokens[item.Next].Before != Gap.Segment ? item.Next : -1;
        foreach (ref readonly var other in reading.Items)
        {
            if (other.First == next)
                return IsNoun(other);
        }
        return false;
    }

    /// <summary>Whether an item names one topic, which is of a kind.</summary>
    private bool NamesOnly(TopicKind kind, TextReading reading, in Item item)
    {
        var calls = lexicon.TopicsOf(reading, item);
        return calls.Length == 1 && lexicon.Catalogue.Topics[calls[0].Topic].Kind == kind;
    }

    private bool AddCalls(TextReading reading, in Item item, double weight, TopicLevel limit, ShipmentInput input)
    {
        var calls = lexicon.TopicsOf(reading, item);
        var words = reading.WrittenOf(item).ToString();
        foreach (var call in calls)
        {
            if (call.Level == TopicLevel.Not)
                Calls.Exclude(call.Topic, input, words);
            else
                Calls.Add(call, weight, limit, input, words, null);
        }
        return !calls.IsEmpty;
    }

    private void NoteCorrections(TextReading reading, ShipmentInput input)
    {
        foreach (ref readonly var item in reading.Items)
        {
            // A word that means nothing either way is noted as not recognised.
            if (item.Sense.Kind == SenseKind.None && item.Roles == 0)
                continue;
            foreach (ref readonly var token in reading.Tokens[item.First..item.Next])
            {
                if (token.IsCorrected)
                    notes.AddCorrected(input, reading.Text.Substring(token.Start, token.Length), reading.CharsOf(token).ToString());
            }
        }
    }
}
