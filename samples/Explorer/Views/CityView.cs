using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>One pilot city: its names, codes and place.</summary>
internal static class CityView
{
    public static IRenderable Of(PilotCity city, CodeStandards standards)
    {
        var division = city.Division;
        return new Rows(
            Draw.Head(
                city.Name.English,
                city.Name.Chinese,
                ("Id", Draw.Line(city.Id.ToString(), Styles.Id)),
                ("Pilot city", Draw.Line($"number {city.Ordinal} in the document's list")),
                ("Editions", Draw.Line($"{string.Join(", ", city.KnownEditions)}, as far as cities are known by name")),
                ("Division", Draw.Line($"{Words.Of(division.Name)}, {Words.Of(division.Kind)}")),
                ("Municipality", Draw.Line(city.IsMunicipality ? "yes: the city is its own province-level division" : "no"))),
            Draw.Section(
                "Codes and place",
                Draw.Columns(3)
                    .AddRow(Code("City code", city.DivisionCode, standards.DivisionCodes))
                    .AddRow(Code("Division code", division.Code, standards.DivisionCodes))
                    .AddRow(Code("Division code", division.IsoCode, standards.IsoCodes))
                    .AddRow(Code("Latitude, longitude", city.Location.ToString(), standards.Locations))),
            Draw.Section("Official words", QuotationView.Of(city.Quotation)));
    }

    private static IRenderable[] Code(string what, string code, SourceDocument standard) =>
    [
        Draw.Line(what, Styles.Label),
        Draw.Line(code),
        Draw.Line(standard.Licence is null ? $"{standard.Title}" : $"{standard.Title}, {standard.Licence}", Styles.Label),
    ];
}
