namespace Initiative.Core.Json;

/// <summary>The content of a catalogue that was read and found valid.</summary>
internal sealed class ReadContent : CatalogueContent
{
    private CatalogueDraft _draft;

    private ReadContent(CatalogueDraft draft)
        : base(new EditionId(draft.Edition!.Id.Value!), draft.DataVersion) => _draft = draft;

    /// <summary>Builds the whole catalogue at once, so that nothing of the draft is kept.</summary>
    internal static InitiativeCatalogue Build(CatalogueDraft draft)
    {
        var content = new ReadContent(draft);
        var catalogue = new InitiativeCatalogue(content);
        catalogue.BuildAll();
        content._draft = new CatalogueDraft();
        return catalogue;
    }

    /// <summary>Builds what each of some drafts stands for.</summary>
    internal static T[] Build<T>(InitiativeCatalogue catalogue, IReadOnlyList<Draft<T>> drafts)
    {
        var built = new T[drafts.Count];
        for (var i = 0; i < built.Length; i++)
            built[i] = drafts[i].Build(catalogue, i);
        return built;
    }

    internal override Edition CreateEdition(InitiativeCatalogue catalogue) => _draft.Edition!.Build(catalogue, 0);

    internal override SourceDocument[] CreateSources(InitiativeCatalogue catalogue) => Build(catalogue, _draft.Sources);

    internal override CodeStandards CreateStandards(InitiativeCatalogue catalogue) => _draft.Standards!.Build(catalogue, 0);

    internal override KeyTask[] CreateTasks(InitiativeCatalogue catalogue) => Build(catalogue, _draft.Tasks);

    internal override Measure[] CreateMeasures(InitiativeCatalogue catalogue) => Build(catalogue, _draft.Measures);

    internal override FollowUp[][] CreateFollowUps(InitiativeCatalogue catalogue)
    {
        var followUps = new FollowUp[_draft.Measures.Count][];
        for (var i = 0; i < followUps.Length; i++)
            followUps[i] = _draft.Measures[i].FollowUps is { } known ? Build(catalogue, known) : [];
        return followUps;
    }

    internal override Agency[] CreateAgencies(InitiativeCatalogue catalogue) => Build(catalogue, _draft.Agencies);

    internal override Division[] CreateDivisions(InitiativeCatalogue catalogue) => Build(catalogue, _draft.Divisions);

    internal override PilotCity[] CreateCities(InitiativeCatalogue catalogue) => Build(catalogue, _draft.Cities);

    internal override Topic[] CreateTopics(InitiativeCatalogue catalogue) => Build(catalogue, _draft.Topics);
}
