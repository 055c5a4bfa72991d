using Initiative.Core.Json;

namespace Initiative.Core.DataCompiler;

/// <summary>The content of a history that was read and found valid.</summary>
internal sealed class ReadHistory(HistoryDraft draft) : HistoryContent
{
    internal override SourceDocument[] CreateSources(int first) =>
        Create(draft.Entities.Sources, first, static (source, index) => source.Build(null, index));

    internal override Division[] CreateDivisions(InitiativeCatalogue held, int first) =>
        Create(draft.Entities.Divisions, first, (division, index) => division.Build(held, index));

    internal override KnownCity[] CreateCities(EditionHistory history, int first) =>
        Create(draft.Entities.Cities, first, (city, index) => new KnownCity(
            history, index, city.Id.Value!, city.Name!, city.DivisionIndex, city.DivisionCode.Value!, city.Location.Latitude, city.Location.Longitude));

    internal override KnownAgency[] CreateAgencies(EditionHistory history, int first) =>
        Create(draft.Entities.Agencies, first, (agency, index) => new KnownAgency(history, index, agency.Id.Value!, agency.Name!));

    internal override KnownEdition[] CreateEditions(EditionHistory history) => Create(draft.Editions, 0, (edition, index) => new KnownEdition(
        history,
        index,
        edition.Id.Value!,
        edition.Number("year")!.Value,
        [.. edition.Facts.SelectMany(static fact => fact.Value.Citations.Select(citation => new CitedFact(Member(fact.Key), citation.SourceIndex, citation.Note)))],
        edition.Facts.GetValueOrDefault("launchedOn")?.Date,
        edition.Number("durationMonths"),
        edition.Number("statedMeasures"),
        edition.Number("replicatedMeasures"),
        edition.Number("statedAgencies"),
        edition.Number("statedCities"),
        edition.Number("statedDivisions"),
        edition.Number("measuresToDate"),
        edition.Number("replicatedToDate"),
        edition.Places("agencies"),
        edition.Places("cities")));

    private static string Member(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static T[] Create<TDraft, T>(List<TDraft> drafts, int first, Func<TDraft, int, T> create) =>
        [.. drafts.Skip(first).Select((item, i) => create(item, first + i))];
}
