namespace Initiative.Core;

/// <summary>The lists of a history, in the order in which they are built. Their names are the members of the JSON format.</summary>
internal enum HistoryPart
{
    Sources,
    Divisions,
    Cities,
    Agencies,
    Editions,
}

/// <summary>Where a history gets the rows of what it holds from: the baked tables, or JSON that was read. Its rows name other entities by their ids.</summary>
internal abstract class HistoryContent
{
    /// <summary>The list of one part, from its beginning.</summary>
    internal abstract Row Open(HistoryPart part);
}
