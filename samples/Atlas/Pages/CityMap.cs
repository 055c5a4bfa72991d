using System.Globalization;
using System.Text.Json;

namespace Initiative.Core.Atlas;

/// <summary>Cities on their coast, for the eye and the pointer: whoever reads or goes by keyboard has the same cities in the list beside it. One equirectangular projection, true to scale at the middle latitude, for coast and cities alike.</summary>
internal static class CityMap
{
    private const double West = 84, East = 129.5, South = 17.5, North = 47, Unit = 20, TextSize = 13, Gap = 4;

    private static readonly double Shrink = Math.Cos((South + North) / 2 * Math.PI / 180);
    private static readonly double Width = (East - West) * Shrink * Unit;
    private static readonly double Height = (North - South) * Unit;
    private static readonly string Coast = ReadCoast();

    /// <param name="l">The language of the names.</param>
    /// <param name="cities">The cities to show.</param>
    /// <param name="stands">Whether a city stands out, such as one that joined.</param>
    /// <param name="legend">What it means to stand out, or nothing.</param>
    public static Html Draw(Language l, KnownCity[] cities, Func<KnownCity, bool> stands, Html legend)
    {
        var labels = new LabelPlacer(Width, Height, [.. cities.Select(static city => (X(city), Y(city)))]);
        return Html.Of($"""
            <figure class="map"><svg viewBox="0 0 {N(Width)} {N(Height)}" aria-hidden="true">
            <rect class="sea" width="{N(Width)}" height="{N(Height)}"/>
            <path class="land" fill-rule="evenodd" transform="matrix({N(Shrink * Unit / 100)} 0 0 {N(-Unit / 100)} {N(-West * Shrink * Unit)} {N(North * Unit)})" d="{Coast}"/>
            {cities.OrderByDescending(city => stands(city)).ThenByDescending(static city => city.IsMunicipality).Select(city => City(l, city, stands(city), labels))}
            </svg>
            <figcaption class="fine">{legend}{l[
                "Coasts: Natural Earth. Cities: GeoNames. No boundaries are drawn.", "海岸线：Natural Earth；城市坐标：GeoNames。不绘制任何边界。"]}</figcaption></figure>
            """);
    }

    private static Html City(Language l, KnownCity city, bool stands, LabelPlacer labels)
    {
        var name = l.Plain(city.Name);
        var (x, y) = (X(city), Y(city));
        // The widths of letters are not known here: this much is enough for common typefaces.
        var length = name.Sum(letter => letter > '\u2E80' ? TextSize : TextSize * (stands ? 0.7 : 0.61));
        var label = labels.Place(x, y, length + Gap, TextSize * 1.15) is { } spot
            ? Html.Of($"""<line class="leader" x1="{N(x)}" y1="{N(y)}" x2="{N(Math.Clamp(x, spot.X, spot.X + length))}" y2="{N(Math.Clamp(y, spot.Y, spot.Y + TextSize))}"/><text x="{N(spot.X + (Gap / 2))}" y="{N(spot.Y + TextSize)}">{name}</text>""")
            : Html.None;
        var dot = stands
            ? Html.Of($"""<path class="dot joined" d="M{N(x)} {N(y - 6)}l6 6l-6 6l-6 -6z"/>""")
            : Html.Of($"""<circle class="dot" cx="{N(x)}" cy="{N(y)}" r="4"/>""");
        return Html.Of($"""<a href="{l.At($"/cities/{city.Id}")}" class="city{(stands ? " joined" : "")}" data-city="{city.Id}" tabindex="-1"><title>{name}</title>{label}<circle class="target" cx="{N(x)}" cy="{N(y)}" r="12"/>{dot}</a>""");
    }

    private static double X(KnownCity city) => (city.Location.Longitude - West) * Shrink * Unit;

    private static double Y(KnownCity city) => (North - city.Location.Latitude) * Unit;

    private static string N(double number) => Math.Round(number, 2).ToString(CultureInfo.InvariantCulture);

    private static string ReadCoast()
    {
        using var file = typeof(CityMap).Assembly.GetManifestResourceStream("coastline.json")!;
        using var json = JsonDocument.Parse(file);
        return json.RootElement.GetProperty("d").GetString()!;
    }
}
