namespace Initiative.Core.Json;

/// <summary>The tags of one map of a measure: a few are compared one by one, many are looked up.</summary>
internal struct TagNames(List<TagDraft> tags)
{
    private const int Few = 16;

    private readonly int _first = tags.Count;
    private HashSet<string>? _names;

    internal readonly bool Contains(string name)
    {
        if (_names is not null)
            return _names.Contains(name);
        for (var i = _first; i < tags.Count; i++)
        {
            if (tags[i].Name.Value == name)
                return true;
        }
        return false;
    }

    internal void Add(TagDraft tag)
    {
        tags.Add(tag);
        _names?.Add(tag.Name.Value!);
        if (_names is not null || tags.Count - _first <= Few)
            return;
        _names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = _first; i < tags.Count; i++)
            _names.Add(tags[i].Name.Value!);
    }
}

/// <summary>A limit was reached: the problem is in the log, and nothing more is read.</summary>
internal sealed class ReadingStoppedException : Exception;
