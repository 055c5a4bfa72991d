namespace Initiative.Core;

/// <summary>Reads the facts of one edition of a history, and collects which source states which fact.</summary>
internal sealed class KnownFacts
{
    private readonly List<CitedFact> _citations = [];

    internal CitedFact[] Citations => [.. _citations];

    internal int? Number(string fact, Row? row)
    {
        if (row is null)
            return null;
        var number = row.Number();
        Cite(fact, row);
        return number;
    }

    internal DateOnly? Date(string fact, Row? row)
    {
        if (row is null)
            return null;
        var date = row.Date();
        Cite(fact, row);
        return date;
    }

    internal string? Id(string fact, Row? row)
    {
        if (row is null)
            return null;
        var id = row.Text();
        Cite(fact, row);
        return id;
    }

    internal string[] Ids(string fact, Row? row)
    {
        if (row is null)
            return [];
        var ids = row.Texts();
        Cite(fact, row);
        return ids;
    }

    private void Cite(string fact, Row row)
    {
        var items = row.List(out var count);
        for (var i = 0; i < count; i++)
        {
            var citation = items.Object();
            _citations.Add(new CitedFact(fact, SourceDocumentId.Of(citation.Text()!), LocalizedText.OrNull(citation), citation.Flag(), citation.Flag()));
        }
    }
}

/// <summary>That a source states one fact of an edition.</summary>
/// <param name="Fact">The member of <see cref="KnownEdition"/> that holds it.</param>
/// <param name="Source">The id of the source.</param>
/// <param name="Note">What else is to be known, or null.</param>
/// <param name="Disagrees">Whether it contradicts the fact.</param>
/// <param name="IsDerived">Whether the fact is derived from what it states.</param>
internal sealed record CitedFact(string Fact, SourceDocumentId Source, LocalizedText? Note, bool Disagrees, bool IsDerived);
