using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>A code of a published list that leads to a topic.</summary>
public sealed class TopicCode
{
    private readonly InitiativeCatalogue _catalogue;
    private readonly int _source;

    private TopicCode(InitiativeCatalogue catalogue, Row row)
    {
        _catalogue = catalogue;
        List = (TopicCodeList)row.Value();
        Code = row.Text()!;
        Certainty = (CodeCertainty)row.Value();
        Meaning = new LocalizedText(row.Object());
        _source = row.Value();
    }

    /// <summary>The list.</summary>
    public TopicCodeList List { get; }

    /// <summary>The code as the list has it, without points: <c>850760</c>, <c>3480</c>, <c>RBI</c>, <c>9610</c>.</summary>
    public string Code { get; }

    /// <summary>Whether everything with the code belongs to the topic.</summary>
    public CodeCertainty Certainty { get; }

    /// <summary>What the code stands for, in a few words of ours.</summary>
    public LocalizedText Meaning { get; }

    /// <summary>The edition of the list, or the announcement that introduces the code.</summary>
    [JsonIgnore, IgnoreDataMember]
    public SourceDocument Source => _catalogue.Sources[_source];

    /// <summary>The id of <see cref="Source"/>.</summary>
    public SourceDocumentId SourceId => Source.Id;

    internal static CatalogueList<TopicCode>[] ReadAll(InitiativeCatalogue catalogue, Row rows)
    {
        var topics = rows.List(out var count);
        var lists = new CatalogueList<TopicCode>[count];
        for (var topic = 0; topic < count; topic++)
        {
            var items = topics.List(out var length);
            var codes = new TopicCode[length];
            for (var i = 0; i < length; i++)
                codes[i] = new TopicCode(catalogue, items.Object());
            lists[topic] = new CatalogueList<TopicCode>(codes);
        }
        return lists;
    }

    /// <summary>The code, its meaning and its list, as <c>850760, lithium-ion accumulators (hs2022)</c>.</summary>
    public override string ToString() =>
        Invariant($"{Code}, {Meaning} ({EnglishNames.Of(List)}{(Certainty == CodeCertainty.May ? ", may" : "")})");
}
