namespace Initiative.Core;

/// <summary>Where a catalogue gets its entities from, one kind at a time: the baked edition, or JSON that was read.</summary>
internal abstract class CatalogueContent(EditionId editionId, string? dataVersion)
{
    internal readonly EditionId EditionId = editionId;

    internal readonly string? DataVersion = dataVersion;

    internal abstract Edition CreateEdition(InitiativeCatalogue catalogue);

    internal abstract SourceDocument[] CreateSources(InitiativeCatalogue catalogue);

    internal abstract CodeStandards CreateStandards(InitiativeCatalogue catalogue);

    internal abstract KeyTask[] CreateTasks(InitiativeCatalogue catalogue);

    internal abstract Measure[] CreateMeasures(InitiativeCatalogue catalogue);

    /// <summary>What became of each measure, in the order of the measures.</summary>
    internal abstract FollowUp[][] CreateFollowUps(InitiativeCatalogue catalogue);

    internal abstract Agency[] CreateAgencies(InitiativeCatalogue catalogue);

    internal abstract Division[] CreateDivisions(InitiativeCatalogue catalogue);

    internal abstract PilotCity[] CreateCities(InitiativeCatalogue catalogue);

    internal abstract Topic[] CreateTopics(InitiativeCatalogue catalogue);
}
