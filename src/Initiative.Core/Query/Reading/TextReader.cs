namespace Initiative.Core;

/// <summary>Reads texts: tokens, then codes and the longest phrases from the left, then what each is in its phrase.</summary>
internal static class TextReader
{
    private const int MostCorrections = 4;
    private const int BestRank = 30;

    /// <summary>Reads a text into a reading, which the caller returns.</summary>
    internal static TextReading Read(string? text, ReadingContext context, Lexicon lexicon)
    {
        var reading = TextReading.Rent(text);
        Tokenizer.Read(reading);
        FindItems(reading, context, lexicon);
        if (context is not (ReadingContext.City or ReadingContext.Destination))
        {
            if (reading.HasUnknown && Correct(reading, lexicon))
            {
                reading.ClearItems();
                FindItems(reading, context, lexicon);
            }
            GoodsGrammar.Apply(reading, lexicon);
        }
        return reading;
    }

    private static void FindItems(TextReading reading, ReadingContext context, Lexicon lexicon)
    {
        var tokens = reading.Tokens;
        Span<Sense> senses = reading.Found;
        Span<Sense> longest = reading.Longest;
        for (var i = 0; i < tokens.Length;)
        {
            if (context is not (ReadingContext.City or ReadingContext.Destination) && CodeReader.TryRead(reading, i, lexicon) is var taken and > 0)
            {
                i += taken;
                continue;
            }
            var (count, length, hintLength) = (0, 0, 0);
            var hint = default(Sense);
            var hash = PhraseHash.Empty;
            for (var n = 0; n < Lexicon.LongestPhrase && i + n < tokens.Length; n++)
            {
                ref readonly var token = ref tokens[i + n];
                if (n > 0 && token.Before == Gap.Segment)
                    break;
                hash = PhraseHash.Add(hash, reading.NounOf(token));
                // The letter of "e-bikes" belongs to the word behind it, and "on e" is no "one".
                if (n > 0 && token.Length == 1 && token.Kind == TokenKind.Word && i + n + 1 < tokens.Length && tokens[i + n + 1].Before == Gap.Hyphen)
                    continue;
                var found = lexicon.Find(PhraseHash.Mix(hash), senses);
                var others = TakeHint(senses[..found], ref hint);
                hintLength = others < found ? n + 1 : hintLength;
                found = others;
                if (found > 0)
                {
                    (count, length) = (found, n + 1);
                    senses[..found].CopyTo(longest);
                }
            }
            if (length == 0)
                length = AddUnknown(reading, i, context == ReadingContext.Question ? hint : default);
            else
                Choose(ref reading.AddItem(i, length), longest[..count], context, isAlone: length == tokens.Length, lexicon);
            if (hint.Kind == SenseKind.Hint)
                AddHint(reading, hint, i + hintLength);
            i += length;
        }
    }

    /// <param name="reading">The reading.</param>
    /// <param name="hint">What the phrase hints at that begins with the last item.</param>
    /// <param name="next">The first token behind the phrase.</param>
    private static void AddHint(TextReading reading, Sense hint, int next)
    {
        ref var item = ref reading.Items[^1];
        item.Hint = hint;
        if (new VocabularyRow(hint.Row).TopicCount > 0)
            return;
        if (reading.OtherSubjects++ == 0)
            reading.OtherSubject = (reading.StartOf(item), reading.Tokens[next - 1].End);
    }

    /// <summary>Takes the hint out of the senses of a phrase: it never decides where an item ends.</summary>
    /// <returns>How many senses are left.</returns>
    private static int TakeHint(Span<Sense> senses, ref Sense hint)
    {
        for (var i = 0; i < senses.Length; i++)
        {
            if (senses[i].Kind != SenseKind.Hint)
                continue;
            hint = senses[i];
            senses[i] = senses[^1];
            return senses.Length - 1;
        }
        return senses.Length;
    }

    /// <summary>Adds a token that names nothing; ideographs in a row are one item, up to the next that hints at something.</summary>
    private static int AddUnknown(TextReading reading, int index, Sense hint)
    {
        ref readonly var token = ref reading.Tokens[index];
        if (token.Kind == TokenKind.Ideograph && reading.ItemCount > 0 && token.Before == Gap.None && hint.Kind != SenseKind.Hint)
        {
            ref var last = ref reading.Items[^1];
            if (last is { Sense.Kind: SenseKind.None, Roles: 0 } && reading.Tokens[last.First].Kind == TokenKind.Ideograph)
            {
                last.Count++;
                return 1;
            }
        }
        reading.AddItem(index, 1);
        reading.HasUnknown = true;
        return 1;
    }

    private static void Choose(ref Item item, ReadOnlySpan<Sense> senses, ReadingContext context, bool isAlone, Lexicon lexicon)
    {
        var best = 0;
        // "Trucks" alone in the field for goods are the goods; anywhere else they are how goods go.
        var namesMode = NamesMode(senses);
        var isVehicle = namesMode && isAlone && context == ReadingContext.Goods;
        var isMode = namesMode && !isVehicle;
        foreach (var sense in senses)
        {
            if (isMode && sense.Kind == SenseKind.Goods)
                continue;
            if (sense.Kind == SenseKind.Role)
            {
                item.Roles |= 1u << sense.Row;
                continue;
            }
            if (sense.Kind == SenseKind.CatalogueTopic && IsInVocabulary(senses, sense.Row, lexicon))
                continue;
            if (sense.Kind == SenseKind.CityPart)
                item.Part = sense;
            if (sense.IsPlace && PlaceRank(sense) > PlaceRank(item.Place))
                item.Place = sense;
            var rank = isVehicle && sense.Kind == SenseKind.Goods ? BestRank : RankOf(sense, context, lexicon);
            if (rank > best)
                (item.Sense, best) = (sense, rank);
        }
        // A place that is a topic, such as Hong Kong.
        if (item.Sense.Kind == SenseKind.Country && lexicon.HasTopic(item.Sense.Row))
            item.Sense = new Sense(SenseKind.Topic, item.Sense.Row);
    }

    private static bool NamesMode(ReadOnlySpan<Sense> senses)
    {
        foreach (var sense in senses)
        {
            if (sense.Kind == SenseKind.Mode)
                return true;
        }
        return false;
    }

    /// <summary>Whether a name of a topic is in the vocabulary as well, which knows better what it covers.</summary>
    private static bool IsInVocabulary(ReadOnlySpan<Sense> senses, int topic, Lexicon lexicon)
    {
        foreach (var sense in senses)
        {
            if (sense.Kind is SenseKind.Goods or SenseKind.Topic or SenseKind.Mode && lexicon.LeadsTo(sense.Row, topic))
                return true;
        }
        return false;
    }

    private static int PlaceRank(Sense sense) => sense.Kind switch
    {
        SenseKind.CatalogueCity => 7,
        SenseKind.City => 6,
        SenseKind.OtherCity => 5,
        SenseKind.CityPart => 4,
        SenseKind.Province => 3,
        SenseKind.Country => 2,
        SenseKind.ForeignCity => 1,
        _ => 0,
    };

    private static int RankOf(Sense sense, ReadingContext context, Lexicon lexicon)
    {
        var isPlaceField = context is ReadingContext.City or ReadingContext.Destination;
        return sense.Kind switch
        {
            SenseKind.City when lexicon.CityOf(sense.Row) < 0 => 1,
            SenseKind.Topic when new VocabularyRow(sense.Row).TopicCount > 0 && !lexicon.HasTopic(sense.Row) => 0,
            SenseKind.CatalogueTopic => isPlaceField && lexicon.Catalogue.Topics[sense.Row].Kind != TopicKind.Place ? 1 : 20,
            SenseKind.Goods => isPlaceField ? 1 : 14,
            SenseKind.Topic => isPlaceField ? 1 : 13,
            // In what is said of a shipment, "air cargo" is how it goes; in a question it may be the subject.
            SenseKind.Mode => isPlaceField ? 1 : context == ReadingContext.Question ? 12 : 21,
            SenseKind.Flow => isPlaceField ? 1 : 11,
            _ => 2 + PlaceRank(sense),
        };
    }

    /// <summary>Replaces unknown words by words of the vocabulary that are one letter away.</summary>
    private static bool Correct(TextReading reading, Lexicon lexicon)
    {
        var corrections = 0;
        foreach (ref readonly var item in reading.Items)
        {
            if (item.Sense.Kind != SenseKind.None || item.Roles != 0 || item.Code != 0 || item.Hint.Kind == SenseKind.Hint || corrections == MostCorrections)
                continue;
            ref var token = ref reading.Tokens[item.First];
            if (token.Kind != TokenKind.Word || Spelling.Correct(reading.CharsOf(token), lexicon.Words) is not { Length: > 0 } word)
                continue;
            reading.Correct(ref token, word);
            corrections++;
        }
        return corrections > 0;
    }
}
