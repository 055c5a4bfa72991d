using Initiative.Core.Json;

namespace Initiative.Core.DataCompiler;

/// <summary>Writes the tables of an edition or a history as C#: each part is a string of its own, which nothing touches before that part is asked for.</summary>
internal static class TableBaker
{
    /// <summary>The tables of an edition.</summary>
    /// <param name="root">The file that was read.</param>
    internal static string BakeEdition(JsonRow root)
    {
        var id = root["edition"].Row!["id"].Text!;
        var code = new Code();
        code.Header($"edition-{id}.json");
        Write(code, $"Edition{id}Tables() : CatalogueContent(EditionId.Of({Code.Literal(id)}), {Code.Literal(root["dataVersion"].Text)})", nameof(CataloguePart), root);
        return code.ToString();
    }

    /// <summary>The tables of the history, and the history of the baked editions.</summary>
    /// <param name="root">The file that was read.</param>
    /// <param name="history">The history.</param>
    internal static string BakeHistory(JsonRow root, EditionHistory history)
    {
        var code = new Code();
        code.Header("history.json");
        code.Open("public sealed partial class EditionHistory");
        code.Summary($"What is known of the editions of {history.Editions[0].Id} to {history.Editions[^1].Id}; always the same instance.");
        code.Line("public static EditionHistory BuiltIn { get; } = new(BakedEditions.All(), new HistoryTables());");
        code.Close();
        code.Line();
        Write(code, "HistoryTables : HistoryContent", nameof(HistoryPart), root);
        return code.ToString();
    }

    private static void Write(Code code, string type, string partType, JsonRow root)
    {
        Field[] parts = [.. root.Kind.Fields.Where(static field => field.Type is FieldType.Object or FieldType.List)];
        var tables = parts.Select(part => (Name: Method(part.Name), Text: Table.Of(part, root[part.Name]))).ToList();
        foreach (var part in parts.Where(static part => part.Type == FieldType.List))
        {
            foreach (var field in part.Kind!.Fields.Where(static field => field.IsApart))
                tables.Add((Method(part.Kind.Name) + Method(field.Name), Table.OfApart(field, [.. root.RowsOf(part.Name)])));
        }
        code.Open($"internal sealed class {type}");
        code.Line($"internal override Row Open({partType} part) => new TableRow(part switch");
        code.Open();
        foreach (var (name, _) in tables)
            code.Line(name == tables[^1].Name ? $"_ => {name}()," : $"{partType}.{name} => {name}(),");
        code.Close("});");
        foreach (var (name, text) in tables)
        {
            code.Line();
            code.Table($"private static string {name}()", text);
        }
        code.Close();
    }

    private static string Method(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
