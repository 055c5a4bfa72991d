namespace Initiative.Core.DataCompiler;

/// <summary>Writes the id of each kind from that of measures, <c>Model/MeasureId.cs</c>, which people edit: they differ in their names and examples only.</summary>
internal static class IdsBaker
{
    private const string Example = "lithium-battery-exports";
    private const string Set = "Edition2025.Catalogue.Measures";
    private const string Printed = "1. Lithium battery exports (lithium-battery-exports)";

    /// <summary>The other ids: each with what it identifies, an example, the set that has the example, and what the example prints.</summary>
    private static readonly (string Id, string Noun, string Example, string Set, string Printed)[] Others =
    [
        ("EditionId", "edition", "2025", "EditionHistory.BuiltIn.Editions", "2025: launched 2025-04-24, 5 months, 29 measures, 25 cities"),
        ("SourceDocumentId", "source document", "gacc-2025-04-27", "Edition2025.Catalogue.Sources", "General Administration of Customs Leads Deployment of …"),
        ("KeyTaskId", "key task", "policy-support", "Edition2025.Catalogue.Tasks", "1. Policy support (policy-support)"),
        ("AgencyId", "agency", "gacc", "Edition2025.Catalogue.Agencies", "General Administration of Customs, Lead (gacc)"),
        ("PilotCityId", "pilot city", "ningbo", "Edition2025.Catalogue.Cities", "Ningbo, Zhejiang (ningbo)"),
        ("TopicId", "topic", "lithium-batteries", "Edition2025.Catalogue.Topics", "Lithium batteries, Goods (lithium-batteries)"),
    ];

    private static IEnumerable<string> All => Others.Select(static other => other.Id).Prepend("MeasureId");

    /// <summary>The text of each id but that of measures, by the name of its type.</summary>
    /// <param name="pattern">The text of <c>Model/MeasureId.cs</c>.</param>
    internal static IEnumerable<(string Id, string Text)> Bake(string pattern)
    {
        foreach (var (id, noun, example, set, printed) in Others)
        {
            var text = pattern
                .Replace("MeasureId", id, StringComparison.Ordinal)
                .Replace("measure", noun, StringComparison.Ordinal)
                .Replace(Printed, printed, StringComparison.Ordinal)
                .Replace(Set, set, StringComparison.Ordinal)
                .Replace(Example, example, StringComparison.Ordinal);
            yield return (id, $"// Baked from Model/MeasureId.cs by Initiative.Core.DataCompiler. Do not edit: change that file and bake again.\n#nullable enable\n\n{text}");
        }
    }

    /// <summary>Ties each id to its converter, so that no app has to register one.</summary>
    internal static string BakeConverters()
    {
        var code = new Code();
        code.Line("// Baked from the list of ids in Initiative.Core.DataCompiler. Do not edit: change the list and bake again.");
        code.Line("using System.Text.Json.Serialization;");
        code.Line("using Initiative.Core.Json;");
        code.Line();
        code.Line("namespace Initiative.Core;");
        foreach (var id in All)
        {
            code.Line();
            code.Line($"[JsonConverter(typeof(IdJsonConverter<{id}>))]");
            code.Line($"public readonly partial struct {id};");
        }
        return code.ToString();
    }

    /// <summary>Tells ids from other types, for OpenAPI documents.</summary>
    internal static string BakeRecognition()
    {
        var code = new Code();
        code.Line("// Baked from the list of ids in Initiative.Core.DataCompiler. Do not edit: change the list and bake again.");
        code.Line("namespace Initiative.Core.Json;");
        code.Line();
        code.Open("internal static partial class IdsAsStrings");
        code.Line($"private static bool IsId(System.Type type) => {string.Join(" || ", All.Select(static id => $"type == typeof({id})"))};");
        code.Close();
        return code.ToString();
    }
}
