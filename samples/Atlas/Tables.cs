namespace Initiative.Core.Atlas;

/// <summary>Every table to take away.</summary>
internal static class Tables
{
    public static Table[] All(AtlasData data)
    {
        var (catalogue, history) = (data.Catalogue, data.History);
        return
        [
            new("measures", "The measures", "措施", "/api/measures",
                ["ordinal", "id", "english", "chinese", "task", "action", "flows", "modes", "topics", "official_words"],
                [.. catalogue.Measures.Select(static measure => new object?[]
                {
                    measure.Ordinal, measure.Id, measure.Title.English, measure.Title.Chinese, measure.Task.Id, Terms.CodeOf(measure.Action),
                    Codes(Terms.Each(measure.Flows)), Codes(Terms.Each(measure.Modes)), Several(measure.Topics.Ids), measure.Quotation.Text,
                })]),
            new("outcomes", "What became of the measures", "措施的后续情况", "/api/outcomes",
                ["ordinal", "measure", "english", "chinese", "status", "confidence", "announced", "summary", "chinese_summary", "source", "source_title", "source_url", "reliability"],
                [.. catalogue.Measures.SelectMany(Outcome.Of).Select(static outcome => new object?[]
                {
                    outcome.Ordinal, outcome.Measure.Id, outcome.Measure.English, outcome.Measure.Chinese, outcome.Status ?? "not known", outcome.Confidence, outcome.On, outcome.Summary, outcome.ChineseSummary,
                    outcome.SourceId, outcome.Source, outcome.SourceUrl, outcome.Reliability,
                })]),
            new("statuses", "The status of each measure", "各项措施的现状", "/api/statuses",
                ["ordinal", "measure", "english", "chinese", "status", "confidence", "latest_report", "source", "source_title", "source_url", "reliability"],
                [.. catalogue.Measures.Select(Standing.Of).Select(static standing => new object?[]
                {
                    standing.Ordinal, standing.Measure.Id, standing.Measure.English, standing.Measure.Chinese, standing.Status ?? "not known", standing.Confidence, standing.LatestReport,
                    standing.SourceId, standing.Source, standing.SourceUrl, standing.Reliability,
                })]),
            new("tasks", "The key tasks", "重点任务", "/api/tasks",
                ["ordinal", "id", "english", "chinese", "measures", "official_words"],
                [.. catalogue.Tasks.Select(static task => new object?[] { task.Ordinal, task.Id, task.Title.English, task.Title.Chinese, Several(task.Measures.Ids), task.Quotation.Text })]),
            new("topics", "The topics", "主题", "/api/topics",
                ["id", "english", "chinese", "kind", "measures"],
                [.. catalogue.Topics.Select(static topic => new object?[] { topic.Id, topic.Name.English, topic.Name.Chinese, Terms.CodeOf(topic.Kind), Several(topic.Measures.Ids) })]),
            new("cities", "The cities of all editions", "历年城市", "/api/history/cities",
                ["id", "english", "chinese", "division", "division_iso", "code", "latitude", "longitude", "known_editions"],
                [.. history.Cities.Select(static city => new object?[]
                {
                    city.Id, city.Name.English, city.Name.Chinese, city.Division.Name.English, city.Division.IsoCode, city.DivisionCode, city.Location.Latitude, city.Location.Longitude, Several(city.EditionIds),
                })]),
            .. CityPages.Editions(data).Select(edition => OfEdition(history, edition)),
            new("agencies", "The agencies of all editions", "历年部门", "/api/history/agencies",
                ["id", "english", "chinese", "known_editions"],
                [.. history.Agencies.Select(agency => new object?[]
                {
                    agency.Id, agency.Name.English, agency.Name.Chinese,
                    Several(history.Editions.Where(edition => edition.Agencies.Contains(agency.Id) || (edition == data.Held && catalogue.Agencies.Contains(agency.Id))).Select(static edition => edition.Id)),
                })]),
            new("editions", "The editions", "历年行动", "/api/history/editions",
                ["id", "launched", "months", "measures", "replicated", "agencies", "cities", "cities_named", "divisions", "measures_to_date", "replicated_to_date"],
                [.. history.Editions.Select(static edition => new object?[]
                {
                    edition.Id, edition.LaunchedOn, edition.DurationMonths, edition.StatedMeasures, edition.ReplicatedMeasures, edition.StatedAgencies, edition.StatedCities,
                    edition.Cities.Count, edition.StatedDivisions, edition.MeasuresToDate, edition.ReplicatedToDate,
                })]),
            new("sources", "The sources", "来源", "/api/sources",
                ["id", "title", "issuer", "issued", "url", "language", "reliability", "licence"],
                [.. history.Sources.Select(static source => new object?[]
                {
                    source.Id, source.Title, source.Issuer, source.IssuedOn, source.Url?.OriginalString, source.Language, source.Reliability is { } reliability ? Terms.CodeOf(reliability) : null, source.Licence,
                })]),
            new("facts", "Every fact with its source", "全部事实及来源", "/api/facts",
                ["about", "fact", "source", "official_words", "note", "chinese_note"],
                [.. data.Facts.Select(static fact => new object?[] { fact.About, fact.Fact, fact.SourceId, fact.Quotation?.Text, fact.Note?.English, fact.Note?.Chinese })]),
        ];
    }

    /// <summary>The name of the table of an edition's cities.</summary>
    public static string CitiesOf(KnownEdition edition) => $"cities-{edition.Id}";

    private static Table OfEdition(EditionHistory history, KnownEdition edition) => new(
        CitiesOf(edition), $"The cities of {edition.Id}", $"{edition.Id}年的试点城市", $"/api/history/editions/{edition.Id}/cities",
        ["id", "english", "chinese", "division", "division_iso", "code", "latitude", "longitude", "change", "known_editions"],
        [.. EditionCity.Of(history, edition).Select(static city => new object?[]
        {
            city.City.Id, city.City.English, city.City.Chinese, city.Division.English, city.Division.Id, city.Code, city.Latitude, city.Longitude, city.Change, string.Join(' ', city.KnownEditions),
        })]);

    private static string Codes<T>(IEnumerable<T> values)
        where T : struct, Enum => string.Join(' ', values.Select(Terms.CodeOf));

    private static string Several<T>(IEnumerable<T> ids) => string.Join(' ', ids);
}
