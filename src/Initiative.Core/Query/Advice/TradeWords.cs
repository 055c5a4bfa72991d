using System.Diagnostics.CodeAnalysis;

namespace Initiative.Core;

/// <summary>Reads texts that name only a direction of trade or a mode of transport.</summary>
internal static class TradeWords
{
    private const int LongestQuoted = 60;

    internal static bool TryReadFlow(string? text, out TradeFlows flow)
    {
        // The flag of a customs declaration; inside a text the letters mean other things.
        if (text.AsSpan().Trim() is [var flag] && (flag | 0x20) is 'i' or 'e')
        {
            flow = (flag | 0x20) == 'i' ? TradeFlows.Import : TradeFlows.Export;
            return true;
        }
        var isRead = TryRead(text, SenseKind.Flow, out var value, out _);
        flow = (TradeFlows)value;
        return isRead;
    }

    internal static bool TryReadMode(string? text, out TransportModes mode, [NotNullWhen(false)] out string? problem)
    {
        var isRead = TryRead(text, SenseKind.Mode, out var value, out var unknown);
        mode = (TransportModes)value;
        // "Multimodal" and "courier" name how the goods go, and none of the four.
        var isOther = isRead && mode == TransportModes.None && NamesAnything(text);
        isRead &= !isOther;
        problem = isRead ? null
            : isOther ? $"'{Excerpt.Of(text.AsSpan().Trim(), LongestQuoted)}' names none of sea, rail, road and air. Give it as one of the traits of the shipment."
            : unknown.Length is 1 or 2 && char.IsAsciiDigit(unknown[0])
                ? $"'{unknown}' is a code whose meaning depends on its list. Read it with one of the lists {nameof(ModeCodeList.UneceRecommendation19)}, {nameof(ModeCodeList.ChinaCustoms)} and {nameof(ModeCodeList.Eancom8067)}."
                : $"'{Excerpt.Of(unknown, LongestQuoted)}' was not recognised as a mode of transport. Write sea, rail, road or air.";
        return isRead;
    }

    private static bool TryRead(string? text, SenseKind kind, out int value, out string unknown)
    {
        (value, unknown) = (0, "");
        if (!NamesAnything(text))
            return true;
        var reading = TextReading.Rent(text);
        Tokenizer.Read(reading);
        var named = false;
        for (var i = 0; i < reading.TokenCount && unknown.Length == 0;)
        {
            var length = Find(reading, i, kind, ref value, ref named);
            if (length == 0)
                unknown = reading.Text.Substring(reading.Tokens[i].Start, reading.Tokens[i].Length);
            i += length;
        }
        unknown = unknown.Length == 0 ? text[reading.ReadTo..].Trim() : unknown;
        reading.Return();
        if (unknown.Length == 0 && named)
            return true;
        (value, unknown) = (0, unknown.Length == 0 ? text.Trim() : unknown);
        return false;
    }

    private static bool NamesAnything([NotNullWhen(true)] string? text) =>
        !string.IsNullOrWhiteSpace(text) && !text.AsSpan().Trim().Equals("none", StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the longest phrase that is of a kind, or that says nothing.</summary>
    /// <returns>Its length in tokens; 0 if there is none.</returns>
    private static int Find(TextReading reading, int index, SenseKind kind, ref int value, ref bool named)
    {
        Span<Sense> senses = stackalloc Sense[8];
        var hash = PhraseHash.Empty;
        var (length, found, isNamed) = (0, 0, false);
        for (var n = 0; n < Lexicon.LongestPhrase && index + n < reading.TokenCount && (n == 0 || reading.Tokens[index + n].Before != Gap.Segment); n++)
        {
            hash = PhraseHash.Add(hash, reading.NounOf(reading.Tokens[index + n]));
            foreach (var sense in senses[..Lexicon.FindBaked(PhraseHash.Mix(hash), senses)])
            {
                if (sense.Kind == kind)
                    (length, found, isNamed) = (n + 1, kind == SenseKind.Flow ? sense.Row : (int)new VocabularyRow(sense.Row).Mode, true);
                else if (sense.Kind == SenseKind.Role && n >= length && IsSilent((WordRole)sense.Row))
                    (length, found, isNamed) = (n + 1, 0, false);
            }
        }
        value |= found;
        named |= isNamed;
        return length;
    }

    private static bool IsSilent(WordRole role) => role is WordRole.Filler or WordRole.Preposition or WordRole.Conjunction or WordRole.MeasureNoun or WordRole.Adjective;
}
