namespace Initiative.Core;

/// <summary>Tokens that name one thing together.</summary>
internal struct Item
{
    /// <summary>The index of the first token.</summary>
    internal int First;

    /// <summary>The number of tokens.</summary>
    internal int Count;

    /// <summary>What it names; <see cref="SenseKind.None"/> if nothing.</summary>
    internal Sense Sense;

    /// <summary>A place that it names as well, such as Turkey beside the meat.</summary>
    internal Sense Place;

    /// <summary>A part of a pilot city that has the same name as its <see cref="Place"/>, such as Baoshan in Shanghai.</summary>
    internal Sense Part;

    /// <summary>The topics that it hints at in a question.</summary>
    internal Sense Hint;

    /// <summary>The parts that it plays, a bit for each <see cref="WordRole"/>.</summary>
    internal uint Roles;

    internal ItemState State;

    /// <summary>The code that it is, as an index into the reading's codes plus one; 0 if it is none.</summary>
    internal int Code;

    internal readonly int Next => First + Count;

    internal readonly bool Is(WordRole role) => (Roles & (1u << (int)role)) != 0;

    internal readonly bool IsGoods(Lexicon lexicon) => Sense.Kind == SenseKind.Goods || (Sense.Kind == SenseKind.CatalogueTopic && lexicon.IsGoodsTopic(Sense.Row));
}
