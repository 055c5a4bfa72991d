using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>How the enums of <see cref="Initiative.Core"/> are spelled outside C#: in JSON, in the catalogue's format, and wherever an app reads them as text.</summary>
public static class Vocabulary
{
    /// <summary>The one rule.</summary>
    internal static JsonNamingPolicy Spelling => JsonNamingPolicy.KebabCaseLower;

    /// <summary>The names of an enum's values in kebab case, such as <c>replicated-nationwide</c>, in the order of the values; "none" is no name.</summary>
    /// <typeparam name="TEnum">One of the enums of <see cref="Initiative.Core"/>.</typeparam>
    public static CatalogueList<string> NamesOf<TEnum>()
        where TEnum : struct, Enum => new([.. JsonNames<TEnum>.All]);

    /// <summary>The name of a value, such as <c>replicated-nationwide</c>.</summary>
    /// <typeparam name="TEnum">One of the enums of <see cref="Initiative.Core"/>.</typeparam>
    /// <param name="value">The value; several flags give their names as <c>import, export</c>, and no flag gives <c>none</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The enum does not define <paramref name="value"/>.</exception>
    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        JsonNames<TEnum>.TryFormat(value, out var name) ? name : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(TEnum).Name} does not define this value.");

    /// <summary>What people call a value: in Chinese for any Chinese culture if there is a Chinese name, else its English words, such as <c>replicated nationwide</c>.</summary>
    /// <typeparam name="TEnum">One of the enums of <see cref="Initiative.Core"/>.</typeparam>
    /// <param name="value">The value; the names of several flags are joined by a comma, or by <c>、</c> in Chinese.</param>
    /// <param name="culture">The culture of the reader.</param>
    /// <remarks>
    /// The Chinese names are ours. There are some for flows, modes, roles, kinds of topics, of divisions and of follow-ups, for the status of measures, confidence and
    /// reliability. To store or to exchange values, use <see cref="NameOf{TEnum}(TEnum)"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The enum does not define <paramref name="value"/>.</exception>
    public static string NameOf<TEnum>(TEnum value, CultureInfo culture)
        where TEnum : struct, Enum
    {
        var isChinese = LocalizedText.IsChinese(culture);
        var name = NameOf(value);
        return isChinese && ChineseNames.Of(value) is { } chinese ? chinese : name.Replace('-', ' ');
    }

    /// <summary>Reads a value from its name, without throwing.</summary>
    /// <typeparam name="TEnum">One of the enums of <see cref="Initiative.Core"/>.</typeparam>
    /// <param name="name">What <see cref="NameOf{TEnum}(TEnum)"/> gives, or the name in C#, such as <c>ReplicatedNationwide</c>, in any case. Null and numbers are no names.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse<TEnum>(string? name, out TEnum value)
        where TEnum : struct, Enum
    {
        value = default;
        return name is not null && JsonNames<TEnum>.TryParse(name, out value);
    }
}

/// <summary>The directions of trade that a measure's own words state.</summary>
[Flags]
[JsonConverter(typeof(VocabularyJsonConverter<TradeFlows>))]
[TypeConverter(typeof(VocabularyTypeConverter<TradeFlows>))]
public enum TradeFlows
{
    /// <summary>The document states no direction, which does not mean that the measure concerns none.</summary>
    None = 0,

    /// <summary>Goods entering the Chinese mainland.</summary>
    Import = 1,

    /// <summary>Goods leaving the Chinese mainland.</summary>
    Export = 2,
}

/// <summary>The modes of transport that a measure's own words state.</summary>
[Flags]
[JsonConverter(typeof(VocabularyJsonConverter<TransportModes>))]
[TypeConverter(typeof(VocabularyTypeConverter<TransportModes>))]
public enum TransportModes
{
    /// <summary>The document states no mode, which does not mean that the measure concerns none.</summary>
    None = 0,

    /// <summary>By ship.</summary>
    Sea = 1,

    /// <summary>By train.</summary>
    Rail = 2,

    /// <summary>By road.</summary>
    Road = 4,

    /// <summary>By aircraft.</summary>
    Air = 8,
}

/// <summary>What kind of thing a topic is.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<TopicKind>))]
[TypeConverter(typeof(VocabularyTypeConverter<TopicKind>))]
public enum TopicKind
{
    /// <summary>Goods that are traded, such as lithium batteries.</summary>
    Goods = 1,

    /// <summary>Who takes part in trade, such as AEO-certified enterprises.</summary>
    Actor = 2,

    /// <summary>A place, such as Hong Kong.</summary>
    Place = 3,

    /// <summary>A rule, procedure or programme, such as bonded testing.</summary>
    Instrument = 4,

    /// <summary>Built infrastructure or a customs-controlled area, such as a comprehensive bonded zone.</summary>
    Facility = 5,

    /// <summary>A way of carrying goods, such as LCL shipments.</summary>
    Transport = 6,

    /// <summary>A way of trading or an activity of trade, such as cross-border e-commerce.</summary>
    Practice = 7,

    /// <summary>Something that every shipment has or passes through, such as logistics costs or the Single Window.</summary>
    Common = 8,
}

/// <summary>An agency's part in an edition.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<AgencyRole>))]
[TypeConverter(typeof(VocabularyTypeConverter<AgencyRole>))]
public enum AgencyRole
{
    /// <summary>Leads the initiative.</summary>
    Lead = 1,

    /// <summary>Launched the initiative together with the lead.</summary>
    Participant = 2,
}

/// <summary>The status of a province-level division.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<DivisionKind>))]
[TypeConverter(typeof(VocabularyTypeConverter<DivisionKind>))]
public enum DivisionKind
{
    /// <summary>A province.</summary>
    Province = 1,

    /// <summary>A municipality directly under the central government: the city is the division.</summary>
    Municipality = 2,

    /// <summary>An autonomous region.</summary>
    AutonomousRegion = 3,
}

/// <summary>What became of a measure or an edition.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<FollowUpKind>))]
[TypeConverter(typeof(VocabularyTypeConverter<FollowUpKind>))]
public enum FollowUpKind
{
    /// <summary>The practice was replicated nationwide.</summary>
    ReplicatedNationwide = 1,

    /// <summary>It was decided that practices are to be replicated nationwide.</summary>
    ReplicationDecided = 2,

    /// <summary>Something that the measure sets up was opened.</summary>
    Opened = 3,

    /// <summary>An authority issued a new rule.</summary>
    NewRule = 4,

    /// <summary>An authority or a report tells what was reached, for example in a pilot.</summary>
    Result = 5,

    /// <summary>An agreement was signed.</summary>
    Agreed = 6,

    /// <summary>A city issued a document that implements the edition.</summary>
    ImplementingDocument = 7,

    /// <summary>It was announced.</summary>
    Announced = 8,

    /// <summary>A later edition lists the measure again.</summary>
    Continued = 9,
}

/// <summary>What is known of whether a measure applies. A higher value says more.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<MeasureStatus>))]
[TypeConverter(typeof(VocabularyTypeConverter<MeasureStatus>))]
public enum MeasureStatus
{
    /// <summary>No source that we found says it, which does not mean that the measure does not apply.</summary>
    NotKnown = 0,

    /// <summary>A source reports that it was put into practice, at least in a pilot or in one place.</summary>
    Implemented = 1,

    /// <summary>A later edition lists it again.</summary>
    Continued = 2,

    /// <summary>The practice may be used in the whole country, no longer only in the pilot cities; where <see cref="Measure.IsStatusInferred"/> is true, it is only taken to be so.</summary>
    ReplicatedNationwide = 3,
}

/// <summary>How sure it is that a reported follow-up belongs to the measure.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<Confidence>))]
[TypeConverter(typeof(VocabularyTypeConverter<Confidence>))]
public enum Confidence
{
    /// <summary>The source counts measures and names none; that this one is among them rests on a report that only probably speaks of it. Show it only together with this grade.</summary>
    Low = 1,

    /// <summary>
    /// The source speaks of the same subject, but not in the measure's words; or it counts measures and names none, and this one, of which another report plainly speaks, is taken to be among
    /// them. Show it only together with this grade.
    /// </summary>
    Medium = 2,

    /// <summary>The source plainly speaks of this measure.</summary>
    High = 3,
}

/// <summary>How much weight a source carries: an editorial judgement of ours, from who publishes it, as far as that is evident.</summary>
/// <remarks>The higher the value, the more weight.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<Reliability>))]
[TypeConverter(typeof(VocabularyTypeConverter<Reliability>))]
public enum Reliability
{
    /// <summary>A page whose facts are not confirmed anywhere, or that is contradicted elsewhere. Show what rests on it alone only together with this grade.</summary>
    Weak = 1,

    /// <summary>Another publication, of which nothing more is known.</summary>
    Publication = 2,

    /// <summary>State media, such as Xinhua and People's Daily.</summary>
    StateMedia = 3,

    /// <summary>An authority's own words: a document that it issued, or a statement of its officials, wherever the text was found.</summary>
    Authority = 4,

    /// <summary>A published standard or register, for the codes and coordinates that it defines.</summary>
    Standard = 5,
}
