namespace Initiative.Core;

/// <summary>Turns a reading into parts that cover every character of the text.</summary>
internal static class TextParts
{

    internal static TextPart[] Read(string? text, ReadingContext context, Lexicon lexicon)
    {
        var reading = TextReader.Read(text, context, lexicon);
        var parts = Of(reading, context, lexicon);
        reading.Return();
        return parts;
    }

    private static TextPart[] Of(TextReading reading, ReadingContext context, Lexicon lexicon)
    {
        var parts = new List<TextPart>();
        var at = 0;
        // A text of symbols alone says something that was not understood.
        if (reading.ItemCount == 0 && !string.IsNullOrWhiteSpace(reading.Text))
            return [new TextPart(reading.Text, 0, reading.Text.Length, TextPartKind.Unknown, TextPartState.NotUnderstood)];
        foreach (ref readonly var item in reading.Items)
        {
            var (start, end) = (reading.StartOf(item), reading.EndOf(item));
            if (start > at)
                parts.Add(new TextPart(reading.Text, at, start - at, TextPartKind.Filler, TextPartState.Understood));
            parts.Add(context == ReadingContext.City && CityReader.FindByCode(reading, item, lexicon) is var city and >= 0
                ? CodeOf(lexicon.Catalogue.Cities[city], reading, start, end)
                : PartOf(reading, item, start, end, lexicon));
            at = end;
        }
        if (at < reading.ReadTo)
        {
            parts.Add(new TextPart(reading.Text, at, reading.ReadTo - at, TextPartKind.Filler, TextPartState.Understood));
            at = reading.ReadTo;
        }
        if (at < reading.Text.Length)
            parts.Add(new TextPart(reading.Text, at, reading.Text.Length - at, TextPartKind.Unknown, TextPartState.NotUnderstood));
        return [.. parts];
    }

    internal static string NameOf(TextPartKind kind) => kind switch
    {
        TextPartKind.Filler => nameof(TextPartKind.Filler),
        TextPartKind.Goods => nameof(TextPartKind.Goods),
        TextPartKind.Topic => nameof(TextPartKind.Topic),
        TextPartKind.Flow => nameof(TextPartKind.Flow),
        TextPartKind.Mode => nameof(TextPartKind.Mode),
        TextPartKind.City => nameof(TextPartKind.City),
        TextPartKind.Place => nameof(TextPartKind.Place),
        TextPartKind.Code => nameof(TextPartKind.Code),
        TextPartKind.Text => nameof(TextPartKind.Text),
        _ => nameof(TextPartKind.Unknown),
    };

    internal static string NameOf(TextPartState state) => state switch
    {
        TextPartState.Understood => nameof(TextPartState.Understood),
        TextPartState.Possible => nameof(TextPartState.Possible),
        TextPartState.Negated => nameof(TextPartState.Negated),
        TextPartState.LookAlike => nameof(TextPartState.LookAlike),
        TextPartState.Ambiguous => nameof(TextPartState.Ambiguous),
        _ => nameof(TextPartState.NotUnderstood),
    };

    private static TextPart CodeOf(PilotCity city, TextReading reading, int start, int end) =>
        new(reading.Text, start, end - start, TextPartKind.Code, TextPartState.Understood) { Names = city.Name.English, City = city };

    private static TextPart PartOf(TextReading reading, in Item item, int start, int end, Lexicon lexicon)
    {
        var kind = KindOf(reading, item, lexicon);
        var calls = lexicon.TopicsOf(reading, item);
        return new TextPart(reading.Text, start, end - start, kind, StateOf(item, kind, calls))
        {
            Names = NameOf(reading, item, calls, lexicon),
            Topics = TopicsOf(calls, lexicon),
            City = CityOf(item, lexicon),
        };
    }

    private static TextPartKind KindOf(TextReading reading, in Item item, Lexicon lexicon) => item.Sense.Kind switch
    {
        SenseKind.Goods => TextPartKind.Goods,
        SenseKind.Topic => TextPartKind.Topic,
        SenseKind.CatalogueTopic => lexicon.IsGoodsTopic(item.Sense.Row) ? TextPartKind.Goods : TextPartKind.Topic,
        SenseKind.Flow => TextPartKind.Flow,
        SenseKind.Mode => TextPartKind.Mode,
        SenseKind.City or SenseKind.CityPart or SenseKind.OtherCity or SenseKind.CatalogueCity => TextPartKind.City,
        SenseKind.Province or SenseKind.Country or SenseKind.ForeignCity => TextPartKind.Place,
        SenseKind.Code => TextPartKind.Code,
        _ when item.Roles != 0 && !item.Is(WordRole.OtherHead) => TextPartKind.Filler,
        _ when IsCatalogueText(reading, item, lexicon) => TextPartKind.Text,
        _ when item.Roles != 0 => TextPartKind.Goods,
        _ => TextPartKind.Unknown,
    };

    private static bool IsCatalogueText(TextReading reading, in Item item, Lexicon lexicon)
    {
        ref readonly var token = ref reading.Tokens[item.First];
        var chars = reading.CharsOf(token);
        if (token.Kind != TokenKind.Ideograph)
            return !lexicon.Words.Find(WordIndex.HashOf(chars)).IsEmpty;
        return item.Count > 1 && !lexicon.Words.Find(WordIndex.HashOfPair(chars[0], reading.CharsOf(reading.Tokens[item.First + 1])[0])).IsEmpty;
    }

    private static TextPartState StateOf(in Item item, TextPartKind kind, ReadOnlySpan<TopicCall> calls)
    {
        if (kind == TextPartKind.Unknown)
            return TextPartState.NotUnderstood;
        if (kind == TextPartKind.Code)
            return item.Sense.Kind == SenseKind.Code && calls.IsEmpty ? TextPartState.NotUnderstood : LevelState(calls);
        return item.State switch
        {
            ItemState.Negated => TextPartState.Negated,
            ItemState.LookAlike => TextPartState.LookAlike,
            ItemState.Possible or ItemState.Doubtful or ItemState.Contained => TextPartState.Possible,
            _ when kind is TextPartKind.Goods && item.Sense.Kind == SenseKind.None => TextPartState.Understood,
            _ when kind is TextPartKind.Goods or TextPartKind.Topic => LevelState(calls),
            _ => TextPartState.Understood,
        };
    }

    private static TextPartState LevelState(ReadOnlySpan<TopicCall> calls)
    {
        var isPossible = false;
        foreach (var call in calls)
        {
            if (call.Level == TopicLevel.Certain)
                return TextPartState.Understood;
            isPossible |= call.Level == TopicLevel.May;
        }
        return isPossible ? TextPartState.Possible : TextPartState.Understood;
    }

    private static string? NameOf(TextReading reading, in Item item, ReadOnlySpan<TopicCall> calls, Lexicon lexicon) => item.Sense.Kind switch
    {
        SenseKind.Goods or SenseKind.Topic or SenseKind.OtherCity or SenseKind.Province or SenseKind.Country or SenseKind.ForeignCity =>
            new VocabularyRow(item.Sense.Row).Label.English is { Length: > 0 } label ? label : FirstTopic(calls, lexicon),
        SenseKind.CatalogueTopic => lexicon.Catalogue.Topics[item.Sense.Row].Name.English,
        SenseKind.City or SenseKind.CityPart or SenseKind.CatalogueCity => CityOf(item, lexicon)?.Name.English,
        SenseKind.Flow => EnglishNames.Of((TradeFlows)item.Sense.Row),
        SenseKind.Mode => new VocabularyRow(item.Sense.Row).Mode is var mode and not TransportModes.None ? EnglishNames.Of(mode) : FirstTopic(calls, lexicon),
        SenseKind.Code => CodeText.Of(reading.CodeOf(item)),
        _ => null,
    };

    private static string? FirstTopic(ReadOnlySpan<TopicCall> calls, Lexicon lexicon) => calls.IsEmpty ? null : lexicon.Catalogue.Topics[calls[0].Topic].Name.English;

    internal static PilotCity? CityOf(in Item item, Lexicon lexicon)
    {
        var city = item.Sense.Kind switch
        {
            SenseKind.City or SenseKind.CityPart => lexicon.CityOf(item.Sense.Row),
            SenseKind.CatalogueCity => item.Sense.Row,
            _ => -1,
        };
        return city < 0 ? null : lexicon.Catalogue.Cities[city];
    }

    private static CatalogueList<Topic> TopicsOf(ReadOnlySpan<TopicCall> calls, Lexicon lexicon)
    {
        if (calls.IsEmpty)
            return TextPart.NoTopics;
        var topics = new List<Topic>(calls.Length);
        foreach (var call in calls)
        {
            if (call.Level != TopicLevel.Not)
                topics.Add(lexicon.Catalogue.Topics[call.Topic]);
        }
        return topics.Count == 0 ? TextPart.NoTopics : new CatalogueList<Topic>([.. topics]);
    }
}
