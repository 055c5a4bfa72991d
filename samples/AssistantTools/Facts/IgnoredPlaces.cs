namespace Initiative.Core.AssistantTools;

/// <summary>The places beside a subject that no measure names, so that an answer never passes over them in silence.</summary>
internal static class IgnoredPlaces
{
    private const int MostQuoted = 8;

    /// <summary>That no measure names the places of a question, with a blank before it; empty if the question names none.</summary>
    public static string Told(SearchResult found)
    {
        var places = found.IgnoredPlaces.Distinct().ToList();
        if (places.Count == 0)
            return "";
        var quoted = places.Take(MostQuoted).Select(place => $"“{Excerpt.Of(place)}”{ReadAs(found, place)}");
        return $" No measure names the {(places.Count == 1 ? "place" : "places")} {string.Join(", ", quoted)}{(places.Count > MostQuoted ? " and more" : "")}{(found.Count == 0 ? "" : $"; what follows was found without {(places.Count == 1 ? "it" : "them")}")}.";
    }

    /// <summary>What a place was read as, where that is another name, such as the country of "Americans".</summary>
    private static string ReadAs(SearchResult found, string place) =>
        found.Parts.FirstOrDefault(part => part.Text == place)?.Names is { } name && !name.Contains(place, StringComparison.OrdinalIgnoreCase) ? $" ({name})" : "";
}
