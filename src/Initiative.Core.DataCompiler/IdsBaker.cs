namespace Initiative.Core.DataCompiler;

/// <summary>Writes the id of each kind from that of measures, <c>Model/MeasureId.cs</c>, which people edit: they differ in their names and examples only.</summary>
internal static class IdsBaker
{
    private const string Example = "lithium-battery-exports";

    private static readonly (string Id, string Noun, string Example)[] Others =
    [
        ("EditionId", "edition", "2025"),
        ("SourceDocumentId", "source document", "gacc-2025-04-27"),
        ("KeyTaskId", "key task", "policy-support"),
        ("AgencyId", "agency", "gacc"),
        ("PilotCityId", "pilot city", "ningbo"),
        ("TopicId", "topic", "lithium-batteries"),
    ];

    /// <summary>The text of each id but that of measures, by the name of its type.</summary>
    /// <param name="pattern">The text of <c>Model/MeasureId.cs</c>.</param>
    internal static IEnumerable<(string Id, string Text)> Bake(string pattern)
    {
        foreach (var (id, noun, example) in Others)
        {
            var text = pattern
                .Replace("MeasureId", id, StringComparison.Ordinal)
                .Replace("measure", noun, StringComparison.Ordinal)
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
        foreach (var id in Others.Select(static other => other.Id).Prepend("MeasureId"))
        {
            code.Line();
            code.Line($"[JsonConverter(typeof(IdJsonConverter<{id}>))]");
            code.Line($"public readonly partial struct {id};");
        }
        return code.ToString();
    }
}
