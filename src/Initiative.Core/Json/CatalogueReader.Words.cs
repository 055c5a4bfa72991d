using System.Runtime.CompilerServices;

namespace Initiative.Core.Json;

// The words that a document is quoted with: spans of quotations, and evidence of tags.
internal ref partial struct CatalogueReader
{
    internal SpanDraft[] ReadSpans()
    {
        var offset = _json.Offset;
        if (!_json.EnterArray())
            return [];
        _spans.Clear();
        var isEmpty = true;
        while (_json.NextItem())
        {
            isEmpty = false;
            int? start = null;
            RawWords? words = null;
            var members = _json.Enter(Format.Span);
            while (_json.Next(ref members) is var member and >= 0)
            {
                if (Format.Span.Names[member] == "start")
                    start = _json.Integer(0, int.MaxValue);
                else
                    words = _json.Words();
            }
            if (start is { } s && words is { } w)
                _spans.Add(new SpanDraft(s, w));
        }
        if (isEmpty)
            _problems.Add(CatalogueProblemCode.EmptyList, offset, "The list of spans holds none: quote the words, each span with its start and text.");
        return [.. _spans];
    }

    internal void ReadTags<TEnum>(EvidenceKind kind, string what)
        where TEnum : struct, Enum
    {
        if (!_json.EnterMap())
            return;
        var names = new TagNames(_tags);
        while (_json.NextEntry(out var key))
        {
            var known = JsonNames<TEnum>.TryRead(key.Value!, out var value);
            if (!known)
                ReportUnknownName(what, key, JsonNames<TEnum>.All);
            AddTag(ref names, kind, key, Unsafe.BitCast<TEnum, int>(value), known);
        }
    }

    internal void ReadTopicTags()
    {
        if (!_json.EnterMap())
            return;
        var names = new TagNames(_tags);
        while (_json.NextEntry(out var key))
            AddTag(ref names, EvidenceKind.Topic, key, 0, known: true);
    }

    /// <summary>The tags that were read since the last call.</summary>
    internal readonly TagDraft[] TakeTags()
    {
        TagDraft[] tags = [.. _tags];
        _tags.Clear();
        return tags;
    }

    private void AddTag(ref TagNames names, EvidenceKind kind, Word name, int value, bool known)
    {
        if (names.Contains(name.Value!))
        {
            _problems.Add(CatalogueProblemCode.DuplicateMember, name.Offset, $"'{Excerpt.Of(name.Value!)}' occurs twice in this object: keep one.");
            known = false;
        }
        if (_json.Words() is { } evidence && known)
            names.Add(new TagDraft { Kind = kind, Name = name, Value = value, Evidence = evidence });
    }
}
