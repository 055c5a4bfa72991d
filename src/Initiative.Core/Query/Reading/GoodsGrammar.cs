namespace Initiative.Core;

/// <summary>Decides what each item of a text is where it stands: the goods themselves, a part of another name, negated, contained, or doubtful.</summary>
/// <remarks>In English and in Chinese the last noun of a group says what the thing is; see <see cref="Resolve"/>.</remarks>
internal ref struct GoodsGrammar
{
    private readonly TextReading _reading;
    private readonly Lexicon _lexicon;
    private readonly Span<Item> _items;

    private GoodsGrammar(TextReading reading, Lexicon lexicon)
    {
        _reading = reading;
        _lexicon = lexicon;
        _items = reading.Items;
    }

    /// <summary>Sets the state of every item.</summary>
    internal static void Apply(TextReading reading, Lexicon lexicon)
    {
        var grammar = new GoodsGrammar(reading, lexicon);
        var items = grammar._items;
        var head = HeadKind.None;
        for (var start = 0; start < items.Length;)
        {
            var end = start + 1;
            while (end < items.Length && reading.GapBefore(items[end]) != Gap.Segment)
                end++;
            // "Tyres, black, for cars": a segment that begins so goes on with the goods of the last one that named any.
            var read = grammar.ReadSegment(start, end, grammar.GoesOn(start) ? head : HeadKind.None);
            head = read == HeadKind.None ? head : read;
            start = end;
        }
    }

    /// <summary>Whether a segment says more of the goods before it: "for cars", "in bags", "85% of wool".</summary>
    private readonly bool GoesOn(int start)
    {
        ref readonly var item = ref _items[start];
        return item.Sense.Kind == SenseKind.None && (item.Is(WordRole.Complement) || item.Is(WordRole.Containing) || item.Is(WordRole.Preposition)
            || (IsNumber(start) && _reading.EndOf(item) is var end && end < _reading.Text.Length && _reading.Text[end] is '%' or '％'));
    }

    /// <summary>Sets the states of the items of a segment.</summary>
    /// <returns>What its goods are.</returns>
    private readonly HeadKind ReadSegment(int start, int end, HeadKind mainHead)
    {
        MarkNegated(start, end);
        var group = GroupKind.Main;
        var from = start;
        for (var i = start; i <= end; i++)
        {
            var next = i == end ? GroupKind.End : KindAfter(i, start, end, group);
            if (next == GroupKind.Same)
                continue;
            var head = Resolve(from, i, group, mainHead);
            if (group == GroupKind.Main && head != HeadKind.None)
                mainHead = head;
            if (i < end && _items[i].Is(WordRole.ModifierEnd))
                mainHead = HeadKind.None;
            (group, from) = (next, i + 1);
        }
        return mainHead;
    }

    /// <summary>The kind of group that an item begins, or <see cref="GroupKind.Same"/>.</summary>
    private readonly GroupKind KindAfter(int index, int start, int end, GroupKind group)
    {
        ref readonly var item = ref _items[index];
        if (item.Sense.Kind != SenseKind.None && !item.Is(WordRole.Containing))
            return GroupKind.Same;
        if (item.Is(WordRole.Containing))
            return index + 1 < end ? GroupKind.Contained : GroupKind.Same;
        if (item.Is(WordRole.ModifierEnd) && index + 1 < end)
        {
            if (NamesThing(index + 1, end))
                DemoteModifiers(start, index, group);
            return GroupKind.Main;
        }
        if (item.Is(WordRole.Complement))
            return GroupKind.Complement;
        return item.Is(WordRole.Preposition) ? GroupKind.Oblique : item.Is(WordRole.Conjunction) ? group : GroupKind.Same;
    }

    /// <summary>Whether items name a thing that what stands before 的 can describe: 措施 in 锂电池出口的措施 is none.</summary>
    private readonly bool NamesThing(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsGoods(i) || _items[i].Is(WordRole.OtherHead) || (_items[i].Sense.Kind == SenseKind.None && _items[i].Roles == 0 && !IsNumber(i)))
                return true;
        }
        return false;
    }

    /// <summary>What stands before 的 describes what follows: 内置锂电池 that it contains a battery, 药食同源 which food it is, everything else that it is something else.</summary>
    private readonly void DemoteModifiers(int start, int end, GroupKind group)
    {
        for (var i = start; i < end; i++)
        {
            if (group != GroupKind.Contained && IsGoods(i) && _items[i].State == ItemState.Plain && !SaysWhich(i, end + 1))
                _items[i].State = IsBattery(i) && _lexicon.IsCertainlyBatteryPowered(_items[i].Sense.Row) ? ItemState.Contained : ItemState.LookAlike;
        }
    }

    /// <summary>Whether goods are certainly what the goods behind or before them may be, as germplasm is in "seeds for breeding germplasm".</summary>
    private readonly bool SaysWhich(int index, int other) =>
        other >= 0 && other < _items.Length && !IsBattery(index) && _items[index].Sense.Kind == SenseKind.Goods && _items[other].Sense.Kind == SenseKind.Goods
        && new VocabularyRow(_items[index].Sense.Row).IsOfTopicOf(new VocabularyRow(_items[other].Sense.Row));

    /// <summary>Marks what stands in the scope of a negation.</summary>
    private readonly void MarkNegated(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            ref readonly var item = ref _items[i];
            if (item.Sense.Kind != SenseKind.None)
                continue;
            if (item.Is(WordRole.NegatorBefore))
                NegateAfter(i, end);
            else if (item.Is(WordRole.NegatorAfter) && (_reading.WrittenOf(item).Length > 4 || _reading.GapBefore(item) == Gap.Hyphen || i == end - 1))
                NegateBefore(i, start);
        }
    }

    private readonly void NegateAfter(int negator, int end)
    {
        // "Non-" reaches the next name only; other negators reach to the end of the segment.
        var isPrefix = negator + 1 < end && _reading.GapBefore(_items[negator + 1]) is Gap.Hyphen
            || _reading.WrittenOf(_items[negator]) is "非" || _reading.WrittenOf(_items[negator]).Equals("non", StringComparison.OrdinalIgnoreCase);
        for (var i = negator + 1; i < end && !_items[i].Is(WordRole.ModifierEnd); i++)
        {
            if (!Negate(i))
                continue;
            if (isPrefix)
                return;
        }
        // "(Other than wool, hair or cotton)": in brackets, up to the closing one.
        var closing = ClosingBracketBehind(_reading.StartOf(_items[negator]));
        for (var i = end; i < _items.Length && _reading.EndOf(_items[i]) <= closing; i++)
            Negate(i);
    }

    /// <summary>Where the bracket closes in which a position of the text lies; -1 if it lies in none.</summary>
    private readonly int ClosingBracketBehind(int position)
    {
        var text = _reading.Text.AsSpan(0, _reading.ReadTo);
        return text[..position].LastIndexOfAny('(', ')') is var before and >= 0 && text[before] == '(' && text[position..].IndexOf(')') is var behind and >= 0 ? position + behind : -1;
    }

    private readonly void NegateBefore(int negator, int start)
    {
        for (var i = negator - 1; i >= start; i--)
        {
            if (Negate(i))
                return;
        }
    }

    private readonly bool Negate(int index)
    {
        if (_items[index].Sense.Kind is not (SenseKind.Goods or SenseKind.Topic or SenseKind.CatalogueTopic))
            return false;
        _items[index].State = ItemState.Negated;
        return true;
    }

    /// <summary>Finds the head of a group, which is its last noun, and says what the goods in the group are.</summary>
    private readonly HeadKind Resolve(int from, int end, GroupKind group, HeadKind mainHead)
    {
        var head = end - 1;
        while (head >= from && (IsTransparent(head) || TakesNameBefore(head, from)))
            head--;
        if (head < from)
            return HeadKind.None;
        var kind = IsGoods(head) ? HeadKind.Goods : _items[head].Is(WordRole.OtherHead) ? HeadKind.Other : HeadKind.Unknown;
        for (var i = from; i <= head; i++)
        {
            if (!IsGoods(i) || _items[i].State != ItemState.Plain)
                continue;
            _items[i].State = i == head ? StateOfHead(head, from) : StateOfModifier(i, kind == HeadKind.Unknown && i + 1 < head && IsGoods(i + 1) ? HeadKind.Goods : kind);
        }
        if (group != GroupKind.Main)
            Subordinate(from, head, group, mainHead);
        return kind;
    }

    private readonly ItemState StateOfHead(int head, int from)
    {
        for (var i = from; i < head; i++)
        {
            // A battery for a toy is a battery.
            if (_items[i].Is(WordRole.Privative) && !(IsGoods(i) && IsBattery(head)))
                return ItemState.LookAlike;
        }
        // The vegetables of "toy fruit and vegetables" may be toys as well.
        if (from > 2 && _items[from - 1].Is(WordRole.Conjunction) && _items[from - 2].State == ItemState.LookAlike && _items[from - 3].Is(WordRole.Privative))
            return ItemState.Possible;
        if (!IsClosed(head))
            return ItemState.Plain;
        for (var i = head - 1; i >= from; i--)
        {
            ref readonly var item = ref _items[i];
            if (IsGoods(i))
                return ItemState.LookAlike;
            if (item.Is(WordRole.OtherHead) || (item.Sense.Kind == SenseKind.None && item.Roles == 0 && !IsNumber(i)))
                return ItemState.Doubtful;
        }
        return ItemState.Plain;
    }

    private readonly ItemState StateOfModifier(int index, HeadKind head) => head switch
    {
        HeadKind.Unknown => ItemState.Possible,
        HeadKind.Goods when _items[index].Count > 1 || IsBattery(index) => ItemState.Possible,
        _ => ItemState.LookAlike,
    };

    /// <summary>Says what goods are that stand behind "with", "for" or "in".</summary>
    private readonly void Subordinate(int from, int head, GroupKind group, HeadKind mainHead)
    {
        for (var i = from; i <= head; i++)
        {
            ref var item = ref _items[i];
            if (!IsGoods(i) || item.State is not (ItemState.Plain or ItemState.Possible or ItemState.Doubtful))
                continue;
            item.State = group switch
            {
                GroupKind.Contained => ItemState.Contained,
                _ when mainHead == HeadKind.None || SaysWhich(i, GoodsBefore(from)) => item.State,
                _ when mainHead == HeadKind.Unknown || group == GroupKind.Oblique => ItemState.Possible,
                _ => ItemState.LookAlike,
            };
        }
    }

    /// <summary>The last goods before an item, or -1.</summary>
    private readonly int GoodsBefore(int index)
    {
        for (index--; index >= 0 && !IsGoods(index); index--)
            continue;
        return index;
    }

    /// <summary>Whether an item says nothing about what the thing is.</summary>
    private readonly bool IsTransparent(int index)
    {
        ref readonly var item = ref _items[index];
        if (item.State == ItemState.Negated)
            return true;
        if (IsGoods(index))
            return false;
        return item.Sense.Kind != SenseKind.None || IsNumber(index) || IsUnit(index) || (item.Roles != 0 && !item.Is(WordRole.OtherHead));
    }

    /// <summary>Whether goods are only the form of what is named before them, as tablets are in "aspirin tablets"; they then name nothing themselves.</summary>
    private readonly bool TakesNameBefore(int index, int from)
    {
        ref var form = ref _items[index];
        if (!form.Is(WordRole.MeasureNoun) || form.Sense.Kind != SenseKind.Goods)
            return false;
        var name = index - 1;
        while (name >= from && IsTransparent(name))
            name--;
        if (name < from || _items[name].Sense.Kind != SenseKind.Goods || !new VocabularyRow(_items[name].Sense.Row).IsOfTopicOf(new VocabularyRow(form.Sense.Row)))
            return false;
        form.Sense = default;
        return true;
    }

    private readonly bool IsNumber(int index) => _reading.Tokens[_items[index].First].Kind is TokenKind.Number or TokenKind.Mixed;

    /// <summary>Whether an item is a short word behind a number, such as Wh.</summary>
    private readonly bool IsUnit(int index) =>
        index > 0 && _items[index].Count == 1 && _reading.Tokens[_items[index].First].Length <= 3 && IsNumber(index - 1) && _reading.GapBefore(_items[index]) != Gap.Segment;

    private readonly bool IsGoods(int index) => _items[index].IsGoods(_lexicon);

    private readonly bool IsClosed(int index) => _items[index].Sense.Kind == SenseKind.Goods && new VocabularyRow(_items[index].Sense.Row).IsClosed;

    private readonly bool IsBattery(int index) => _items[index].Sense.Kind == SenseKind.Goods && new VocabularyRow(_items[index].Sense.Row).IsBattery;

    private enum GroupKind
    {
        Same,
        Main,
        Contained,
        Complement,
        Oblique,
        End,
    }

    private enum HeadKind
    {
        None,
        Goods,
        Other,
        Unknown,
    }
}
