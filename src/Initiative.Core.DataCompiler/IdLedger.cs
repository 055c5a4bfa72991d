using Initiative.Core.Json;

namespace Initiative.Core.DataCompiler;

/// <summary>Keeps ids.txt, which holds every id that was ever given: new ids are added at its end, and an id that was retired is never given again.</summary>
internal static class IdLedger
{
    private const string Retired = " retired";

    /// <summary>The lines of the ledger with those of new ids behind them.</summary>
    /// <param name="ledger">The ledger as it is.</param>
    /// <param name="files">Every file of data.</param>
    /// <exception cref="InvalidDataException">An id was given again after it was retired, or left the data without being retired.</exception>
    internal static string Bake(string ledger, IEnumerable<JsonRow> files)
    {
        var lines = ledger.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        var given = files.SelectMany(Given).Distinct().ToList();
        var problems = given.Where(id => lines.Contains(id + Retired)).Select(static id => $"'{id}' is retired and never used again: give another id.")
            .Concat(lines.Where(static line => line[0] != '#' && !line.EndsWith(Retired, StringComparison.Ordinal)).Except(given)
                .Select(static id => $"'{id}' has left the data: write 'retired' behind it, or drop the line if the id was never committed.")).ToList();
        return problems.Count == 0
            ? string.Concat(lines.Concat(given.Except(lines)).Select(static line => line + "\n"))
            : throw new InvalidDataException(string.Join('\n', problems));
    }

    private static IEnumerable<string> Given(JsonRow file) =>
        (file.Kind.Fields.Any(static field => field.Name == "edition") ? [file["edition"].Row!] : Enumerable.Empty<JsonRow>())
        .Concat(file.Kind.Fields.Where(static field => field.Type == FieldType.List).SelectMany(list => file.RowsOf(list.Name)))
        .Select(static row => $"{row.Kind.Name} {row[row.Kind.IdField!.Name].Text}");
}
