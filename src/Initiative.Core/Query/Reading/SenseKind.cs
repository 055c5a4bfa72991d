namespace Initiative.Core;

/// <summary>What kind of thing a phrase of the lexicon names.</summary>
internal enum SenseKind : byte
{
    None,

    /// <summary>Goods, of a topic or of none.</summary>
    Goods,

    /// <summary>A topic that is not goods.</summary>
    Topic,

    Flow,

    Mode,

    /// <summary>A pilot city of an edition.</summary>
    City,

    /// <summary>A district, port or terminal that lies in a pilot city.</summary>
    CityPart,

    /// <summary>A Chinese city that the built-in edition does not list.</summary>
    OtherCity,

    Province,

    Country,

    /// <summary>A city abroad.</summary>
    ForeignCity,

    /// <summary>A part that words play in a phrase; the row is a <see cref="WordRole"/>.</summary>
    Role,

    /// <summary>A code of a published list.</summary>
    Code,

    /// <summary>A name of a topic of the catalogue; the row is its index.</summary>
    CatalogueTopic,

    /// <summary>A name of a city of the catalogue; the row is its index.</summary>
    CatalogueCity,

    /// <summary>A word that speaks of topics only beside another such word, as "aircraft" and "straight" together do.</summary>
    Hint,
}
