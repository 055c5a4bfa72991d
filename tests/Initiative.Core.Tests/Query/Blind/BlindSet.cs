namespace Initiative.Core.Tests.Query.Blind;

/// <summary>Rows that were written from the document alone, without sight of the code: tab-separated, with a header.</summary>
internal static class BlindSet
{
    /// <summary>The questions of every set that the document answers.</summary>
    internal static IReadOnlyList<string> Questions { get; } = [.. Rows("queries").Where(static row => row["nothing"] != "1").Select(static row => row["query"])];

    /// <summary>The rows of every set of a shape: the sets of development and those that were kept back.</summary>
    internal static IEnumerable<Dictionary<string, string>> Rows(string shape)
    {
        var assembly = typeof(BlindSet).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith($"{shape}.tsv", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var header = reader.ReadLine()!.Split('\t');
            while (reader.ReadLine() is { } line)
            {
                var cells = line.Split('\t');
                yield return header.Select((column, i) => (column, Cell: i < cells.Length ? cells[i].Trim() : "")).ToDictionary(static pair => pair.column, static pair => pair.Cell);
            }
        }
    }

    /// <summary>The parts of a cell that lists several.</summary>
    internal static string[] Parts(this Dictionary<string, string> row, string column) =>
        row.GetValueOrDefault(column, "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The ordinals in a cell.</summary>
    internal static int[] Ordinals(this Dictionary<string, string> row, string column) =>
        [.. row.GetValueOrDefault(column, "").Split(',').Where(static cell => int.TryParse(cell, out _)).Select(int.Parse)];

    /// <summary>The shipment that a row describes. A flow that is not read stays out, as "bonded" does; a mode that is none of the four, such as "multimodal", is a trait.</summary>
    internal static Shipment Shipment(this Dictionary<string, string> row)
    {
        _ = Initiative.Core.Shipment.TryParseFlow(row["flow"], out var flow);
        var isMode = Initiative.Core.Shipment.TryParseMode(row["mode"], out var mode);
        return new Shipment
        {
            Flow = flow,
            Mode = mode,
            Goods = row["goods"],
            City = row.GetValueOrDefault("city"),
            Destination = row["destination"],
            CommodityCodes = row.Parts("commodityCodes"),
            DangerousGoods = row.Parts("dangerousGoods"),
            SupervisionMode = row.GetValueOrDefault("supervisionMode"),
            Traits = isMode ? row.Parts("traits") : [.. row.Parts("traits"), row["mode"]],
        };
    }
}
