namespace Initiative.Core.Atlas;

/// <summary>What every page and answer is made from.</summary>
internal sealed class AtlasData
{
    private readonly ILookup<string, CitedFact> _byAddress;

    public AtlasData(InitiativeCatalogue catalogue, EditionHistory history)
    {
        Catalogue = catalogue;
        History = history;
        Facts = CitedFact.Of(catalogue, history);
        _byAddress = Facts.ToLookup(static fact => fact.About);
        Passages = Passage.Of(Document);
        Marks = DocumentMark.Of(catalogue);
        Tables = Atlas.Tables.All(this);
    }

    public InitiativeCatalogue Catalogue { get; }

    public EditionHistory History { get; }

    /// <summary>Every fact with its source.</summary>
    public IReadOnlyList<CitedFact> Facts { get; }

    /// <summary>Every table to take away.</summary>
    public IReadOnlyList<Table> Tables { get; }

    /// <summary>The official document.</summary>
    public SourceDocument Document => Catalogue.Sources[0];

    /// <summary>The sentences of the document, each with an address.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>Every quotation of the document.</summary>
    public IReadOnlyList<DocumentMark> Marks { get; }

    /// <summary>What the history knows of the edition that the catalogue holds.</summary>
    public KnownEdition Held => History.Editions[Catalogue.Edition.Id];

    /// <summary>The name and year of the edition.</summary>
    public string Name(Language language) => language[
        $"China’s {Catalogue.Edition.Id} {Catalogue.Edition.Title.English}", $"{Catalogue.Edition.Id}年中国{Catalogue.Edition.Title.Chinese}"];

    /// <summary>The facts about something, by its address below /api.</summary>
    public IEnumerable<CitedFact> FactsAbout(string about, string? fact = null) =>
        _byAddress[about].Where(known => fact is null || known.Fact == fact);

    public SourceDocument Source(SourceDocumentId id) => History.Sources[id];
}
