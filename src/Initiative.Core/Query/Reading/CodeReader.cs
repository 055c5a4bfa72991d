namespace Initiative.Core;

/// <summary>Reads codes that stand in a text: HS codes, UN numbers, handling codes and supervision modes.</summary>
internal static class CodeReader
{
    private const int MostDigits = 16;
    private const int ShortestBare = 6;
    private const int LongestBare = 13;
    private const int NumberLength = 4;

    /// <summary>Reads the code that begins at a token and adds it as an item.</summary>
    /// <returns>How many tokens it takes; 0 if none begins there.</returns>
    internal static int TryRead(TextReading reading, int index, ReadingContext context)
    {
        ref readonly var token = ref reading.Tokens[index];
        var chars = reading.CharsOf(token);
        return token.Kind switch
        {
            TokenKind.Word when chars.SequenceEqual("un") => ReadUnitedNations(reading, index, 1, DigitsAt(reading, index + 1)),
            TokenKind.Mixed when chars.StartsWith("un") && AreDigits(chars[2..]) && chars.Length == 2 + NumberLength => ReadUnitedNations(reading, index, 0, chars[2..].ToString()),
            TokenKind.Mixed when chars.StartsWith("hs") && AreDigits(chars[2..]) => ReadLabelled(reading, index, 0, chars[2..].ToString()),
            TokenKind.Word or TokenKind.Ideograph when LabelLength(reading, index) is var label and > 0 => ReadLabelled(reading, index, label, ""),
            TokenKind.Word when token is { IsUpper: true, Length: 3 } && Lexicon.FindCode(CodeList.Handling, chars) is var row and >= 0 =>
                Add(reading, index, 1, new ReadCode(CodeList.Handling, reading.Text.Substring(token.Start, token.Length), [row])),
            TokenKind.Number => ReadBare(reading, index),
            _ => 0,
        };
    }

    private static int Add(TextReading reading, int index, int count, ReadCode code)
    {
        ref var item = ref reading.AddItem(index, count);
        item.Sense = new Sense(SenseKind.Code, 0);
        item.Code = reading.AddCode(code);
        return count;
    }

    private static int ReadUnitedNations(TextReading reading, int index, int label, string digits)
    {
        if (digits.Length != NumberLength)
            return 0;
        return Add(reading, index, 1 + label, UnitedNations(digits));
    }

    /// <summary>Reads a UN number.</summary>
    internal static ReadCode UnitedNations(ReadOnlySpan<char> digits)
    {
        var row = Lexicon.FindCode(CodeList.UnitedNations, digits);
        return new ReadCode(CodeList.UnitedNations, $"UN {digits}", row < 0 ? [] : [row]);
    }

    /// <summary>How many tokens announce an HS code at an index; 0 if none do.</summary>
    private static int LabelLength(TextReading reading, int index)
    {
        Span<Sense> senses = reading.Found;
        var hash = PhraseHash.Empty;
        var length = 0;
        for (var n = 0; n < 4 && index + n < reading.TokenCount; n++)
        {
            ref readonly var token = ref reading.Tokens[index + n];
            if ((n > 0 && token.Before == Gap.Segment) || token.Kind is TokenKind.Number or TokenKind.Mixed)
                break;
            hash = PhraseHash.Add(hash, reading.NounOf(token));
            foreach (var sense in senses[..Lexicon.FindBaked(PhraseHash.Mix(hash), senses)])
            {
                if (sense.Kind == SenseKind.Role && sense.Row == (int)WordRole.CommodityLabel)
                    length = n + 1;
            }
        }
        return length > 0 && index + length < reading.TokenCount && reading.Tokens[index + length].Kind == TokenKind.Number ? length : 0;
    }

    private static int ReadLabelled(TextReading reading, int index, int label, string digits)
    {
        var count = label;
        if (label == 0)
        {
            count = 1;
        }
        else
        {
            // Groups of digits that belong together: 8507 60 00 90.
            do
            {
                digits += DigitsAt(reading, index + count++);
            }
            while (digits.Length is >= 4 and <= 8 && index + count < reading.TokenCount && reading.Tokens[index + count] is { Kind: TokenKind.Number, Length: 2, Before: Gap.Space });
        }
        return digits.Length > MostDigits ? 0 : Add(reading, index, count, HarmonizedSystem.Read(digits));
    }

    private static int ReadBare(TextReading reading, int index)
    {
        ref readonly var token = ref reading.Tokens[index];
        var digits = reading.CharsOf(token);
        if (digits.Length == NumberLength && token.Length == NumberLength && Lexicon.FindCode(CodeList.Supervision, digits) is var row and >= 0)
            return Add(reading, index, 1, new ReadCode(CodeList.Supervision, digits.ToString(), [row]));
        var isDotted = token.Length > digits.Length;
        if (isDotted ? digits.Length is < ShortestBare or > LongestBare || reading.Text[token.Start + 4] != '.' : digits.Length is not (6 or 8 or 10 or 13))
            return 0;
        return HarmonizedSystem.Exists(digits) ? Add(reading, index, 1, HarmonizedSystem.Read(digits)) : 0;
    }

    private static string DigitsAt(TextReading reading, int index) =>
        index < reading.TokenCount && reading.Tokens[index] is { Kind: TokenKind.Number } token && token.Before != Gap.Segment ? reading.CharsOf(token).ToString() : "";

    private static bool AreDigits(ReadOnlySpan<char> chars) => !chars.IsEmpty && !chars.ContainsAnyExceptInRange('0', '9');
}
