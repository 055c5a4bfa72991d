namespace Initiative.Core.Atlas;

/// <summary>Every table to take away.</summary>
internal static class Tables
{
    private const string NotKnown = "not known", NoIssuer = "publisher not known", NoDate = "not dated";

    public static Table[] All(AtlasData data)
    {
        var (catalogue, history) = (data.Catalogue, data.History);
        return
        [
            OfMeasures(catalogue.Measures),
            new("outcomes", "What became of the measures", "措施的后续情况", "/api/outcomes",
                [
                    "ordinal", "measure", "english", "chinese", "status", "status_inferred", "status_confidence", "named_by", "named_by_reliability", "counted_by", "counted_by_reliability",
                    "report", "inferred", "confidence", "day", "summary_in_our_words", "chinese_summary_in_our_words", "source", "source_title", "issuer", "source_day", "source_url", "reliability",
                ],
                [.. catalogue.Measures.SelectMany(Outcome.Of).Select(static outcome => new object?[]
                {
                    outcome.Ordinal, outcome.Measure.Id, outcome.Measure.English, outcome.Measure.Chinese, outcome.Status ?? NotKnown, YesNo(outcome.IsStatusInferred), outcome.StatusConfidence,
                    Several(outcome.NamedBy.Select(static basis => basis.SourceId)), Several(outcome.NamedBy.Select(static basis => basis.Reliability)),
                    Several(outcome.CountedBy.Select(static basis => basis.SourceId)), Several(outcome.CountedBy.Select(static basis => basis.Reliability)),
                    outcome.Report, YesNo(outcome.IsInferred), outcome.Confidence, outcome.Report is null ? null : outcome.On is { } on ? on : NotKnown, outcome.Summary, outcome.ChineseSummary,
                    outcome.SourceId, outcome.Source, outcome.SourceId is null ? null : outcome.Issuer ?? NoIssuer, outcome.SourceId is null ? null : outcome.SourceOn is { } day ? day : NoDate, outcome.SourceUrl, outcome.Reliability,
                })]),
            new("statuses", "The status of each measure", "各项措施的现状", "/api/statuses",
                ["ordinal", "measure", "english", "chinese", "status", "status_inferred", "status_confidence", "latest_report", "source", "source_title", "issuer", "source_day", "source_url", "reliability"],
                [.. catalogue.Measures.Select(Standing.Of).Select(static standing => new object?[]
                {
                    standing.Ordinal, standing.Measure.Id, standing.Measure.English, standing.Measure.Chinese, standing.Status ?? NotKnown, YesNo(standing.IsStatusInferred), standing.StatusConfidence, standing.LatestReport,
                    standing.SourceId, standing.Source, standing.SourceId is null ? null : standing.Issuer ?? NoIssuer, standing.SourceId is null ? null : standing.SourceOn is { } day ? day : NoDate, standing.SourceUrl, standing.Reliability,
                })]),
            new("tasks", "The key tasks", "重点任务", "/api/tasks",
                ["ordinal", "id", "english", "chinese", "measures", "official_words"],
                [.. catalogue.Tasks.Select(static task => new object?[] { task.Ordinal, task.Id, task.Title.English, task.Title.Chinese, Several(task.Measures.Ids), task.Quotation.Text })]),
            new("topics", "The topics", "主题", "/api/topics",
                ["id", "english", "chinese", "kind", "measures"],
                [.. catalogue.Topics.Select(static topic => new object?[] { topic.Id, topic.Name.English, topic.Name.Chinese, Terms.CodeOf(topic.Kind), Several(topic.Measures.Ids) })]),
            new("cities", "The cities of all editions", "历年城市", "/api/history/cities",
                ["id", "english", "chinese", "division", "division_iso", "code", "latitude", "longitude", "known_editions", "inferred_editions"],
                [.. history.Cities.Select(city => new object?[]
                {
                    city.Id, city.Name.English, city.Name.Chinese, city.Division.Name.English, city.Division.IsoCode, city.DivisionCode, city.Location.Latitude, city.Location.Longitude, Several(city.EditionIds),
                    Several(city.Editions.Where(edition => EditionCity.IsInferredIn(history, edition, city.Id)).Select(static edition => edition.Id)),
                })]),
            .. CityPages.Editions(data).Select(edition => OfEdition(history, edition)),
            new("agencies", "The agencies of all editions", "历年部门", "/api/history/agencies",
                ["id", "english", "chinese", "known_editions", "leads"],
                [.. history.Agencies.Select(static agency => new object?[]
                {
                    agency.Id, agency.Name.English, agency.Name.Chinese, Several(agency.EditionIds), Several(agency.Editions.Where(edition => edition.Lead == agency).Select(static edition => edition.Id)),
                })]),
            new("editions", "The editions", "历年行动", "/api/history/editions",
                [
                    "id", "launched", "months", "measures", "to_be_replicated", "lead", "agencies_beside_lead", "cities", "cities_named", "divisions", "measures_to_date", "replicated_to_date", "replicated_to_date_as_of",
                    "derived", "disputed",
                ],
                [.. history.Editions.Select(static edition => new object?[]
                {
                    edition.Id, edition.LaunchedOn, edition.DurationMonths, edition.StatedMeasures, edition.ReplicatedMeasures, edition.LeadId, edition.StatedAgencies, edition.StatedCities,
                    edition.Cities.Count, edition.StatedDivisions, edition.MeasuresToDate, edition.ReplicatedToDate, edition.ReplicatedToDateAsOf,
                    Columns(edition.DerivedFacts), Columns(edition.Cite().Where(static citation => citation.Disagrees).Select(static citation => citation.Fact).Distinct()),
                })]),
            new("sources", "The sources", "来源", "/api/sources",
                [
                    "id", "title", "title_is_ours", "chinese_title", "chinese_title_is_ours", "number", "issuer", "chinese_issuer", "issued", "url", "language", "translation", "reliability", "licence", "note", "chinese_note",
                ],
                [.. history.Sources.Select(static source => new object?[]
                {
                    source.Id, source.Title, YesNo(source.IsTitleOurs), source.ChineseTitle, YesNo(source.IsChineseTitleOurs), source.Number, source.Issuer?.English ?? NoIssuer, source.Issuer is null ? "发布者不详" : source.Issuer.Chinese,
                    source.IssuedOn is { } day ? day : NoDate, source.Url?.OriginalString, source.Language, YesNo(source.IsTranslation),
                    source.Reliability is { } reliability ? Terms.CodeOf(reliability) : null, source.Licence, source.Note?.English, source.Note?.Chinese,
                })]),
            new("facts", "Every fact with its source", "全部事实及来源", "/api/facts",
                ["about", "fact", "source", "disagrees", "derived", "words_of_the_source", "note", "chinese_note"],
                [.. data.Facts.Select(static fact => new object?[] { fact.About, fact.Fact, fact.SourceId, YesNo(fact.Disagrees), YesNo(fact.IsDerived), fact.Quotation?.Text, fact.Note?.English, fact.Note?.Chinese })]),
        ];
    }

    /// <summary>The address of a table as CSV, with Chinese headings on a Chinese page.</summary>
    public static string CsvAddress(Language l, string name) => $"/api/{name}{l[".csv", ".zh.csv"]}";

    /// <summary>The table of some of the measures.</summary>
    public static Table OfMeasures(IEnumerable<Measure> measures) => new(
        "measures", "The measures", "措施", "/api/measures",
        [
            "ordinal", "id", "english", "chinese", "chinese_title_source", "edition", "task", "action", "stated_flows", "stated_modes", "topics", "status", "status_inferred", "status_confidence", "status_sources",
            "official_words", "source", "source_url",
        ],
        [.. measures.Select(measure => new object?[]
        {
            measure.Ordinal, measure.Id, measure.Title.English, measure.Title.Chinese, measure.Title.ChineseSource?.Id, measure.EditionId, measure.Task.Id, Terms.CodeOf(measure.Action),
            Several(Terms.CodesOf(measure.Flows)), Several(Terms.CodesOf(measure.Modes)), Several(measure.Topics.Ids),
            measure.Status == MeasureStatus.NotKnown ? NotKnown : Terms.StatusCodeOf(measure), YesNo(measure.IsStatusInferred), measure.StatusConfidence is { } confidence ? Terms.CodeOf(confidence) : null,
            Several(measure.Cite().Where(static citation => citation.Fact == nameof(Measure.Status)).Select(static citation => citation.SourceId)),
            measure.Quotation.Text, measure.Quotation.DocumentId, measure.Quotation.Document.Url?.OriginalString,
        })]);

    /// <summary>The table of an answer about a shipment.</summary>
    public static Table OfAdvice(InitiativeCatalogue catalogue, Advised advised)
    {
        return new(
            "advise", "The measures that answer a question about a shipment", "关于货物的查询结果", "/api/advise",
            ["match", "ordinal", "id", "english", "chinese", "score", "reasons", "chinese_reasons", "status", "status_inferred", "status_confidence", "official_words"],
            [
                .. advised.Concerning.Select(static match => Row("concerns", match)).Concat(advised.MayConcern.Select(static match => Row("may-concern", match))).Concat(advised.General.Select(static match => Row("general", match))).Select(WithStatus),
                .. advised.RuledOut.Select(static ruled => new object?[] { "ruled-out", ruled.Ordinal, ruled.Measure.Id, ruled.Measure.English, ruled.Measure.Chinese, null, ruled.Reason, ruled.ChineseReason }).Select(WithStatus),
            ]);

        static object?[] Row(string kind, MatchedMeasure match) =>
        [
            kind, match.Ordinal, match.Measure.Id, match.Measure.English, match.Measure.Chinese, match.Score,
            string.Join("; ", match.Reasons.Select(static reason => $"{reason.Field}: {reason.Words}")), string.Join("；", match.Reasons.Select(static reason => reason.Chinese)),
        ];

        object?[] WithStatus(object?[] row)
        {
            var measure = catalogue.Measures[(int)row[1]! - 1];
            return
            [
                .. row, measure.Status == MeasureStatus.NotKnown ? NotKnown : Terms.StatusCodeOf(measure), YesNo(measure.IsStatusInferred), measure.StatusConfidence is { } confidence ? Terms.CodeOf(confidence) : null,
                measure.Quotation.Text,
            ];
        }
    }

    /// <summary>The name of the table of an edition's cities.</summary>
    public static string CitiesOf(KnownEdition edition) => $"cities-{edition.Id}";

    private static Table OfEdition(EditionHistory history, KnownEdition edition) => new(
        CitiesOf(edition), $"The cities of {edition.Id}", $"{edition.Id}年的试点城市", $"/api/history/editions/{edition.Id}/cities",
        ["id", "english", "chinese", "division", "division_iso", "code", "latitude", "longitude", "change", "inferred", "known_editions"],
        [.. EditionCity.Of(history, edition).Select(static city => new object?[]
        {
            city.City.Id, city.City.English, city.City.Chinese, city.Division.English, city.Division.Id, city.Code, city.Latitude, city.Longitude, city.Change, YesNo(city.IsInferred), string.Join(' ', city.KnownEditions),
        })]);

    private static string YesNo(bool value) => value ? "yes" : "no";

    // The columns are called otherwise than the members of the library.
    private static string Columns(IEnumerable<string> facts) => Several(facts.Select(static fact => fact switch
    {
        nameof(KnownEdition.LaunchedOn) => "launched",
        nameof(KnownEdition.DurationMonths) => "months",
        nameof(KnownEdition.StatedMeasures) => "measures",
        nameof(KnownEdition.ReplicatedMeasures) => "to_be_replicated",
        nameof(KnownEdition.StatedAgencies) => "agencies_beside_lead",
        nameof(KnownEdition.StatedCities) => "cities",
        nameof(KnownEdition.Cities) => "cities_named",
        nameof(KnownEdition.StatedDivisions) => "divisions",
        nameof(KnownEdition.MeasuresToDate) => "measures_to_date",
        nameof(KnownEdition.ReplicatedToDate) => "replicated_to_date",
        _ => Terms.CodeOf(fact),
    }));

    private static string Several<T>(IEnumerable<T> ids) => string.Join(' ', ids);
}
