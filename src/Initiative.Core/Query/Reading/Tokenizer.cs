namespace Initiative.Core;

/// <summary>Splits a text into tokens and folds their characters.</summary>
internal static class Tokenizer
{
    /// <summary>The most tokens of a text that are read; what follows is reported as not read.</summary>
    internal const int MostTokens = 1_000;

    // Longer words are compared by their beginning.
    private const int LongestToken = 48;
    private const int LongestAddress = 200;

    /// <summary>Fills a reading with the tokens of its text.</summary>
    internal static void Read(TextReading reading)
    {
        var text = reading.Text;
        var gap = Gap.Segment;
        var i = 0;
        while (i < text.Length)
        {
            var c = Fold.Of(text[i]);
            if (AddressLength(text, i) is var address and > 0)
            {
                gap = Gap.Segment;
                i += address;
                continue;
            }
            if (Fold.IsIdeograph(c) || IsWordCharacter(c) || c is '&' or '+')
            {
                if (reading.TokenCount == MostTokens)
                    break;
                ref var token = ref reading.AddToken();
                token.Before = gap;
                token.Start = i;
                i = ReadToken(reading, ref token, c);
                gap = Gap.None;
                continue;
            }
            gap = Wider(gap, GapOf(text, i, c, gap));
            i += IsDegree(text, i) ? 2 : 1;
        }
        reading.ReadTo = i;
    }

    /// <summary>The length of a web or mail address that begins at an index, whose letters mean nothing in trade; 0 if there is none.</summary>
    private static int AddressLength(string text, int start)
    {
        if ((start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('<' or '(')) || char.IsWhiteSpace(text[start]))
            return 0;
        var rest = text.AsSpan(start, Math.Min(text.Length - start, LongestAddress));
        var end = rest.IndexOfAny(' ', '\n', '\t');
        var word = end < 0 ? rest : rest[..end];
        var isAddress = word.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || word.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (word.IndexOf('@') is var at and > 0 && word[(at + 1)..].IndexOf('.') > 0 && word[..at].IndexOfAnyExceptInRange('!', '~') < 0);
        return isAddress ? word.Length : 0;
    }

    /// <summary>Whether a degree sign and the letter of its scale stand at an index, as in "2-8°C".</summary>
    private static bool IsDegree(string text, int start) => text[start] == '°' && start + 1 < text.Length && text[start + 1] is 'C' or 'F' or 'c' or 'f';

    private static Gap Wider(Gap left, Gap right) => left > right ? left : right;

    private static Gap GapOf(string text, int i, char c, Gap before) => c switch
    {
        Fold.Dropped => Gap.None,
        '-' => before == Gap.None && i + 1 < text.Length && IsWordCharacter(Fold.Of(text[i + 1])) ? Gap.Hyphen
            : before == Gap.None || (i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])) ? Gap.Space
            : Gap.Segment,
        '.' or ':' or '\'' or '"' or '_' or '*' or '#' or '@' or '%' or '“' or '”' or '·' or '~' or '=' =>
            c == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) && before == Gap.None ? Gap.Segment : Gap.Space,
        '/' when before == Gap.None && IsAbbreviation(text, i) => Gap.Space,
        '\n' or '\r' => Gap.Segment,
        _ when char.IsWhiteSpace(c) => Gap.Space,
        _ => Gap.Segment,
    };

    /// <summary>Whether a stroke belongs to an abbreviation such as "w/o" and "A/F": a lone letter stands before it, and a letter behind it.</summary>
    private static bool IsAbbreviation(string text, int stroke) =>
        char.IsAsciiLetter(text[stroke - 1]) && (stroke == 1 || !IsWordCharacter(Fold.Of(text[stroke - 2]))) && stroke + 1 < text.Length && char.IsAsciiLetter(text[stroke + 1]);

    private static bool IsWordCharacter(char c) =>
        c < '\u0080' ? c is (>= 'a' and <= 'z') or (>= '0' and <= '9') : char.IsLetterOrDigit(c) && !Fold.IsIdeograph(c);

    private static int ReadToken(TextReading reading, ref Token token, char first)
    {
        token.Chars = reading.CharCount;
        if (Fold.IsIdeograph(first) || first is '&' or '+')
        {
            token.Kind = TokenKind.Ideograph;
            token.Length = 1;
            reading.AddChar(first == '+' ? '&' : first);
            token.CharCount = 1;
            AddNoun(reading, ref token);
            return token.Start + 1;
        }
        var (hasLetter, hasDigit, hasLower) = (false, false, false);
        var text = reading.Text;
        var count = 0;
        var i = token.Start;
        for (; i < text.Length; i++)
        {
            var c = Fold.Of(text[i]);
            if (!IsWordCharacter(c))
            {
                if (c == Fold.Dropped)
                    continue;
                var next = i + 1 < text.Length ? Fold.Of(text[i + 1]) : ' ';
                // An apostrophe inside a word, and a point inside a number that has no letters.
                if ((c == '\'' && IsWordCharacter(next) && hasLetter) || (c == '.' && hasDigit && !hasLetter && char.IsAsciiDigit(next)))
                    continue;
                break;
            }
            var isDigit = char.IsAsciiDigit(c);
            hasDigit |= isDigit;
            hasLetter |= !isDigit;
            hasLower |= !isDigit && text[i] == c;
            if (count >= LongestToken)
                continue;
            var letters = Fold.LettersOf(c);
            foreach (var letter in letters)
                reading.AddChar(letter);
            if (letters.IsEmpty)
                reading.AddChar(c);
            count += Math.Max(1, letters.Length);
        }
        token.Length = i - token.Start;
        if (text.AsSpan(token.Start, token.Length) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', 's'])
        {
            // EVs are more than one EV.
            reading.CharCount--;
            count--;
        }
        token.CharCount = (short)count;
        token.Kind = hasLetter ? hasDigit ? TokenKind.Mixed : TokenKind.Word : TokenKind.Number;
        token.IsUpper = hasLetter && !hasLower;
        AddNoun(reading, ref token);
        return i;
    }

    /// <summary>Writes the form without plural behind the token's characters.</summary>
    internal static void AddNoun(TextReading reading, ref Token token)
    {
        var noun = reading.Room(token.CharCount + 1);
        reading.CharsOf(token).CopyTo(noun);
        token.NounCount = (short)Stem.OfNoun(noun, token.CharCount);
        reading.CharCount += token.NounCount;
    }
}
