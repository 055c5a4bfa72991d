namespace Initiative.Core;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>One ideograph.</summary>
    Ideograph,

    /// <summary>Digits, with points between them.</summary>
    Number,

    /// <summary>Letters and digits.</summary>
    Mixed,
}
