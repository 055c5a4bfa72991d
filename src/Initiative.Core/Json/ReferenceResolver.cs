namespace Initiative.Core.Json;

/// <summary>Resolves references to indexes for every kind alike, and reports duplicates and unknown names.</summary>
internal sealed class ReferenceResolver(ProblemLog problems)
{
    private readonly Dictionary<string, (Kind Kind, Dictionary<string, int> Indexes)> _lists = [];

    /// <summary>Every object that was visited and quotes words of a document.</summary>
    internal List<JsonRow> Quoting { get; } = [];

    /// <summary>Indexes the entities of a list by each field that must be unique; duplicates are reported.</summary>
    /// <param name="root">The file.</param>
    /// <param name="list">The field that holds the list.</param>
    /// <param name="known">The values of such a field in entities that come before those of the list, or null.</param>
    internal void Index(JsonRow root, Field list, Func<Field, IEnumerable<string>>? known = null)
    {
        foreach (var field in list.Kind!.Fields.Where(static field => field.IsUnique))
        {
            var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var value in known?.Invoke(field) ?? [])
                indexes.TryAdd(value, indexes.Count);
            var index = indexes.Count;
            foreach (var row in root.RowsOf(list.Name))
            {
                ref var cell = ref row[field.Name];
                if (cell.Text is { } text && !indexes.TryAdd(text, index))
                    problems.Add(CatalogueProblemCode.DuplicateId, cell.Offset, $"Another {row.Kind.Name} is '{text}' already: each is listed once.");
                index++;
            }
            _lists.TryAdd(list.Name, (list.Kind, indexes));
        }
    }

    /// <summary>Whether a list has an entity with an id.</summary>
    internal bool Contains(string list, string id) => _lists[list].Indexes.ContainsKey(id);

    /// <summary>Resolves all references of an object and of what it holds. An unknown one is reported and gives 0.</summary>
    internal void Resolve(JsonRow row)
    {
        var fields = row.Kind.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            ref var cell = ref row.Cells[i];
            if (!cell.IsPresent)
                continue;
            switch (fields[i].Type)
            {
                case FieldType.Reference when cell.Text is { } id:
                    cell.Number = Find(fields[i].Target!, id, cell.Offset, row);
                    break;
                case FieldType.References when cell.Row is { } list:
                    foreach (var item in list.Cells)
                    {
                        if (item.Text is { } named)
                            Find(fields[i].Target!, named, item.Offset, row);
                    }
                    break;
                case FieldType.Tags when fields[i].Target is { } target:
                    var tags = (TagDraft[])cell.Value!;
                    for (var tag = 0; tag < tags.Length; tag++)
                        tags[tag] = tags[tag] with { Value = Find(target, tags[tag].Name, tags[tag].Offset, row) };
                    break;
                case FieldType.Object when cell.Row is { } part:
                    Resolve(part);
                    break;
                case FieldType.List when cell.Row is { } list:
                    foreach (var item in list.Rows)
                        Resolve(item);
                    break;
                case FieldType.Spans:
                    Quoting.Add(row);
                    break;
            }
        }
    }

    /// <summary>How a message names an entity or a part of one.</summary>
    internal static string Subject(JsonRow row) =>
        row.Kind.IdField is { } field && row[field.Name].Text is { } id ? $"{row.Kind.Name} '{id}'" : $"The {row.Kind.Name}";

    private int Find(string target, string id, int offset, JsonRow row)
    {
        var (kind, indexes) = _lists[target];
        if (indexes.TryGetValue(id, out var index))
            return index;
        var nearest = problems.Suggest(id, indexes.Keys);
        var advice = nearest is null ? $"list it among the {target}, or name one that is listed." : $"did you mean '{nearest}'?";
        problems.Add(CatalogueProblemCode.UnknownReference, offset, $"{Subject(row)} names {kind.Name} '{Excerpt.Of(id)}', which does not exist; {advice}");
        return 0;
    }
}
