namespace Initiative.Core.Atlas;

/// <summary>A fact and where it comes from, with the address of what it is about.</summary>
/// <param name="About">What it is about, as its address below /api, such as measures/drug-imports.</param>
/// <param name="Fact">The member that holds it.</param>
/// <param name="SourceId">The source, or null where the fact is ours or standard usage, as the note says.</param>
/// <param name="Quotation">The words that state it, where they are held.</param>
/// <param name="Note">What else is to be known of it.</param>
/// <param name="Disagrees">Whether the source contradicts the fact.</param>
/// <param name="IsDerived">Whether the source does not state the fact, which is derived from what it states.</param>
internal sealed record CitedFact(string About, string Fact, SourceDocumentId? SourceId, Quotation? Quotation, LocalizedText? Note, bool Disagrees, bool IsDerived)
{
    /// <summary>Every fact of the catalogue and of the history.</summary>
    public static CitedFact[] Of(InitiativeCatalogue catalogue, EditionHistory history) =>
    [
        .. from citation in catalogue.Cite().Concat(history.Cite())
           select Of(citation.About, citation),
        .. from measure in catalogue.Measures
           from followUp in measure.FollowUps
           from citation in followUp.Cite()
           where citation.Fact == nameof(FollowUp.On)
           select Of($"measures/{measure.Id}", citation) with { Fact = "FollowUps.On" },
    ];

    /// <summary>What one citation says, under the address of what it is about.</summary>
    public static CitedFact Of(string about, Citation citation) => new(about, citation.Fact, citation.SourceId, citation.Quotation, citation.Note, citation.Disagrees, citation.IsDerived);
}
