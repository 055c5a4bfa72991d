namespace Initiative.Core;

/// <summary>The part that a word plays in a phrase about goods.</summary>
internal enum WordRole
{
    /// <summary>Says nothing about what is asked.</summary>
    Filler,

    /// <summary>Leaves goods what they are, such as "fresh".</summary>
    Adjective,

    /// <summary>Measures goods, such as "pallets".</summary>
    MeasureNoun,

    /// <summary>Makes goods something else, such as "toy".</summary>
    Privative,

    /// <summary>Is something else when goods stand before it, such as "parts".</summary>
    OtherHead,

    /// <summary>Is followed by what goods contain, such as "with".</summary>
    Containing,

    /// <summary>Is followed by what goods are meant for, such as "for".</summary>
    Complement,

    /// <summary>Joins goods, such as "and".</summary>
    Conjunction,

    /// <summary>Negates what follows.</summary>
    NegatorBefore,

    /// <summary>Negates what stands before.</summary>
    NegatorAfter,

    /// <summary>Contains a negator and negates nothing, such as "not exceeding".</summary>
    PseudoNegation,

    /// <summary>Makes a place name the name of a street.</summary>
    Street,

    /// <summary>Stands beside place names, such as "port".</summary>
    PlaceWord,

    /// <summary>Is followed by a place, a vehicle or a time, such as "in".</summary>
    Preposition,

    /// <summary>Announces an HS code.</summary>
    CommodityLabel,

    /// <summary>Ends a Chinese modifier: 的.</summary>
    ModifierEnd,

    /// <summary>Means something else outside trade, such as "signature".</summary>
    Homonym,

    /// <summary>Makes a place name the name of a district, which often lies in another city.</summary>
    District,

    /// <summary>Is followed by the place that goods come from, such as "from" and "FOB".</summary>
    Origin,

    /// <summary>Is followed by the place that goods go to, such as "to" and "CIF".</summary>
    Target,
}
