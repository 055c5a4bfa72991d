namespace Initiative.Core;

/// <summary>A text taken apart: its tokens, and the items that they form. Reused from one text to the next on a thread.</summary>
internal sealed class TextReading
{
    private const int MostSenses = 8;
    private const int MostTopics = 16;

    [ThreadStatic]
    private static TextReading? _spare;

    // The runtime compiles a method with a loop and a buffer on the stack with all optimisations at once, which costs more than the method saves at the first answer.
    internal readonly Sense[] Found = new Sense[MostSenses];
    internal readonly Sense[] Longest = new Sense[MostSenses];
    internal readonly TopicCall[] Calls = new TopicCall[MostTopics];

    private Token[] _tokens = new Token[16];
    private Item[] _items = new Item[16];
    private char[] _chars = new char[256];

    // Fields, because each property would be one more method to compile before the first answer.
    internal string Text = "";
    internal int TokenCount;
    internal int ItemCount;
    internal int CharCount;
    internal List<ReadCode>? Codes;

    /// <summary>How many items name something about which no measure is.</summary>
    internal int OtherSubjects;

    /// <summary>Where the first of them stands.</summary>
    internal (int Start, int End) OtherSubject;
    internal bool HasUnknown;
    internal bool HasCorrections;

    /// <summary>Where reading ended: before the end of a very long text.</summary>
    internal int ReadTo;

    internal Span<Token> Tokens => _tokens.AsSpan(0, TokenCount);

    internal Span<Item> Items => _items.AsSpan(0, ItemCount);

    /// <summary>A reading that nothing else on this thread uses; give it back with <see cref="Return"/>.</summary>
    internal static TextReading Rent(string? text)
    {
        var reading = _spare ?? new TextReading();
        _spare = null;
        reading.Text = text ?? "";
        (reading.TokenCount, reading.ItemCount, reading.CharCount, reading.ReadTo, reading.Codes) = (0, 0, 0, 0, null);
        (reading.OtherSubjects, reading.HasUnknown, reading.HasCorrections) = (0, false, false);
        return reading;
    }

    internal void Return()
    {
        Text = "";
        _spare = this;
    }

    internal ReadOnlySpan<char> CharsOf(in Token token) => _chars.AsSpan(token.Chars, token.CharCount);

    internal ReadOnlySpan<char> NounOf(in Token token) => _chars.AsSpan(token.Chars + token.CharCount, token.NounCount);

    internal ref Token AddToken()
    {
        if (TokenCount == _tokens.Length)
            Array.Resize(ref _tokens, 2 * TokenCount);
        ref var token = ref _tokens[TokenCount++];
        token = default;
        return ref token;
    }

    internal void AddChar(char c)
    {
        if (CharCount == _chars.Length)
            Array.Resize(ref _chars, 2 * CharCount);
        _chars[CharCount++] = c;
    }

    /// <summary>Unused characters behind those that were added.</summary>
    internal Span<char> Room(int count)
    {
        if (CharCount + count > _chars.Length)
            Array.Resize(ref _chars, Math.Max(2 * _chars.Length, CharCount + count));
        return _chars.AsSpan(CharCount, count);
    }

    internal ref Item AddItem(int first, int count)
    {
        if (ItemCount == _items.Length)
            Array.Resize(ref _items, 2 * ItemCount);
        ref var item = ref _items[ItemCount++];
        item = default;
        (item.First, item.Count) = (first, count);
        return ref item;
    }

    internal int AddCode(ReadCode code)
    {
        (Codes ??= []).Add(code);
        return Codes.Count;
    }

    internal ReadCode CodeOf(in Item item) => Codes![item.Code - 1];

    /// <summary>Whether an item has a word that was misspelled.</summary>
    internal bool IsCorrected(in Item item)
    {
        for (var i = item.First; HasCorrections && i < item.Next; i++)
        {
            if (Tokens[i].IsCorrected)
                return true;
        }
        return false;
    }

    internal void ClearItems() => (ItemCount, OtherSubjects, Codes) = (0, 0, null);

    /// <summary>Replaces a token by another word.</summary>
    internal void Correct(ref Token token, ReadOnlySpan<char> word)
    {
        token.Chars = CharCount;
        foreach (var c in word)
            AddChar(c);
        token.CharCount = (short)word.Length;
        token.IsCorrected = HasCorrections = true;
        Tokenizer.AddNoun(this, ref token);
    }

    internal int StartOf(in Item item) => _tokens[item.First].Start;

    internal int EndOf(in Item item) => _tokens[item.Next - 1].End;

    internal ReadOnlySpan<char> WrittenOf(in Item item)
    {
        var start = StartOf(item);
        return Text.AsSpan(start, EndOf(item) - start);
    }

    internal Gap GapBefore(in Item item) => _tokens[item.First].Before;
}
