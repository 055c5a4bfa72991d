using System.Globalization;

namespace Initiative.Core.Atlas;

/// <summary>In which editions a city is a pilot city: told in one way wherever a page tells it.</summary>
internal static class PlaceView
{
    /// <summary>The place with links, behind what was read as it.</summary>
    public static Html Told(Language l, AskedPlace place)
    {
        var read = place.Words is { } words ? Html.Of($"{l["'", "“"]}{words}{l["' was read as ", "”读作"]}{l.Name(place.Place)}{l[". ", "。"]}") : Html.None;
        return place.IsProvince
            ? Html.Of($"{read}{l.Name(place.Place)}{l[" is a province; its pilot cities: ", "是省级行政区，试点城市有"]}{l.And(place.Cities.Select(city => Parts.Link(l, $"/cities/{city.Id}", l.Name(city))))}{l[". It has some in ", "；有试点城市的年份："]}{Years(l, place)}")
            : Html.Of($"{read}{Parts.Link(l, $"/cities/{place.Place.Id}", l.Name(place.Place))}{l[" is a pilot city of ", "是试点城市的年份："]}{Years(l, place)}");
    }

    /// <summary>A city as plain text.</summary>
    public static string Plain(Language l, AskedPlace city) => $"{l.Plain(city.Place)}{l[" is a pilot city of ", "是试点城市的年份："]}{Years(l, city)}";

    private static string Years(Language l, AskedPlace place) =>
        Years(place.PilotIn)
        + (place.InferredIn.Length > 0 ? l[$" ({Years(place.InferredIn)}: an inference)", $"（{Years(place.InferredIn)}年为推断）"] : "")
        + (place.NotIn.Length > 0 ? l["; not of ", "；不是的年份："] + Years(place.NotIn) : "")
        + (place.NotKnownIn.Length > 0 ? l["; not known of ", "；未知的年份："] + Years(place.NotKnownIn) : "")
        + l[".", "。"];

    private static string Years(string[] editions) => Parts.Years(editions.Select(static edition => int.Parse(edition, CultureInfo.InvariantCulture)));
}
