namespace Initiative.Core.Json;

/// <summary>The one list of the kinds of the format and their fields. The readers and writers of JSON and tables and the schema all walk it.</summary>
/// <remarks>A constructor of an entity reads its values from a <see cref="Row"/> in the order of this list.</remarks>
internal static class Format
{
    internal const int Version = 1;
    internal const int MostMonths = 120;
    internal const int HighestCount = 1_000_000;

    internal static readonly Kind<LocalizedText> Name = new Kind<LocalizedText>("name", "A name or title.")
        .Text("english", static name => name.English, "The English text.", TextForm.Line)
        .Text("chinese", static name => name.Chinese, "The Chinese text in simplified characters: a standard name, or the wording of a source.", TextForm.Line, isOptional: true);

    internal static readonly Kind<LocalizedText> Title = new Kind<LocalizedText>("short title", "A short title of ours.")
        .Text("english", static title => title.English, "The English text.", TextForm.Line)
        .Text("chinese", static title => title.Chinese, "The Chinese text in simplified characters: ours, or the wording of a source.", TextForm.Line, isOptional: true)
        .Reference("chineseSource", "sources", static title => title.ChineseSource?.Id.ToString(), "The id of the source whose wording the Chinese text is. Without one it is ours.", isOptional: true);

    internal static readonly Kind<LocalizedText> Wording = new Kind<LocalizedText>("wording", "A sentence or a few words of ours.")
        .Text("english", static wording => wording.English, "The English text.", TextForm.Line)
        .Text("chinese", static wording => wording.Chinese, "The Chinese text in simplified characters.", TextForm.Line, isOptional: true);

    internal static readonly Kind<GeoLocation> Location = new Kind<GeoLocation>("location", "A place on Earth, in degrees of WGS 84.")
        .Degrees("latitude", static location => location.Latitude, "Degrees north of the equator.", 90)
        .Degrees("longitude", static location => location.Longitude, "Degrees east of Greenwich.", 180);

    internal static readonly Kind<Quotation> Quotation = new Kind<Quotation>("quotation", "Words of a source whose text is held.")
        .Reference("source", "sources", static quotation => quotation.DocumentId.ToString(), "The id of the source.")
        .Spans(static quotation => quotation, "Where the words stand, in ascending order: several where a sentence shares a word.");

    internal static readonly Kind<Citation> Citation = new Kind<Citation>("citation", "Where a fact comes from.")
        .Reference("source", "sources", static citation => citation.SourceId!.Value.ToString(), "The id of the source.")
        .Spans(static citation => citation.Quotation, "Where the words stand, in ascending order: several where a sentence shares a word.", isOptional: true)
        .Object("note", Wording, static citation => citation.Note, "An editorial decision behind the fact.", isOptional: true);

    internal static readonly Kind<Cited> CitedTitle = new Kind<Cited>("title", "A title and where it comes from.")
        .Text("english", static title => ((LocalizedText)title.Value).English, "The English name.", TextForm.Line)
        .Text("chinese", static title => ((LocalizedText)title.Value).Chinese, "The Chinese name: a standard one, or the wording of a source.", TextForm.Line, isOptional: true)
        .Reference("chineseSource", "sources", static title => ((LocalizedText)title.Value).ChineseSource?.Id.ToString(), "The id of the source whose wording the Chinese name is. Without one it is standard usage.", isOptional: true)
        .Object("citation", Citation, static title => title.Citation);

    internal static readonly Kind<Cited> CitedStatement = new Kind<Cited>("statement", "A statement in our words and where it comes from.")
        .Text("english", static statement => ((LocalizedText)statement.Value).English, "The English text.", TextForm.Line)
        .Text("chinese", static statement => ((LocalizedText)statement.Value).Chinese, "The Chinese text.", TextForm.Line, isOptional: true)
        .Object("citation", Citation, static statement => statement.Citation);

    internal static readonly Kind<Cited> CitedDate = new Kind<Cited>("cited day", "A day and where it comes from.")
        .Date("value", static date => (DateOnly)date.Value, "The day.")
        .Object("citation", Citation, static date => date.Citation);

    internal static readonly Kind<Cited> CitedMonths = new Kind<Cited>("cited number of months", "A number of months and where it comes from.")
        .Number("value", static months => (int)months.Value, "The number.", MostMonths)
        .Object("citation", Citation, static months => months.Citation);

    internal static readonly Kind<Cited> CitedCount = new Kind<Cited>("cited count", "A number that a source states and where it does.")
        .Number("value", static count => (int)count.Value, "The number.", HighestCount)
        .Object("citation", Citation, static count => count.Citation);

    internal static readonly Kind<FollowUp> FollowUp = new Kind<FollowUp>("follow-up", "What a later source reports to have become of a measure or an edition. None means \"not known\".")
        .Choice<FollowUpKind>("kind", "kind of follow-up", static followUp => followUp.Kind, "What happened.")
        .Date("on", static followUp => followUp.On, "The day on which it happened or was announced.", isOptional: true)
        .Reference("city", "cities", static followUp => followUp.CityId?.ToString(), "The id of the city that issued or did it, where it is of one city.", isOptional: true)
        .Object("summary", Wording, static followUp => followUp.Summary, "What is reported, in one sentence.")
        .Reference("source", "sources", static followUp => followUp.SourceId.ToString(), "The id of the source that reports it.")
        .Choice<Confidence>("confidence", "confidence", static followUp => followUp.Confidence, "How sure it is that the report concerns this measure. It is not high where 'isInferred' is true.")
        .Flag("isInferred", static followUp => followUp.IsInferred, "Whether the source does not name the measure, so that what it reports is inferred for it, such as from a count of many measures.");

    internal static readonly Kind<Edition> Stated = new Kind<Edition>("list of stated counts", "The numbers that the document states, whatever it lists. No list may be longer. What it does not state is left out.")
        .Object("tasks", CitedCount, static edition => Cited.Of(edition, "Stated.Tasks", edition.Stated.Tasks), isOptional: true)
        .Object("measures", CitedCount, static edition => Cited.Of(edition, "Stated.Measures", edition.Stated.Measures), isOptional: true)
        .Object("participatingAgencies", CitedCount, static edition => Cited.Of(edition, "Stated.ParticipatingAgencies", edition.Stated.ParticipatingAgencies), "Beside the lead.", isOptional: true)
        .Object("cities", CitedCount, static edition => Cited.Of(edition, "Stated.Cities", edition.Stated.Cities), isOptional: true);

    internal static readonly Kind<Edition> Edition = new Kind<Edition>("edition", "What the document says of the edition as a whole.")
        .Id(static edition => edition.Id.ToString(), "The edition's id: its year.")
        .Object("title", CitedTitle, static edition => Cited.Of(edition, nameof(Initiative.Core.Edition.Title), edition.Title), "The name of the initiative.")
        .Object("launchedOn", CitedDate, static edition => Cited.Of(edition, nameof(Initiative.Core.Edition.LaunchedOn), edition.LaunchedOn), "The day of the launch, where a source gives it.", isOptional: true)
        .Object("durationMonths", CitedMonths, static edition => Cited.Of(edition, nameof(Initiative.Core.Edition.DurationMonths), edition.DurationMonths), "How long it was announced to run, where a source says it.", isOptional: true)
        .Object("ends", CitedStatement, static edition => Cited.Of(edition, nameof(Initiative.Core.Edition.Ends), edition.Ends), "What is known of its end, where anything is.", isOptional: true)
        .Object("bodyCount", CitedCount, static edition => Cited.Of(edition, nameof(Initiative.Core.Edition.BodyCount), edition.BodyCount), "How many bodies take part in all, the lead among them, where a source says it.", isOptional: true)
        .List("policyAreas", Quotation, static edition => edition.PolicyAreas, "The areas that the measures cover, in the document's words.")
        .Object("morePolicyAreas", Quotation, static edition => edition.MorePolicyAreas, "The words that say that there are more areas than those listed, such as \"including\"; left out where the list is complete.", isOptional: true)
        .List("aims", Quotation, static edition => edition.Aims, "The aims, in the document's words.")
        .Object("stated", Stated, static edition => edition)
        .List("followUps", FollowUp, static edition => edition.FollowUps, "What became of the edition as a whole.", isOptional: true);

    internal static readonly Kind<SourceDocument> Source = new Kind<SourceDocument>("source", "A document, report or code list.")
        .Id(static source => source.Id.ToString())
        .Text("title", static source => source.Title, "The title as published, or a description of ours where none is known.", TextForm.Line, isOptional: true)
        .Text("chineseTitle", static source => source.ChineseTitle, "The Chinese title, or a description of ours in Chinese, where the title is not Chinese.", TextForm.Line, isOptional: true)
        .Flag("isTitleOurs", static source => source.IsTitleOurs, "Whether the title is ours: a description, or a translation.")
        .Flag("isChineseTitleOurs", static source => source.IsChineseTitleOurs, "Whether the Chinese title is ours: a description, or a translation.")
        .Text("number", static source => source.Number, "The number that its issuer gave it.", TextForm.Line, isOptional: true)
        .Object("issuer", Name, static source => source.Issuer, "Who issued it.", isOptional: true)
        .Date("issuedOn", static source => source.IssuedOn, "The date of issue that it states.", isOptional: true)
        .Text("url", static source => source.Address, "Where it was published.", TextForm.Url, isOptional: true)
        .Text("language", static source => source.Language, "The language of the text.", TextForm.Language, isOptional: true)
        .Flag("isTranslation", static source => source.IsTranslation, "Whether the document says that it is a translation.")
        .Text("prevailingLanguage", static source => source.PrevailingLanguage, "The language of the version that prevails over a translation.", TextForm.Language, isOptional: true, needs: "isTranslation")
        .Text("licence", static source => source.Licence, "The licence of its data, as an SPDX expression.", TextForm.Line, isOptional: true)
        .Choice<Reliability>("reliability", "reliability", static source => source.Reliability, "How much weight it carries, from who publishes it: a judgement of ours.", isOptional: true)
        .Object("note", Wording, static source => source.Note, "What else is to be known of it, such as that a copy was read.", isOptional: true)
        .Text("sha256", static source => source.Sha256, "The SHA-256 of the text in UTF-8.", TextForm.Sha256, isOptional: true, needs: "text")
        .Text("text", static source => source.Text, "The whole text, to which spans refer. It needs the hash.", form: null, isOptional: true, needs: "sha256");

    internal static readonly Kind<CodeStandards> Standards = new Kind<CodeStandards>("list of standards", "The sources of the codes and coordinates.")
        .Reference("divisionCodes", "sources", static standards => standards.DivisionCodesId.ToString(), "The source of GB/T 2260 codes and Chinese place names.")
        .Reference("isoCodes", "sources", static standards => standards.IsoCodesId.ToString(), "The source of ISO 3166-2 codes.")
        .Reference("locations", "sources", static standards => standards.LocationsId.ToString(), "The source of the cities' locations.");

    internal static readonly Kind<KeyTask> Task = new Kind<KeyTask>("task", "A key task under which the document lists measures.")
        .Id(static task => task.Id.ToString())
        .Object("title", Title, static task => task.Title, "A short title of ours.")
        .Object("quotation", Quotation, static task => task.Quotation, "The official words.");

    internal static readonly Kind<Measure> Measure = new Kind<Measure>("measure", "One measure. Flows, modes and topics are only what its own words state, each with these words.")
        .Id(static measure => measure.Id.ToString())
        .Object("title", Title, static measure => measure.Title, "A short title of ours.")
        .Reference("task", "tasks", static measure => measure.TaskId.ToString(), "The id of the task under which the document lists it.")
        .Text("action", static measure => measure.Action, "The verb of the official words, as it is printed in them.", TextForm.Line)
        .Object("quotation", Quotation, static measure => measure.Quotation, "The official words.")
        .Tags<TradeFlows>("flows", "flow", static measure => measure.Evidence.Where(static evidence => evidence.Kind == EvidenceKind.Flow), "The directions of trade that the words state, each with the words.")
        .Tags<TransportModes>("modes", "mode", static measure => measure.Evidence.Where(static evidence => evidence.Kind == EvidenceKind.Mode), "The modes of transport that the words state, each with the words.")
        .Tags("topics", "topics", static measure => measure.Evidence.Where(static evidence => evidence.Kind == EvidenceKind.Topic), "The ids of what the words are about, most specific first, each with the words.")
        .ListApart("followUps", FollowUp, static measure => measure.FollowUps, "What is known to have become of the measure.");

    internal static readonly Kind<Agency> Agency = new Kind<Agency>("agency", "A department or agency that the document names.")
        .Id(static agency => agency.Id.ToString())
        .Object("name", Name, static agency => agency.Name)
        .Choice<AgencyRole>("role", "role", static agency => agency.Role, "Its part in this edition.")
        .Object("quotation", Quotation, static agency => agency.Quotation, "The words that name it.");

    internal static readonly Kind<Division> Division = new Kind<Division>("division", "A province-level division in which a city lies.")
        .Text("isoCode", static division => division.IsoCode, "Its ISO 3166-2 code.", TextForm.IsoSubdivision, isUnique: true)
        .Text("code", static division => division.Code, "Its GB/T 2260 code.", TextForm.DivisionCode, isUnique: true)
        .Object("name", Name, static division => division.Name, "Its name, in Chinese without the suffix of its kind.")
        .Choice<DivisionKind>("kind", "kind of division", static division => division.Kind, "Its status.");

    internal static readonly Kind<CityCode> CityCode = new Kind<CityCode>("city code", "A code of a published list that leads to the city, or to a port, airport, station or crossing that lies in it or serves it. Input only: no such code is the code of the city.")
        .Choice<CityCodeList>("list", "list of city codes", static code => code.List, "The list.")
        .Text("code", static code => code.Code, "The code: CN and three letters or digits of UN/LOCODE, or three letters of IATA.", TextForm.Line)
        .Choice<CityCodeRole>("role", "role of a city code", static code => code.Role, "What it stands for.")
        .Reference("source", "sources", static code => code.SourceId.ToString(), "The id of the edition of the list.");

    internal static readonly Kind<TopicCode> TopicCode = new Kind<TopicCode>("topic code", "A code of a published list that leads to the topic. It leads to no measure by itself: the measure's own words still say what it is about.")
        .Choice<TopicCodeList>("list", "list of topic codes", static code => code.List, "The list.")
        .Text("code", static code => code.Code, "The code: 2, 4 or 6 digits of HS, 4 digits of a UN number or a supervision mode, 3 letters of a handling code.", TextForm.Line)
        .Choice<CodeCertainty>("certainty", "certainty", static code => code.Certainty, "Whether everything with the code belongs to the topic, or some of it may.")
        .Object("meaning", Wording, static code => code.Meaning, "What it stands for, in a few words of ours.")
        .Reference("source", "sources", static code => code.SourceId.ToString(), "The id of the edition of the list, or of the announcement that introduces the code.");

    internal static readonly Kind<PilotCity> City = new Kind<PilotCity>("city", "A pilot city.")
        .Id(static city => city.Id.ToString())
        .Object("name", Name, static city => city.Name, "Its name, in Chinese without the suffix 市.")
        .Reference("division", "divisions", static city => city.Division.IsoCode, "The ISO 3166-2 code of its division.")
        .Text("divisionCode", static city => city.DivisionCode, "Its GB/T 2260 code. A municipality has the code of its division.", TextForm.DivisionCode, isUnique: true)
        .Object("location", Location, static city => city.Location)
        .Object("quotation", Quotation, static city => city.Quotation, "The words that name it.")
        .ListApart("codes", CityCode, static city => city.Codes, "The codes by which others name it.");

    internal static readonly Kind<Topic> Topic = new Kind<Topic>("topic", "Something that measures are about.")
        .Id(static topic => topic.Id.ToString())
        .Object("name", Name, static topic => topic.Name, "Its name; Chinese only where it is a standard term.")
        .Choice<TopicKind>("kind", "kind of topic", static topic => topic.Kind, "What kind of thing it is.")
        .Texts("aliases", static topic => topic.Aliases, "Other words that people type for it, in any language.")
        .ListApart("codes", TopicCode, static topic => topic.Codes, "The codes of goods, dangerous goods and procedures that lead to it.");

    /// <summary>A whole file.</summary>
    internal static readonly Kind<InitiativeCatalogue> Catalogue = new Kind<InitiativeCatalogue>(
        "catalogue",
        "One edition: its tasks, measures, agencies, pilot cities and topics, each tied to the words of a source. What is not known is left out. Beyond this schema the reader checks references, quotations and evidence.")
        .Text("$schema", static _ => "catalogue.schema.json", "Names this schema, so that editors can help.", form: null, isOptional: true)
        .Version("formatVersion")
        .Text("dataVersion", static catalogue => catalogue.DataVersion, "The version of the data, apart from the versions of the format and of the package.", TextForm.DataVersion, isOptional: true)
        .Object("edition", Edition, static catalogue => catalogue.Edition)
        .List("sources", Source, static catalogue => catalogue.Sources, "The documents, reports and code lists on which the facts rest, the official document first.")
        .Object("standards", Standards, static catalogue => catalogue.Standards)
        .List("tasks", Task, static catalogue => catalogue.Tasks, "The key tasks, in document order.")
        .List("measures", Measure, static catalogue => catalogue.Measures, "The measures, in document order: the position is the ordinal.")
        .List("agencies", Agency, static catalogue => catalogue.Agencies, "The agencies that the document names, the lead first, then in document order.", isOptional: true)
        .List("divisions", Division, static catalogue => catalogue.Divisions, "The province-level divisions of the cities, by GB/T 2260 code.", isOptional: true)
        .List("cities", City, static catalogue => catalogue.Cities, "The pilot cities, in document order.", isOptional: true)
        .List("topics", Topic, static catalogue => catalogue.Topics, "What measures are about.", isOptional: true);
}
