namespace Initiative.Core;

/// <summary>What a text is about, which decides between the meanings of a word.</summary>
internal enum ReadingContext
{
    /// <summary>A question.</summary>
    Question,

    /// <summary>The goods of a shipment.</summary>
    Goods,

    /// <summary>A trait of a shipment.</summary>
    Trait,

    /// <summary>A city in China.</summary>
    City,

    /// <summary>A destination.</summary>
    Destination,
}
