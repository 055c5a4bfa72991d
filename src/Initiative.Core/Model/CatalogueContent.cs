namespace Initiative.Core;

/// <summary>The parts of a catalogue, each built when it is first asked for. The names of the first ones are the members of the JSON format.</summary>
internal enum CataloguePart
{
    Edition,
    Sources,
    Standards,
    Tasks,
    Measures,
    Agencies,
    Divisions,
    Cities,
    Topics,

    /// <summary>The follow-ups of each measure: a list of lists. Kept apart, so that measures are built without them.</summary>
    MeasureFollowUps,

    /// <summary>The codes of each topic: a list of lists.</summary>
    TopicCodes,

    /// <summary>The codes of each city: a list of lists.</summary>
    CityCodes,
}

/// <summary>Where a catalogue gets the rows of its entities from: the tables of a baked edition, or JSON that was read.</summary>
internal abstract class CatalogueContent(EditionId editionId, string? dataVersion)
{
    internal readonly EditionId EditionId = editionId;

    internal readonly string? DataVersion = dataVersion;

    /// <summary>The rows of one part from its beginning: an object, or a list.</summary>
    internal abstract Row Open(CataloguePart part);
}
