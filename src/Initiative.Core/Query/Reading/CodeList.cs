namespace Initiative.Core;

/// <summary>The published lists whose codes are read.</summary>
internal enum CodeList
{
    /// <summary>Harmonized System 2022: chapters, headings and subheadings that call for a topic.</summary>
    HarmonizedSystem,

    /// <summary>UN numbers of dangerous goods.</summary>
    UnitedNations,

    /// <summary>Special handling codes of IATA.</summary>
    Handling,

    /// <summary>Supervision modes of China customs.</summary>
    Supervision,

    /// <summary>UN/LOCODE, without the country.</summary>
    Locode,

    /// <summary>IATA airports.</summary>
    Airport,

    /// <summary>GB/T 2260: the first four digits, or the first two of a municipality or province.</summary>
    Division,

    /// <summary>ISO 3166-1: two or three letters or three digits.</summary>
    Country,

    /// <summary>Headings that a rule for one of their subheadings calls for.</summary>
    HeadingOfRule,
}
