namespace Initiative.Core.Json;

/// <summary>What was read, before anything refers to anything: values with the places they were read from.</summary>
internal sealed class CatalogueDraft
{
    internal int Offset;
    internal string? DataVersion;
    internal EditionDraft? Edition;
    internal StandardsDraft? Standards;
    internal List<SourceDraft> Sources = [];
    internal List<TaskDraft> Tasks = [];
    internal List<MeasureDraft> Measures = [];
    internal List<AgencyDraft> Agencies = [];
    internal List<DivisionDraft> Divisions = [];
    internal List<CityDraft> Cities = [];
    internal List<TopicDraft> Topics = [];
}

/// <summary>A string and its offset; null where there was none (the offset is 0) or it has been reported.</summary>
internal readonly struct Word(string? value, int offset)
{
    internal readonly string? Value = value;
    internal readonly int Offset = offset;
}

/// <summary>Words that stay in the input until they are compared with the document: the offset of their opening quote, and their length as they are written there.</summary>
internal readonly struct RawWords(int offset, int length)
{
    internal readonly int Offset = offset;
    internal readonly int Length = length;
}

internal readonly struct SpanDraft(int start, RawWords words)
{
    internal readonly int Start = start;
    internal readonly RawWords Words = words;
}

internal sealed class CitationDraft
{
    internal int Offset;
    internal Word Source;
    internal SpanDraft[] Spans = [];
    internal string? Note;

    // Filled in by the validator.
    internal int SourceIndex;
    internal int[] SpanValues = [];
}

internal struct TagDraft
{
    internal EvidenceKind Kind;
    internal Word Name;
    internal int Value;
    internal RawWords Evidence;
}

internal sealed class FollowUpDraft
{
    internal FollowUpKind Kind;
    internal DateOnly? On;
    internal string? Summary;
    internal Word Source;
    internal Confidence Confidence;
    internal int SourceIndex;
}

internal sealed class CitedNumber
{
    internal int Value;
    internal int Offset;
    internal CitationDraft? Citation;
}

internal sealed class EditionDraft
{
    internal Word Id;
    internal LocalizedText? Title;
    internal CitationDraft? TitleCitation;
    internal DateOnly? LaunchedOn;
    internal CitationDraft? LaunchCitation;
    internal CitedNumber? DurationMonths;
    internal List<CitationDraft> PolicyAreas = [];
    internal List<CitationDraft> Aims = [];
    internal CitedNumber? Tasks;
    internal CitedNumber? Measures;
    internal CitedNumber? ParticipatingAgencies;
    internal CitedNumber? Cities;
    internal List<FollowUpDraft> FollowUps = [];
}

internal sealed class SourceDraft
{
    internal int Offset;
    internal Word Id;
    internal string? Title;
    internal string? Issuer;
    internal DateOnly? IssuedOn;
    internal string? Url;
    internal string? Language;
    internal bool IsTranslation;
    internal bool SaysWhetherTranslation;
    internal Word PrevailingLanguage;
    internal string? Licence;
    internal Reliability? Reliability;
    internal Word Sha256;
    internal Word Text;
}

internal sealed class StandardsDraft
{
    internal Word DivisionCodes;
    internal Word IsoCodes;
    internal Word Locations;
    internal int DivisionCodesIndex;
    internal int IsoCodesIndex;
    internal int LocationsIndex;
}

internal sealed class TaskDraft
{
    internal Word Id;
    internal LocalizedText? Title;
    internal CitationDraft? Quotation;
}

internal sealed class MeasureDraft
{
    internal Word Id;
    internal LocalizedText? Title;
    internal Word Task;
    internal Word ActionName;
    internal MeasureAction Action;
    internal CitationDraft? Quotation;
    internal TagDraft[] Tags = [];
    internal List<FollowUpDraft>? FollowUps;

    // Filled in by the validator.
    internal int TaskIndex;
    internal int[] TagValues = [];
}

internal sealed class AgencyDraft
{
    internal Word Id;
    internal LocalizedText? Name;
    internal AgencyRole Role;
    internal CitationDraft? Quotation;
}

internal sealed class DivisionDraft
{
    internal Word IsoCode;
    internal Word Code;
    internal LocalizedText? Name;
    internal DivisionKind Kind;
}

internal sealed class CityDraft
{
    internal Word Id;
    internal LocalizedText? Name;
    internal Word Division;
    internal Word DivisionCode;
    internal GeoLocation Location;
    internal CitationDraft? Quotation;
    internal int DivisionIndex;
}

internal sealed class TopicDraft
{
    internal Word Id;
    internal LocalizedText? Name;
    internal TopicKind Kind;
    internal List<string> Aliases = [];
}
