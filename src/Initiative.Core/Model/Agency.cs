using static System.FormattableString;

namespace Initiative.Core;

/// <summary>A department or agency that the document names.</summary>
/// <remarks>The document counts more agencies than it names: see <see cref="Edition.UnlistedAgencyCount"/>.</remarks>
public sealed partial class Agency : CatalogueEntity<AgencyId>, ICitable
{
    private Agency(InitiativeCatalogue catalogue, int index, Row row)
        : base(catalogue, index, AgencyId.Of(row.Text()!))
    {
        Name = new LocalizedText(row.Object());
        Role = (AgencyRole)row.Value();
        Quotation = new Quotation(catalogue, row.Object());
    }

    /// <summary>Its name as the document prints it, and its standard Chinese name.</summary>
    public LocalizedText Name { get; }

    /// <summary>Its part in this edition.</summary>
    public AgencyRole Role { get; }

    /// <summary>The words that name it.</summary>
    public Quotation Quotation { get; }

    /// <summary>Says where its words, its names and its role come from.</summary>
    /// <inheritdoc cref="ICitable.Cite"/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        sheet.Add(nameof(Quotation), Quotation);
        sheet.Add("Name.English", Quotation);
        if (Name.Chinese is not null)
            sheet.AddStandardUsage("Name.Chinese");
        sheet.Add(nameof(Role), new Quotation(Catalogue, Quotation.DocumentIndex, [Quotation.Sentence]));
        return sheet.ToList();
    }

    string ICitable.About => $"agencies/{Id}";

    internal override LocalizedText Label => Name;

    internal static Agency[] ReadAll(InitiativeCatalogue catalogue, Row rows)
    {
        var items = rows.List(out var count);
        var agencies = new Agency[count];
        for (var i = 0; i < count; i++)
            agencies[i] = new Agency(catalogue, i, items.Object());
        return agencies;
    }

    /// <summary>Name, role and id, as <c>Ministry of Commerce, Participant (ministry-of-commerce)</c>.</summary>
    public override string ToString() => Invariant($"{Name.English}, {EnglishNames.Of(Role)} ({Id})");
}
