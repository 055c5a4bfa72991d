namespace Initiative.Core;

/// <summary>What separates a token from the one before it.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing: both are ideographs, or a letter meets an ideograph.</summary>
    None,

    /// <summary>A hyphen.</summary>
    Hyphen,

    /// <summary>White space or a sign that ends no segment.</summary>
    Space,

    /// <summary>The end of a segment: a comma, a bracket, a slash, a line break.</summary>
    Segment,
}
