namespace Initiative.Core;

/// <summary>Reads the facts of an edition that have a citation each, and collects the citations.</summary>
internal sealed class CitedFacts(InitiativeCatalogue catalogue)
{
    private readonly List<Citation> _citations = [];

    internal CatalogueList<Citation> Citations => new([.. _citations]);

    internal LocalizedText Title(string fact, Row row)
    {
        var title = new LocalizedText(catalogue, row);
        Cite(fact, row);
        return title;
    }

    internal LocalizedText? Statement(string fact, Row? row)
    {
        if (row is null)
            return null;
        var statement = new LocalizedText(row);
        Cite(fact, row);
        return statement;
    }

    internal DateOnly? Date(string fact, Row? row)
    {
        if (row is null)
            return null;
        var date = row.Date();
        Cite(fact, row);
        return date;
    }

    internal int? Number(string fact, Row? row)
    {
        if (row is null)
            return null;
        var number = row.Number();
        Cite(fact, row);
        return number;
    }

    private void Cite(string fact, Row row) => _citations.Add(new Citation(catalogue, fact, row.Object()));
}
