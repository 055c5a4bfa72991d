namespace Initiative.Core;

/// <summary>One year's edition of the initiative: what the document says of it as a whole.</summary>
public sealed partial class Edition : CatalogueEntity<EditionId>, ICitable
{
    internal Edition(InitiativeCatalogue catalogue, Row row)
        : base(catalogue, 0, EditionId.Of(row.Text()!))
    {
        var facts = new CitedFacts(catalogue);
        Title = facts.Title(nameof(Title), row.Object());
        LaunchedOn = facts.Date(nameof(LaunchedOn), row.ObjectOrNull());
        DurationMonths = facts.Number(nameof(DurationMonths), row.ObjectOrNull());
        Ends = facts.Statement(nameof(Ends), row.ObjectOrNull());
        BodyCount = facts.Number(nameof(BodyCount), row.ObjectOrNull());
        PolicyAreas = Quotation.ReadAll(catalogue, row);
        MorePolicyAreas = row.ObjectOrNull() is { } more ? new Quotation(catalogue, more) : null;
        Aims = Quotation.ReadAll(catalogue, row);
        Stated = new StatedCounts(facts, row.Object());
        Citations = facts.Citations;
        FollowUps = FollowUp.ReadAll(catalogue, row);
    }

    /// <summary>The name of the initiative.</summary>
    public LocalizedText Title { get; }

    /// <summary>The day on which it was launched, or null where no source gives it.</summary>
    public DateOnly? LaunchedOn { get; }

    /// <summary>How long it was announced to run, in months, or null where no source says it.</summary>
    public int? DurationMonths { get; }

    /// <summary>What is known of its end, in our words, such as that it is over and that no source states its last day; null where nothing is known.</summary>
    public LocalizedText? Ends { get; }

    /// <summary>How many bodies take part in all, the lead among them, or null where no source says it.</summary>
    public int? BodyCount { get; }

    /// <summary>The areas that the document says its measures cover, in its words and order. The list is complete only where <see cref="MorePolicyAreas"/> is null.</summary>
    public CatalogueList<Quotation> PolicyAreas { get; }

    /// <summary>The words by which the document says that there are more areas than <see cref="PolicyAreas"/> lists, such as "including"; null where it says no such thing.</summary>
    public Quotation? MorePolicyAreas { get; }

    /// <summary>The aims that the document names, in its words and order.</summary>
    public CatalogueList<Quotation> Aims { get; }

    /// <summary>The numbers that the document states. What it lists is in the catalogue's sets and can be less.</summary>
    public StatedCounts Stated { get; }

    /// <summary>The number of participating agencies that the document counts and does not name, or null where it does not count them.</summary>
    public int? UnlistedAgencyCount
    {
        get
        {
            var listed = 0;
            foreach (var agency in Catalogue.Agencies)
                listed += agency.Role == AgencyRole.Participant ? 1 : 0;
            return Stated.ParticipatingAgencies - listed;
        }
    }

    /// <summary>Where the title, the launch day, the duration, the end, the number of bodies and each stated number come from, one citation each. <see cref="Cite"/> has the other facts as well.</summary>
    public CatalogueList<Citation> Citations { get; }

    /// <summary>What is known to have become of the edition as a whole; empty means "not known".</summary>
    public CatalogueList<FollowUp> FollowUps { get; }

    /// <summary>Says where its days, its numbers, its title, its policy areas, its aims and its follow-ups come from.</summary>
    /// <inheritdoc cref="ICitable.Cite"/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        foreach (var citation in Citations)
            sheet.Add(citation);
        sheet.AddChineseTitle(Title);
        if (Title is { Chinese: not null, ChineseSource: null })
            sheet.AddStandardUsage("Title.Chinese");
        foreach (var area in PolicyAreas)
            sheet.Add(nameof(PolicyAreas), area);
        if (MorePolicyAreas is not null)
            sheet.Add(nameof(MorePolicyAreas), MorePolicyAreas);
        foreach (var aim in Aims)
            sheet.Add(nameof(Aims), aim);
        sheet.Add(FollowUps);
        return sheet.ToList();
    }

    string ICitable.About => "edition";

    internal override LocalizedText Label => Title;

    /// <summary>The citation of one fact, or null where the fact is not known.</summary>
    internal Citation? CitationOf(string fact)
    {
        foreach (var citation in Citations)
        {
            if (citation.Fact == fact)
                return citation;
        }
        return null;
    }

    /// <summary>Title and id, as <c>Cross-Border Trade Facilitation Initiative (2025)</c>.</summary>
    public override string ToString() => $"{Title.English} ({Id.ToString()})";
}
