using System.Numerics;

namespace Initiative.Core;

/// <summary>Finds the measures that answer a question.</summary>
internal sealed class Finder(InitiativeCatalogue catalogue, Lexicon lexicon, MeasureTable table)
{
    private const int MostItems = 64;
    private const float MayFactor = 0.8f;
    private const float CorrectedFactor = 0.6f;
    private const float PrefixFactor = 0.8f;
    private const float GoodsWeight = 1;
    private const float TopicWeight = 0.9f;
    private const float GeneralWeight = 0.4f;
    private const float TagWeight = 0.3f;
    private const float WordWeight = 0.5f;
    private const float BonusWeight = 0.08f;
    private const int ShortestPrefix = 3;
    private const int LongestAcronym = 5;
    private const int ShortestOrdinary = 4;
    private const int MostOrdinary = 3;

    private readonly WordIndex _words = lexicon.Words;
    private readonly Ranking _ranking = new(catalogue, table);

    internal SearchResult Find(string text, MeasureQuery? query)
    {
        var reading = TextReader.Read(text, ReadingContext.Question, lexicon);
        // What names something that no measure is about, such as tariffs, is not answered by the goods or the place beside it.
        if (reading.OtherSubjects > 0)
        {
            reading.Return();
            return new SearchResult([], text, catalogue, isPartial: false);
        }
        var tally = MeasureTally.Rent(table.Count);
        var question = default(Asked);
        var items = reading.Items;
        var last = -1;
        var i = 0;
        for (; i < items.Length && question.Required < MostItems; i++)
        {
            var before = question.Required;
            Answer(reading, i, tally, ref question);
            if (items[i].Hint.Kind == SenseKind.Hint && items[i].State != ItemState.Negated)
                AddHint(items[i].Hint.Row, i, tally);
            if (question.Required == before)
                continue;
            question.Unanswered += tally.LastItem != i ? 1 : 0;
            question.Unread += tally.LastItem != i && !IsSplinter(reading, items[i]) ? 1 : 0;
            question.Joined += last >= 0 && AreJoined(reading, last, i) ? 1 : 0;
            last = i;
            question.Homonyms += tally.LastItem == i && items[i].Is(WordRole.Homonym) ? 1 : 0;
        }
        // The rest of a very long question is not answered.
        if (i < items.Length || !text.AsSpan(reading.ReadTo).IsWhiteSpace())
            (question.Required, question.Unanswered) = (question.Required + 1, question.Unanswered + 1);
        if (question.Required == 0 && !question.HasPlace)
            AnswerOrdinaryWords(reading, tally, ref question);
        for (i = 0; i < items.Length && i < MostItems; i++)
            AddBonus(reading, items[i], tally);
        var result = _ranking.Rank(text, query, tally, question);
        tally.Return();
        reading.Return();
        return result;
    }

    /// <summary>Whether an item has so many words that it can only mean its topic, as 中欧班列集结中心 does.</summary>
    private static bool IsLong(TextReading reading, in Item item) => item.Count >= (reading.Tokens[item.First].Kind == TokenKind.Ideograph ? 5 : 3);

    /// <summary>Whether an item is one ideograph that is left between words that are known.</summary>
    private static bool IsSplinter(TextReading reading, in Item item) => item.Count == 1 && reading.Tokens[item.First].Kind == TokenKind.Ideograph;

    /// <summary>Whether two items name things that a word such as "and" joins.</summary>
    private static bool AreJoined(TextReading reading, int left, int right) =>
        right == left + 2 && reading.Items[left + 1].Is(WordRole.Conjunction) && NamesThing(reading.Items[left]) && NamesThing(reading.Items[right]);

    private static bool NamesThing(in Item item) => item.Sense.Kind is SenseKind.Goods or SenseKind.Topic or SenseKind.CatalogueTopic && item.State == ItemState.Plain;

    /// <summary>Whether nothing is asked with an item: a place, a filler, an adjective.</summary>
    internal static bool IsOptional(TextReading reading, in Item item) => item.Sense.Kind switch
    {
        SenseKind.None => item.Roles != 0 ? !item.Is(WordRole.OtherHead) : IsSmallNumber(reading, item) || IsForeignAirport(reading, item),
        SenseKind.Goods or SenseKind.Topic or SenseKind.CatalogueTopic => item.State == ItemState.Negated,
        SenseKind.Flow or SenseKind.Mode or SenseKind.Code => false,
        _ => true,
    };

    private static bool IsSmallNumber(TextReading reading, in Item item) => reading.Tokens[item.First] is { Kind: TokenKind.Number, Length: <= 3 };

    /// <summary>Whether three capitals stand where a place does: "to DXB".</summary>
    private static bool IsForeignAirport(TextReading reading, in Item item) => reading.Tokens[item.First].Length == 3 && CodeReader.IsBehindRoute(reading, item.First);

    private void Answer(TextReading reading, int index, MeasureTally tally, ref Asked question)
    {
        ref readonly var item = ref reading.Items[index];
        question.HasPlace |= item.Sense.IsPlace;
        if (IsOptional(reading, item))
            return;
        question.Required++;
        switch (item.Sense.Kind)
        {
            case SenseKind.Flow:
                question.Flow |= (TradeFlows)item.Sense.Row;
                question.Best += WordWeight;
                AddFlow(index, (TradeFlows)item.Sense.Row, tally);
                break;
            case SenseKind.Mode:
                var mode = new VocabularyRow(item.Sense.Row).Mode;
                question.Mode |= mode;
                question.Best += WordWeight;
                AddMode(index, mode, tally);
                AddTopics(reading, index, tally);
                if (mode == TransportModes.None && new VocabularyRow(item.Sense.Row).TopicCount == 0)
                    question.Required--;
                break;
            case SenseKind.Goods or SenseKind.Topic or SenseKind.CatalogueTopic or SenseKind.Code:
                question.Best += GoodsWeight;
                if (item.State == ItemState.LookAlike || (!AddTopics(reading, index, tally) && (item.Count > 1 || item.Code != 0)))
                    return;
                break;
            default:
                question.Best += WordWeight;
                break;
        }
        if (item.Code == 0)
            AddWords(reading, index, question.Required == 1, tally);
    }

    /// <summary>Adds the measures about the topics that an item names.</summary>
    /// <returns>Whether it names any.</returns>
    private bool AddTopics(TextReading reading, int index, MeasureTally tally)
    {
        ref readonly var item = ref reading.Items[index];
        var any = false;
        foreach (var call in lexicon.TopicsOf(reading, item))
        {
            if (call.Level == TopicLevel.Not)
                continue;
            any = true;
            var isGeneral = lexicon.IsGeneral(call.Topic);
            var isBroad = lexicon.IsBroad(call.Topic) && item.Sense.Kind == SenseKind.Goods;
            var isGoods = lexicon.IsGoodsTopic(call.Topic);
            var about = table.About(call.Topic);
            var weight = (isGeneral || isBroad ? GeneralWeight : isGoods || item.Code != 0 ? GoodsWeight : TopicWeight)
                * (call.Level == TopicLevel.May ? MayFactor : 1) * (reading.IsCorrected(item) ? CorrectedFactor : 1) / (1 + (0.1f * BitOperations.Log2((uint)about.Length + 1)));
            var carries = isGeneral ? 0.25f
                : item.State == ItemState.Doubtful ? Ranking.WeakCarries
                : isBroad || (call.Level == TopicLevel.May && !isGoods && item.Count == 1) ? Ranking.WeakCarries
                : 1;
            var isSure = call.Level == TopicLevel.Certain && item.State is not (ItemState.Possible or ItemState.Doubtful);
            var isCircumstance = !isGoods && !isGeneral;
            var isSubject = isCircumstance && (IsLong(reading, item) || catalogue.Topics[call.Topic].Kind is TopicKind.Instrument or TopicKind.Practice or TopicKind.Common);
            foreach (var measure in about)
                tally.Add(measure, index, weight / (1 + (0.06f * (table[measure].SpecificCount - 1))), carries, (isSure && !isBroad) || !isGoods || isGeneral, isTopic: true, isCircumstance, isSubject);
        }
        return any;
    }

    /// <summary>Notes the measures that an item hints at, which two hints make an answer in part and none a complete one.</summary>
    private void AddHint(int row, int index, MeasureTally tally)
    {
        var hint = new VocabularyRow(row);
        for (var i = 0; i < hint.TopicCount; i++)
        {
            if (lexicon.TopicOf(hint.TopicAt(i)) is not (var topic and >= 0))
                continue;
            foreach (var measure in table.About(topic))
                tally.AddHint(measure, index, BonusWeight, Ranking.WordCarries);
        }
    }

    private void AddFlow(int index, TradeFlows flow, MeasureTally tally)
    {
        for (var bit = 0; bit <= MeasureTable.Bits(TradeFlows.Export); bit++)
        {
            if (((int)flow & (1 << bit)) == 0)
                continue;
            foreach (var measure in table.StatingFlow(bit))
                tally.Add(measure, index, TagWeight, 0, isSure: true);
        }
    }

    private void AddMode(int index, TransportModes mode, MeasureTally tally)
    {
        for (var bit = 0; bit <= MeasureTable.Bits(TransportModes.Air); bit++)
        {
            if (((int)mode & (1 << bit)) == 0)
                continue;
            foreach (var measure in table.StatingMode(bit))
                tally.Add(measure, index, TagWeight, 0, isSure: true);
        }
    }

    /// <summary>Adds the measures in whose texts all the words of an item stand.</summary>
    private void AddWords(TextReading reading, int index, bool isAlone, MeasureTally tally)
    {
        ref readonly var item = ref reading.Items[index];
        var isUnknown = item.Sense.Kind == SenseKind.None;
        if (reading.Tokens[item.First].Kind == TokenKind.Ideograph)
        {
            if (item.Count > 1)
                AddIdeographs(reading, index, tally);
            return;
        }
        // A letter, as in "form E", is part of another word in the texts.
        if (reading.Tokens[item.First].CharCount == 1)
            return;
        AddPostings(reading, index, WordIndex.HashOf(reading.CharsOf(reading.Tokens[item.First])), 1, tally);
        if (item.Next == reading.TokenCount && isUnknown)
            AddUnfinished(reading, index, isAlone, tally);
    }

    private void AddPostings(TextReading reading, int index, ulong word, float factor, MeasureTally tally)
    {
        ref readonly var item = ref reading.Items[index];
        var canCarry = item.Sense.Kind is not (SenseKind.Flow or SenseKind.Mode);
        foreach (var posting in _words.Find(word))
        {
            var measure = WordIndex.MeasureOf(posting);
            var weight = WordIndex.WeightOf(posting);
            for (var i = item.First + 1; i < item.Next && weight > 0; i++)
                weight = Math.Min(weight, _words.WeightIn(WordIndex.HashOf(reading.CharsOf(reading.Tokens[i])), measure));
            if (weight > 0)
                tally.Add(measure, index, weight * WordWeight * factor, canCarry && weight > 0.5f ? Ranking.WordCarries : 0, isSure: true);
        }
    }

    /// <summary>Adds what begins like the last word of a text, which may be unfinished.</summary>
    private void AddUnfinished(TextReading reading, int index, bool isAlone, MeasureTally tally)
    {
        var token = reading.Tokens[reading.TokenCount - 1];
        var prefix = reading.CharsOf(token);
        var isTooShort = token.IsUpper ? prefix.Length <= LongestAcronym : isAlone && prefix.Length < ShortestPrefix;
        if (token.Kind != TokenKind.Word || token.IsCorrected || isTooShort || reading.ReadTo != token.End)
            return;
        var forms = _words.Forms.AsSpan();
        for (var at = 0; at < forms.Length;)
        {
            var form = forms.Slice(at, forms[at..].IndexOf('\n'));
            at += form.Length + 1;
            if (form.StartsWith(prefix, StringComparison.Ordinal) && form.Length > prefix.Length)
                AddPostings(reading, index, WordIndex.HashOf(form), PrefixFactor, tally);
        }
    }

    private void AddIdeographs(TextReading reading, int index, MeasureTally tally)
    {
        ref readonly var item = ref reading.Items[index];
        foreach (var posting in _words.Find(PairAt(reading, item.First)))
        {
            var measure = WordIndex.MeasureOf(posting);
            var weight = WordIndex.WeightOf(posting);
            for (var i = item.First + 1; i < item.Next - 1 && weight > 0; i++)
                weight = Math.Min(weight, _words.WeightIn(PairAt(reading, i), measure));
            if (weight > 0)
                tally.Add(measure, index, weight * WordWeight, item.Count > 2 ? 1 : Ranking.WordCarries, isSure: true);
        }
    }

    private static ulong PairAt(TextReading reading, int token) =>
        WordIndex.HashOfPair(reading.CharsOf(reading.Tokens[token])[0], reading.CharsOf(reading.Tokens[token + 1])[0]);

    /// <summary>Where nothing but ordinary words is asked, they are what is asked.</summary>
    private void AnswerOrdinaryWords(TextReading reading, MeasureTally tally, ref Asked question)
    {
        if (reading.TokenCount > MostOrdinary)
            return;
        for (var i = 0; i < reading.ItemCount; i++)
        {
            ref readonly var item = ref reading.Items[i];
            if (item.Sense.Kind != SenseKind.None || reading.Tokens[item.First].CharCount < ShortestOrdinary)
                continue;
            question.Required++;
            question.Best += WordWeight;
            AddWords(reading, i, isAlone: true, tally);
        }
    }

    /// <summary>Prefers measures that have the ordinary words of a question as well.</summary>
    private void AddBonus(TextReading reading, in Item item, MeasureTally tally)
    {
        if (item.Sense.Kind != SenseKind.None || item.Roles == 0 || item.Is(WordRole.OtherHead) || item.Count > 1)
            return;
        foreach (var posting in _words.Find(WordIndex.HashOf(reading.CharsOf(reading.Tokens[item.First]))))
            tally.AddBonus(WordIndex.MeasureOf(posting), BonusWeight * WordIndex.WeightOf(posting));
    }
}
