using System.Text.Json.Serialization;

namespace Initiative.Core.Benchmarks;

// The format as somebody would write it down who only wants the data: settable members, strings for everything that is not a number, nothing checked.

internal sealed record PlainCatalogue
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }
    public int FormatVersion { get; set; }
    public string? DataVersion { get; set; }
    public PlainEdition Edition { get; set; } = null!;
    public List<PlainSource> Sources { get; set; } = null!;
    public PlainStandards Standards { get; set; } = null!;
    public List<PlainTask> Tasks { get; set; } = null!;
    public List<PlainMeasure> Measures { get; set; } = null!;
    public List<PlainAgency> Agencies { get; set; } = null!;
    public List<PlainDivision> Divisions { get; set; } = null!;
    public List<PlainCity> Cities { get; set; } = null!;
    public List<PlainTopic> Topics { get; set; } = null!;
}

internal sealed record PlainEdition
{
    public string Id { get; set; } = null!;
    public PlainTitle Title { get; set; } = null!;
    public PlainDate? LaunchedOn { get; set; }
    public PlainNumber? DurationMonths { get; set; }
    public PlainTitle? Ends { get; set; }
    public PlainNumber? BodyCount { get; set; }
    public List<PlainCitation> PolicyAreas { get; set; } = null!;
    public PlainCitation? MorePolicyAreas { get; set; }
    public List<PlainCitation> Aims { get; set; } = null!;
    public PlainStated Stated { get; set; } = null!;
    public List<PlainFollowUp>? FollowUps { get; set; }
}

internal sealed record PlainTitle
{
    public string English { get; set; } = null!;
    public string? Chinese { get; set; }
    public string? ChineseSource { get; set; }
    public PlainCitation Citation { get; set; } = null!;
}

internal sealed record PlainDate
{
    public string Value { get; set; } = null!;
    public PlainCitation Citation { get; set; } = null!;
}

internal sealed record PlainNumber
{
    public int Value { get; set; }
    public PlainCitation Citation { get; set; } = null!;
}

internal sealed record PlainStated
{
    public PlainNumber Tasks { get; set; } = null!;
    public PlainNumber Measures { get; set; } = null!;
    public PlainNumber ParticipatingAgencies { get; set; } = null!;
    public PlainNumber Cities { get; set; } = null!;
}

internal sealed record PlainCitation
{
    public string Source { get; set; } = null!;
    public List<PlainSpan>? Spans { get; set; }
    public PlainName? Note { get; set; }
}

internal sealed record PlainSpan
{
    public int Start { get; set; }
    public string Text { get; set; } = null!;
}

internal sealed record PlainSource
{
    public string Id { get; set; } = null!;
    public string? Title { get; set; }
    public string? ChineseTitle { get; set; }
    public bool? IsTitleOurs { get; set; }
    public bool? IsChineseTitleOurs { get; set; }
    public string? Number { get; set; }
    public PlainName? Issuer { get; set; }
    public string? IssuedOn { get; set; }
    public string? Url { get; set; }
    public string? Language { get; set; }
    public bool? IsTranslation { get; set; }
    public string? PrevailingLanguage { get; set; }
    public string? Licence { get; set; }
    public string? Reliability { get; set; }
    public PlainName? Note { get; set; }
    public string? Sha256 { get; set; }
    public string? Text { get; set; }
}

internal sealed record PlainStandards
{
    public string DivisionCodes { get; set; } = null!;
    public string IsoCodes { get; set; } = null!;
    public string Locations { get; set; } = null!;
}

internal sealed record PlainName
{
    public string English { get; set; } = null!;
    public string? Chinese { get; set; }
    public string? ChineseSource { get; set; }
}

internal sealed record PlainTask
{
    public string Id { get; set; } = null!;
    public PlainName Title { get; set; } = null!;
    public PlainCitation Quotation { get; set; } = null!;
}

internal sealed record PlainMeasure
{
    public string Id { get; set; } = null!;
    public PlainName Title { get; set; } = null!;
    public string Task { get; set; } = null!;
    public string Action { get; set; } = null!;
    public PlainCitation Quotation { get; set; } = null!;
    public Dictionary<string, string>? Flows { get; set; }
    public Dictionary<string, string>? Modes { get; set; }
    public Dictionary<string, string> Topics { get; set; } = null!;
    public List<PlainFollowUp>? FollowUps { get; set; }
}

internal sealed record PlainFollowUp
{
    public string Kind { get; set; } = null!;
    public string? On { get; set; }
    public string? City { get; set; }
    public PlainName Summary { get; set; } = null!;
    public string Source { get; set; } = null!;
    public string Confidence { get; set; } = null!;
    public bool? IsInferred { get; set; }
}

internal sealed record PlainAgency
{
    public string Id { get; set; } = null!;
    public PlainName Name { get; set; } = null!;
    public string Role { get; set; } = null!;
    public PlainCitation Quotation { get; set; } = null!;
}

internal sealed record PlainDivision
{
    public string IsoCode { get; set; } = null!;
    public string Code { get; set; } = null!;
    public PlainName Name { get; set; } = null!;
    public string Kind { get; set; } = null!;
}

internal sealed record PlainCity
{
    public string Id { get; set; } = null!;
    public PlainName Name { get; set; } = null!;
    public string Division { get; set; } = null!;
    public string DivisionCode { get; set; } = null!;
    public PlainLocation Location { get; set; } = null!;
    public PlainCitation Quotation { get; set; } = null!;
    public List<PlainCityCode>? Codes { get; set; }
}

internal sealed record PlainCityCode
{
    public string List { get; set; } = null!;
    public string Code { get; set; } = null!;
    public string Role { get; set; } = null!;
    public string Source { get; set; } = null!;
}

internal sealed record PlainLocation
{
    public double Latitude { get; set; }
    public double Longitude { get; set; }
}

internal sealed record PlainTopic
{
    public string Id { get; set; } = null!;
    public PlainName Name { get; set; } = null!;
    public string Kind { get; set; } = null!;
    public List<string>? Aliases { get; set; }
    public List<PlainTopicCode>? Codes { get; set; }

    internal string[] AllNames() => [Name.English, .. Aliases ?? []];
}

internal sealed record PlainTopicCode
{
    public string List { get; set; } = null!;
    public string Code { get; set; } = null!;
    public string Certainty { get; set; } = null!;
    public PlainName Meaning { get; set; } = null!;
    public string Source { get; set; } = null!;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(PlainCatalogue))]
internal sealed partial class PlainContext : JsonSerializerContext;
