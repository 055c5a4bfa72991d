namespace Initiative.Core.DataCompiler;

/// <summary>Writes a history as the C# of the built-in one.</summary>
internal static class HistoryBaker
{
    internal static string Bake(EditionHistory history)
    {
        var held = history.Held;
        var code = new Code();
        code.Line("// Baked from Data/history.json by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.");
        code.Line("#nullable enable");
        code.Line();
        code.Line("namespace Initiative.Core;");
        code.Line();
        code.Open("public sealed partial class EditionHistory");
        code.Summary($"What is known of the editions of {history.Editions[0].Id} to {history.Editions[^1].Id}; always the same instance.");
        code.Line($"public static EditionHistory Known {{ get; }} = new(Edition{held.EditionId}.Catalogue, new Content());");
        code.Line();
        code.Open("private sealed class Content : HistoryContent");
        code.Table("SourceDocument[] CreateSources(int first)", "Baked.Sources(null, first", history.Sources.Skip(held.Sources.Count), Baker.Source);
        code.Line();
        code.Table("Division[] CreateDivisions(InitiativeCatalogue held, int first)", "Baked.Divisions(held, first", history.Divisions.Skip(held.Divisions.Count), Baker.Division);
        code.Line();
        code.Table("KnownCity[] CreateCities(EditionHistory history, int first)", "Baked.Cities(history, first", history.Cities.Skip(held.Cities.Count), static city => Row.Of(
            city.Id, city.Name, city.Division.Index, city.DivisionCode, city.Location));
        code.Line();
        code.Table("KnownAgency[] CreateAgencies(EditionHistory history, int first)", "Baked.Agencies(history, first", history.Agencies.Skip(held.Agencies.Count), static agency => Row.Of(
            agency.Id, agency.Name));
        code.Line();
        code.Table("KnownEdition[] CreateEditions(EditionHistory history)", "Baked.Editions(history", history.Editions, Edition);
        code.Close();
        code.Close();
        return code.ToString();
    }

    /// <summary>What the edition itself says; what the catalogue of the edition that is held says is looked up there.</summary>
    private static Row Edition(KnownEdition edition) => Row.Of(
        edition.Id,
        edition.Year,
        edition.IsHeld ? null : edition.LaunchedOn,
        edition.IsHeld ? null : edition.DurationMonths,
        edition.IsHeld ? null : edition.StatedMeasures,
        edition.ReplicatedMeasures,
        edition.IsHeld ? null : edition.StatedAgencies,
        edition.IsHeld ? null : edition.StatedCities,
        edition.StatedDivisions,
        edition.MeasuresToDate,
        edition.ReplicatedToDate,
        Places(edition, edition.Agencies),
        Places(edition, edition.Cities),
        Row.Of([edition.Citations.Length, .. edition.Citations.ToArray().Select(static citation => Row.Of(citation.Fact, citation.Source, citation.Note))]));

    private static int[] Places<TId, TEntity>(KnownEdition edition, CatalogueSet<TId, TEntity> entities)
        where TId : struct, IEquatable<TId>
        where TEntity : CatalogueEntity<TId> =>
        edition.IsHeld ? [] : [.. entities.Select(static entity => entity.Index)];
}
