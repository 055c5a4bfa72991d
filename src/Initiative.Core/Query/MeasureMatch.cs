using System.ComponentModel;
using System.Globalization;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>A measure that answers a question, how well, and why.</summary>
/// <remarks>Never changes; safe for use by any number of threads.</remarks>
/// <example>
/// <code>
/// var match = Edition2025.Catalogue.Find("export of lithium batteries")[0];
///
/// Console.WriteLine(match);           // 1. Lithium battery exports (lithium-battery-exports), score …
/// foreach (var reason in match.Reasons)
///     Console.WriteLine(reason);      // OfficialWords: lithium battery exports
/// </code>
/// </example>
public sealed class MeasureMatch
{
    private readonly Question? _question;
    private readonly MeasureQuery? _query;
    private CatalogueList<MatchReason>? _reasons;

    internal MeasureMatch(Measure measure, double score, Question? question, MeasureQuery? query)
    {
        Measure = measure;
        Score = score;
        _question = question;
        _query = query;
        Kind = MatchKind.Concerns;
    }

    internal MeasureMatch(Measure measure, double score, MatchReason[] reasons, MatchKind kind)
    {
        Measure = measure;
        Score = score;
        Kind = kind;
        _reasons = new CatalogueList<MatchReason>(reasons);
    }

    /// <summary>The measure.</summary>
    [JsonIgnore, IgnoreDataMember]
    public Measure Measure { get; }

    /// <summary>The id of <see cref="Measure"/>.</summary>
    public MeasureId MeasureId => Measure.Id;

    /// <summary>How well it answers, above 0 and at most 1. Scores of one answer can be compared; those of different questions cannot.</summary>
    public double Score { get; }

    /// <summary>How surely it concerns what was asked. A search finds only <see cref="MatchKind.Concerns"/>.</summary>
    public MatchKind Kind { get; }

    /// <summary>Whether it concerns any shipment whatever, and nothing about this one in particular. Only advice has such matches.</summary>
    public bool IsGeneral => Kind == MatchKind.General;

    /// <summary>Why it answers, the weightiest reason first; empty where nothing was asked for that a measure's words could state.</summary>
    public CatalogueList<MatchReason> Reasons => _reasons ?? Published.Once(ref _reasons, new(FindReasons()));

    /// <summary>The measure and the score.</summary>
    public override string ToString() => $"{Measure.ToString()}, score {Score.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)}";

    private MatchReason[] FindReasons()
    {
        var reasons = new List<MatchReason>();
        _question?.AddReasons(Measure, reasons);
        _query?.AddReasons(Measure, reasons);
        return [.. reasons];
    }
}

/// <summary>Where a reason for a match lies.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<MatchField>))]
[TypeConverter(typeof(VocabularyTypeConverter<MatchField>))]
public enum MatchField
{
    /// <summary>The measure's title or id, which are ours.</summary>
    Title = 1,

    /// <summary>The measure's official words.</summary>
    OfficialWords = 2,

    /// <summary>One of the measure's topics, by name or alias.</summary>
    Topic = 3,

    /// <summary>The title or official words of the measure's task.</summary>
    Task = 4,

    /// <summary>The direction of trade that the measure states.</summary>
    Flow = 5,

    /// <summary>The mode of transport that the measure states.</summary>
    Mode = 6,

    /// <summary>The measure concerns any shipment.</summary>
    General = 7,

    /// <summary>A code of a published list that leads to one of the measure's topics.</summary>
    Code = 8,
}

/// <summary>One reason for a match: where, which words, and where the official words that bear it stand.</summary>
public sealed class MatchReason
{
    private readonly string? _chineseWords;

    internal MatchReason(MatchField field, string words, TextSpan? span = null, Topic? topic = null)
    {
        Field = field;
        Words = words;
        Span = span;
        Topic = topic;
    }

    /// <summary>A code, with its meaning and list in two languages.</summary>
    internal MatchReason(LocalizedText code, TextSpan? span, Topic? topic)
        : this(MatchField.Code, code.English, span, topic) => _chineseWords = code.Chinese;

    /// <summary>Where the reason lies.</summary>
    public MatchField Field { get; }

    /// <summary>The words there that answer, as written there: of a topic the name as it was asked for, of a code its meaning and list, of a flow or mode the official words that state it.</summary>
    public string Words { get; }

    /// <summary>Where the words, or the evidence for the topic, flow or mode, stand in the measure's document: what to highlight. Null for words of ours.</summary>
    public TextSpan? Span { get; }

    /// <summary>The topic, where the reason is one; otherwise null.</summary>
    [JsonIgnore, IgnoreDataMember]
    public Topic? Topic { get; }

    /// <summary>The id of <see cref="Topic"/>, or null.</summary>
    public TopicId? TopicId => Topic?.Id;

    /// <summary>The field and the words, as <c>Topic: power banks (lithium batteries)</c>, with the topic where the words are another name for it; of a code, its meaning and the topic.</summary>
    public override string ToString() => Field == MatchField.Code ? $"{Words}: {Topic!.Name.English}"
        : IsOtherName(Topic?.Name.English) ? $"{FieldName.English}: {Words} ({Topic!.Name.English})"
        : $"{FieldName.English}: {Words}";

    /// <summary>The reason for a culture: in Chinese for any Chinese culture, as <c>主题：lithium batteries（锂电池）</c>, else in English. <see cref="Words"/> stay as they are written, but for the meaning of a code.</summary>
    /// <param name="culture">The culture of the reader.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string TextFor(CultureInfo culture) => !LocalizedText.IsChinese(culture) ? ToString()
        : Field == MatchField.Code ? $"{_chineseWords}：{Topic!.Name.For(culture)}"
        : IsOtherName(Topic?.Name.For(culture)) ? $"{FieldName.Chinese}：{Words}（{Topic!.Name.For(culture)}）"
        : Field is MatchField.Flow or MatchField.Mode or MatchField.OfficialWords && Words.All(char.IsAscii) ? $"{FieldName.Chinese}：英文译本作“{Words}”"
        : $"{FieldName.Chinese}：{Words}";

    private bool IsOtherName(string? topic) => topic is not null && !topic.Equals(Words, StringComparison.OrdinalIgnoreCase);

    private (string English, string Chinese) FieldName => Field switch
    {
        MatchField.Title => (nameof(MatchField.Title), "标题"),
        MatchField.OfficialWords => (nameof(MatchField.OfficialWords), "原文措辞"),
        MatchField.Topic => (nameof(MatchField.Topic), "主题"),
        MatchField.Task => (nameof(MatchField.Task), "任务"),
        MatchField.Flow => (nameof(MatchField.Flow), "进出口方向"),
        MatchField.Mode => (nameof(MatchField.Mode), "运输方式"),
        _ => (nameof(MatchField.General), "各类货物"),
    };
}
