namespace Initiative.Core.Atlas;

/// <summary>One page in one language, without the frame around it.</summary>
/// <param name="Path">Its address in English.</param>
/// <param name="Title">Its title, or null for the first page.</param>
/// <param name="Description">One or two sentences for search engines.</param>
/// <param name="Body">What the main part holds.</param>
internal sealed record Page(string Path, string? Title, string Description, Html Body)
{
    /// <summary>The same facts as JSON, where an address has just these.</summary>
    public string? Json { get; init; }

    /// <summary>A description of the data for machines, as JSON-LD.</summary>
    public string? LinkedData { get; init; }

    public int Status { get; init; } = StatusCodes.Status200OK;
}
