using Initiative.Core.Json;

namespace Initiative.Core.DataCompiler;

/// <summary>What was read of a history. The sources, divisions, cities and agencies of the edition that is held come first in their lists.</summary>
internal sealed class HistoryDraft
{
    internal int Offset;
    internal Word Held;
    internal CatalogueDraft Entities = new();
    internal List<KnownEditionDraft> Editions = [];
}

internal sealed class KnownEditionDraft
{
    internal Word Id;
    internal Dictionary<string, FactDraft> Facts = [];

    internal int? Number(string fact) => Facts.GetValueOrDefault(fact)?.Number;

    internal int[]? Places(string fact) => Facts.GetValueOrDefault(fact)?.Places;
}

internal sealed class FactDraft
{
    internal int Offset;
    internal bool IsObject;
    internal bool HasValue;
    internal int? Number;
    internal DateOnly? Date;
    internal List<Word> Names = [];
    internal List<CitationDraft> Citations = [];

    // Filled in by the validator.
    internal int[]? Places;
}
