namespace Initiative.Core;

/// <summary>How an item is meant where it stands.</summary>
internal enum ItemState : byte
{
    /// <summary>As it is named.</summary>
    Plain,

    /// <summary>Perhaps as it is named: the words beside it are not known.</summary>
    Possible,

    /// <summary>Perhaps another thing: it is a word of many names, such as "oil", and the word before it is not known.</summary>
    Doubtful,

    /// <summary>It is negated.</summary>
    Negated,

    /// <summary>It only describes another thing.</summary>
    LookAlike,

    /// <summary>It is inside other goods.</summary>
    Contained,
}
