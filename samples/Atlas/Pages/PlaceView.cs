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
            ? Html.Of($"{read}{l.Name(place.Place)}{l[" is a province; its pilot cities: ", "是省级行政区，试点城市有"]}{l.And(place.Cities.Select(city => Parts.Link(l, $"/cities/{city.Id}", l.Name(city))))}{l[". It has some in ", "；该地"]}{Years(l, place)}")
            : Html.Of($"{read}{Parts.Link(l, $"/cities/{place.Place.Id}", l.Name(place.Place))}{l[" is a pilot city of ", ""]}{Years(l, place)}");
    }

    /// <summary>A city as plain text.</summary>
    public static string Plain(Language l, AskedPlace city) => $"{l.Plain(city.Place)}{l[" is a pilot city of ", ""]}{Years(l, city)}";

    private static string Years(Language l, AskedPlace place) => l.IsChinese ? InChinese(place) :
        Parts.Years(Numbers(place.PilotIn))
        + (place.InferredIn.Length > 0 ? $" ({Parts.Years(Numbers(place.InferredIn))}: an inference)" : "")
        + (place.NotIn.Length > 0 ? $"; not of {Parts.Years(Numbers(place.NotIn))}" : "")
        + (place.NotKnownIn.Length > 0 ? $"; not known of {Parts.Years(Numbers(place.NotKnownIn))}" : "")
        + ".";

    private static string InChinese(AskedPlace place)
    {
        var (isOne, isNone, isUnknown) = place.IsProvince ? ("有试点城市", "没有", "是否有试点城市未知") : ("为试点城市", "不是", "是否为试点城市未知");
        var parts = new List<string> { $"{Parts.YearsInChinese(Numbers(place.PilotIn))}{isOne}{(place.InferredIn.Length > 0 ? $"（其中{Parts.YearsInChinese(Numbers(place.InferredIn))}为推断）" : "")}" };
        if (place.NotIn.Length > 0)
            parts.Add($"{Parts.YearsInChinese(Numbers(place.NotIn))}{isNone}");
        if (place.NotKnownIn.Length > 0)
            parts.Add($"{Parts.YearsInChinese(Numbers(place.NotKnownIn))}{isUnknown}");
        return $"{string.Join('，', parts)}。";
    }

    private static IEnumerable<int> Numbers(string[] editions) => editions.Select(static edition => int.Parse(edition, CultureInfo.InvariantCulture));
}
