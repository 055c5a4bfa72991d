namespace Initiative.Core;

/// <summary>Where a history gets what it holds from: the baked one, or JSON that was read. It is asked once for each kind, in this order.</summary>
internal abstract class HistoryContent
{
    /// <summary>The sources beyond those of the edition that is held. Wherever a source is named by its place, these follow on those.</summary>
    internal abstract SourceDocument[] CreateSources(int first);

    /// <summary>The divisions beyond those of the edition that is held, which they follow.</summary>
    internal abstract Division[] CreateDivisions(InitiativeCatalogue held, int first);

    /// <summary>The cities beyond those of the edition that is held, which they follow.</summary>
    internal abstract KnownCity[] CreateCities(EditionHistory history, int first);

    /// <summary>The agencies beyond those of the edition that is held, which they follow.</summary>
    internal abstract KnownAgency[] CreateAgencies(EditionHistory history, int first);

    internal abstract KnownEdition[] CreateEditions(EditionHistory history);
}

/// <summary>That a source states one fact of an edition.</summary>
/// <param name="fact">The member of <see cref="KnownEdition"/> that holds it.</param>
/// <param name="source">The place of the source.</param>
/// <param name="note">What else is to be known, or null.</param>
internal readonly struct CitedFact(string fact, int source, string? note = null)
{
    internal string Fact => fact;

    internal int Source => source;

    internal string? Note => note;
}
