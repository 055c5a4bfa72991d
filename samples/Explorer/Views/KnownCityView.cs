using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>One city that took part in other editions only.</summary>
internal static class KnownCityView
{
    public static IRenderable Of(KnownCity city, EditionId edition) => new Rows(
        Draw.Head(
            city.Name.English,
            city.Name.Chinese,
            ("Id", Draw.Line(city.Id.ToString(), Styles.Id)),
            ("Editions", Draw.Line($"{string.Join(", ", city.EditionIds)}, as far as cities are known by name; no pilot city of edition {edition}")),
            ("Division", Draw.Line($"{Words.Of(city.Division.Name)}, {Words.Of(city.Division.Kind)}, {city.Division.IsoCode}")),
            ("City code", Draw.Line(city.DivisionCode)),
            ("Place", Draw.Line(city.Location.ToString()))),
        Draw.Section("Sources", Draw.Facts(city.Cite().Select(citation => (citation.Fact, (IRenderable)(citation.Source is { } source ? SourceView.Of(source) : Draw.Line(citation.Note ?? "Ours.")))))));
}
