namespace Initiative.Core.Json;

/// <summary>The content of a catalogue that was read and found valid.</summary>
internal sealed class ReadContent : CatalogueContent
{
    private readonly EditionId _editionId;
    private readonly string? _dataVersion;
    private CatalogueDraft _draft;

    private ReadContent(CatalogueDraft draft)
    {
        _draft = draft;
        _editionId = new EditionId(draft.Edition!.Id.Value!);
        _dataVersion = draft.DataVersion;
    }

    internal override EditionId EditionId => _editionId;

    internal override string? DataVersion => _dataVersion;

    /// <summary>Builds the whole catalogue at once, so that nothing of the draft is kept.</summary>
    internal static InitiativeCatalogue Build(CatalogueDraft draft)
    {
        var content = new ReadContent(draft);
        var catalogue = new InitiativeCatalogue(content);
        catalogue.BuildAll();
        content._draft = new CatalogueDraft();
        return catalogue;
    }

    internal override Edition CreateEdition(InitiativeCatalogue catalogue)
    {
        var edition = _draft.Edition!;
        var citations = new List<Citation> { Cite(catalogue, nameof(Edition.Title), edition.TitleCitation!) };
        if (edition.LaunchCitation is not null)
            citations.Add(Cite(catalogue, nameof(Edition.LaunchedOn), edition.LaunchCitation));
        citations.Add(Cite(catalogue, nameof(Edition.DurationMonths), edition.DurationMonths!.Citation!));
        citations.Add(Cite(catalogue, "Stated.Tasks", edition.Tasks!.Citation!));
        citations.Add(Cite(catalogue, "Stated.Measures", edition.Measures!.Citation!));
        citations.Add(Cite(catalogue, "Stated.ParticipatingAgencies", edition.ParticipatingAgencies!.Citation!));
        citations.Add(Cite(catalogue, "Stated.Cities", edition.Cities!.Citation!));
        return new Edition(
            catalogue,
            edition.Title!,
            edition.LaunchedOn,
            edition.DurationMonths.Value,
            new StatedCounts(edition.Tasks.Value, edition.Measures.Value, edition.ParticipatingAgencies.Value, edition.Cities.Value),
            Create(edition.PolicyAreas, (area, _) => Quote(catalogue, area)),
            Create(edition.Aims, (aim, _) => Quote(catalogue, aim)),
            [.. citations],
            Create(edition.FollowUps, (followUp, _) => Follow(catalogue, followUp)));
    }

    internal override SourceDocument[] CreateSources(InitiativeCatalogue catalogue) =>
        Create(_draft.Sources, (source, index) => Create(catalogue, source, index));

    internal override CodeStandards CreateStandards(InitiativeCatalogue catalogue)
    {
        var standards = _draft.Standards!;
        return new CodeStandards(
            catalogue.Sources[standards.DivisionCodesIndex], catalogue.Sources[standards.IsoCodesIndex], catalogue.Sources[standards.LocationsIndex]);
    }

    internal override KeyTask[] CreateTasks(InitiativeCatalogue catalogue) =>
        Create(_draft.Tasks, (task, index) => new KeyTask(
            catalogue, index, task.Id.Value!, task.Title!, Quote(catalogue, task.Quotation!)));

    internal override Measure[] CreateMeasures(InitiativeCatalogue catalogue) =>
        Create(_draft.Measures, (measure, index) => new Measure(
            catalogue,
            index,
            measure.Id.Value!,
            measure.Title!,
            measure.TaskIndex,
            measure.Action,
            Quote(catalogue, measure.Quotation!),
            measure.TagValues));

    internal override FollowUp[][] CreateFollowUps(InitiativeCatalogue catalogue) =>
        Create(_draft.Measures, (measure, _) => measure.FollowUps is null ? [] : Create(measure.FollowUps, (followUp, _) => Follow(catalogue, followUp)));

    internal override Agency[] CreateAgencies(InitiativeCatalogue catalogue) =>
        Create(_draft.Agencies, (agency, index) => new Agency(
            catalogue, index, agency.Id.Value!, agency.Name!, agency.Role, Quote(catalogue, agency.Quotation!)));

    internal override Division[] CreateDivisions(InitiativeCatalogue catalogue) =>
        Create(_draft.Divisions, (division, index) => Create(catalogue, division, index));

    internal override PilotCity[] CreateCities(InitiativeCatalogue catalogue) =>
        Create(_draft.Cities, (city, index) => new PilotCity(
            catalogue,
            index,
            city.Id.Value!,
            city.Name!,
            city.DivisionIndex,
            city.DivisionCode.Value!,
            city.Location.Latitude,
            city.Location.Longitude,
            Quote(catalogue, city.Quotation!)));

    internal override Topic[] CreateTopics(InitiativeCatalogue catalogue) =>
        Create(_draft.Topics, (topic, index) => new Topic(
            catalogue, index, topic.Id.Value!, topic.Name!, topic.Kind, [.. topic.Aliases]));

    internal static SourceDocument Create(InitiativeCatalogue? catalogue, SourceDraft source, int index) => new(
        catalogue,
        index,
        source.Id.Value!,
        source.Title,
        source.Issuer,
        source.IssuedOn,
        source.Url,
        source.Language,
        source.IsTranslation,
        source.PrevailingLanguage.Value,
        source.Licence,
        source.Reliability,
        source.Sha256.Value,
        source.Text.Value);

    internal static Division Create(InitiativeCatalogue catalogue, DivisionDraft division, int index) => new(
        catalogue, index, division.IsoCode.Value!, division.Code.Value!, division.Name!, division.Kind);

    private static T[] Create<TDraft, T>(List<TDraft> drafts, Func<TDraft, int, T> create)
    {
        var entities = new T[drafts.Count];
        for (var i = 0; i < entities.Length; i++)
            entities[i] = create(drafts[i], i);
        return entities;
    }

    private static Quotation Quote(InitiativeCatalogue catalogue, CitationDraft citation) => new(catalogue, citation.SourceIndex, citation.SpanValues);

    private static Citation Cite(InitiativeCatalogue catalogue, string fact, CitationDraft citation) => new(
        catalogue, fact, citation.SourceIndex, citation.SpanValues.Length == 0 ? null : Quote(catalogue, citation), citation.Note);

    private static FollowUp Follow(InitiativeCatalogue catalogue, FollowUpDraft followUp) => new(
        catalogue, followUp.Kind, followUp.On, followUp.Summary!, followUp.SourceIndex, followUp.Confidence);
}
