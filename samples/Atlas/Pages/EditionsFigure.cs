using System.Globalization;

namespace Initiative.Core.Atlas;

/// <summary>The number of measures and of cities of each edition, over the years; where a number is not known, there is a question mark.</summary>
internal static class EditionsFigure
{
    private const int Left = 20, Top = 26, Column = 78, PlotHeight = 150, Bar = 24;

    public static Html Draw(Language l, KnownEdition[] editions)
    {
        var largest = editions.Max(static edition => Math.Max(edition.StatedMeasures ?? 0, edition.StatedCities ?? 0));
        var width = Left + (Column * editions.Length);
        return Html.Of($"""
            <figure class="chart"><svg viewBox="0 0 {width} {Top + PlotHeight + 26}" role="img" aria-label="{l["Measures and cities of each edition; the numbers are in the table below.", "历年措施数与城市数；数字见下表。"]}">
            <line class="axis" x1="{Left}" x2="{width}" y1="{Top + PlotHeight}" y2="{Top + PlotHeight}"/>
            {editions.Select((edition, i) => Html.Of($"""
                {One("measures", edition.StatedMeasures, Left + (i * Column) + 12, largest)}{One("cities", edition.StatedCities, Left + (i * Column) + 12 + Bar + 4, largest)}
                <text class="year" x="{Left + (i * Column) + 12 + Bar + 2}" y="{Top + PlotHeight + 19}">{edition.Id}</text>
                """))}
            </svg>
            <figcaption class="fine"><span class="key measures">{l["measures", "措施"]}</span> <span class="key cities">{l["cities", "城市"]}</span> · {l["“?”: not known", "“?”：未知"]}</figcaption></figure>
            """);
    }

    private static Html One(string kind, int? value, int x, int largest)
    {
        if (value is not { } known)
            return Html.Of($"""<text class="missing" x="{x + (Bar / 2)}" y="{Top + PlotHeight - 6}">?</text>""");
        var height = Math.Round(PlotHeight * (double)known / largest, 1);
        return Html.Of($"""
            <rect class="bar {kind}" x="{x}" y="{(Top + PlotHeight - height).ToString(CultureInfo.InvariantCulture)}" width="{Bar}" height="{height.ToString(CultureInfo.InvariantCulture)}"/><text class="value" x="{x + (Bar / 2)}" y="{(Top + PlotHeight - height - 6).ToString(CultureInfo.InvariantCulture)}">{known}</text>
            """);
    }
}
