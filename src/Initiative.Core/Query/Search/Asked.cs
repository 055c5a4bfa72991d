namespace Initiative.Core;

/// <summary>What a question asks for.</summary>
internal struct Asked
{
    internal int Required;
    internal int Unanswered;
    internal int Homonyms;
    internal float Best;
    internal TradeFlows Flow;
    internal TransportModes Mode;
    internal bool HasPlace;

    /// <summary>Whether it asks about what no measure is about, such as tariffs: then goods alone answer no part of it.</summary>
    internal bool NamesOtherSubject;

    /// <summary>Whether all that was answered are words that mean something else outside trade.</summary>
    internal readonly bool HasOnlyHomonyms => Homonyms > 0 && Homonyms == Required - Unanswered;

    /// <summary>Whether that is so, and most was not answered.</summary>
    internal readonly bool IsAboutOtherThings => HasOnlyHomonyms && Unanswered > Homonyms;
}
