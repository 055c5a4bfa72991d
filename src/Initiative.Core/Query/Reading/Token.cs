namespace Initiative.Core;

/// <summary>A word, a number or one ideograph of a text.</summary>
internal struct Token
{
    /// <summary>The index of the first character in the text.</summary>
    internal int Start;

    /// <summary>The number of characters in the text.</summary>
    internal int Length;

    /// <summary>Where the folded characters stand in the reading's buffer.</summary>
    internal int Chars;

    /// <summary>The number of folded characters.</summary>
    internal short CharCount;

    /// <summary>The number of characters of the form without plural, which stands right behind the folded ones.</summary>
    internal short NounCount;

    internal TokenKind Kind;

    internal Gap Before;

    /// <summary>Whether it is written in capital letters only.</summary>
    internal bool IsUpper;

    /// <summary>Whether it was replaced by a word one letter away.</summary>
    internal bool IsCorrected;

    internal readonly int End => Start + Length;
}
