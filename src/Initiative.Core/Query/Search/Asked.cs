namespace Initiative.Core;

/// <summary>What a question asks for.</summary>
internal struct Asked
{
    internal int Required;
    internal int Unanswered;

    /// <summary>How many of the unanswered are words, not splinters of Chinese text.</summary>
    internal int Unread;
    internal int Homonyms;
    internal float Best;
    internal TradeFlows Flow;
    internal TransportModes Mode;
    internal bool HasPlace;

    /// <summary>How many of the things asked for are joined to the one before by a word such as "and".</summary>
    internal int Joined;

    /// <summary>Whether it only lists things, such as "airports and air cargo": what is about one of them is an answer.</summary>
    internal readonly bool IsList => Joined > 0 && Joined == Required - 1;

    /// <summary>Whether all that was answered are words that mean something else outside trade, and most was not answered.</summary>
    internal readonly bool IsAboutOtherThings => Homonyms > 0 && Homonyms == Required - Unanswered && Unanswered > Homonyms;
}
