using System.ComponentModel;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>What a piece of evidence supports.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<EvidenceKind>))]
[TypeConverter(typeof(VocabularyTypeConverter<EvidenceKind>))]
public enum EvidenceKind
{
    /// <summary>One of the measure's flows.</summary>
    Flow = 0,

    /// <summary>One of the measure's modes.</summary>
    Mode = 1,

    /// <summary>One of the measure's topics.</summary>
    Topic = 2,
}

/// <summary>The words of a measure's quotation that state one of its flows, modes or topics.</summary>
public sealed class Evidence
{
    private readonly Measure _measure;
    private readonly int _value;

    internal Evidence(Measure measure, EvidenceKind kind, int value, TextSpan span)
    {
        _measure = measure;
        _value = value;
        Kind = kind;
        Span = span;
    }

    /// <summary>What the words support; one of <see cref="Flow"/>, <see cref="Mode"/> and <see cref="Topic"/> is set accordingly.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>The flow that the words state, or <see cref="TradeFlows.None"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public TradeFlows Flow => Kind == EvidenceKind.Flow ? (TradeFlows)_value : TradeFlows.None;

    /// <summary>The mode that the words state, or <see cref="TransportModes.None"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public TransportModes Mode => Kind == EvidenceKind.Mode ? (TransportModes)_value : TransportModes.None;

    /// <summary>The topic that the words state, or null.</summary>
    [JsonIgnore, IgnoreDataMember]
    public Topic? Topic => Kind == EvidenceKind.Topic ? _measure.Catalogue.Topics[_value] : null;

    /// <summary>The id of <see cref="Topic"/>, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TopicId? TopicId => Topic?.Id;

    /// <summary>Where the words stand in the measure's document: always inside one of the quotation's spans.</summary>
    public TextSpan Span { get; }

    /// <summary>The words, as printed.</summary>
    public string Words => _measure.Quotation.Document.Text!.Substring(Span.Start, Span.Length);

    /// <summary>The words as a quotation of the measure's document.</summary>
    internal Quotation Quotation => new(_measure.Catalogue, _measure.Quotation.DocumentIndex, [Span]);

    internal int Value => _value;

    /// <summary>The tag as JSON names it: the name of the flow or mode, or the id of the topic.</summary>
    internal string Tag => Kind switch
    {
        EvidenceKind.Flow => JsonNames<TradeFlows>.Of(Flow),
        EvidenceKind.Mode => JsonNames<TransportModes>.Of(Mode),
        _ => Topic!.Id.ToString(),
    };

    /// <summary>The tag and its words, as <c>Export: "exports"</c>.</summary>
    public override string ToString()
    {
        var tag = Kind switch
        {
            EvidenceKind.Flow => EnglishNames.Of(Flow),
            EvidenceKind.Mode => EnglishNames.Of(Mode),
            _ => Topic!.Id.ToString(),
        };
        return $"{tag}: \"{Words}\"";
    }
}
