using Initiative.Core.Explorer.Rendering;
using Spectre.Console;

namespace Initiative.Core.Explorer.Views;

/// <summary>Which edition a file is, and what it holds.</summary>
internal static class ValidView
{
    public static Text Of(string name, InitiativeCatalogue catalogue)
    {
        string[] held =
        [
            Words.Count(catalogue.Tasks.Count, "task", "tasks"),
            Words.Count(catalogue.Measures.Count, "measure", "measures"),
            Words.Count(catalogue.Agencies.Count, "agency", "agencies"),
            $"{Words.Count(catalogue.Cities.Count, "city", "cities")} in {Words.Count(catalogue.Divisions.Count, "division", "divisions")}",
            Words.Count(catalogue.Topics.Count, "topic", "topics"),
            Words.Count(catalogue.Sources.Count, "source", "sources"),
        ];
        var edition = catalogue.Edition;
        return Draw.Line($"{name}: valid, edition {edition.Id} ({edition.Title}) with {string.Join(", ", held)}");
    }
}
