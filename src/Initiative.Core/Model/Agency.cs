using static System.FormattableString;

namespace Initiative.Core;

/// <summary>A department or agency that the document names.</summary>
/// <remarks>The document counts more agencies than it names: see <see cref="Edition.UnlistedAgencyCount"/>.</remarks>
public sealed partial class Agency : CatalogueEntity<AgencyId>, ICited
{
    internal Agency(InitiativeCatalogue catalogue, int index, string id, LocalizedText name, AgencyRole role, Quotation quotation)
        : base(catalogue, index, new(id))
    {
        Name = name;
        Role = role;
        Quotation = quotation;
    }

    /// <summary>Its name as the document prints it, and its standard Chinese name.</summary>
    public LocalizedText Name { get; }

    /// <summary>Its part in this edition.</summary>
    public AgencyRole Role { get; }

    /// <summary>The words that name it.</summary>
    public Quotation Quotation { get; }

    /// <inheritdoc/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        sheet.Add(nameof(Quotation), Quotation);
        sheet.Add("Name.English", Quotation);
        if (Name.Chinese is not null)
            sheet.AddStandardUsage("Name.Chinese");
        var sentence = Quotation.Sentence;
        sheet.Add(nameof(Role), new Quotation(Catalogue, Quotation.DocumentIndex, [sentence.Start, sentence.Length]));
        return sheet.ToList();
    }

    internal override LocalizedText Label => Name;

    /// <summary>Name, role and id, as <c>Ministry of Commerce, Participant (ministry-of-commerce)</c>.</summary>
    public override string ToString() => Invariant($"{Name.English}, {Spelled.Of(Role)} ({Id})");
}
