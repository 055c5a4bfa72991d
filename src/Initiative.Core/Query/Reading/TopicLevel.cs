namespace Initiative.Core;

/// <summary>How surely a name or code belongs to a topic.</summary>
internal enum TopicLevel : byte
{
    /// <summary>It is excluded.</summary>
    Not,

    /// <summary>It may belong: the name or code covers other goods too.</summary>
    May,

    /// <summary>Whatever it names belongs.</summary>
    Certain,
}
