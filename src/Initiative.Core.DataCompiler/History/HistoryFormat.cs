using Initiative.Core.Json;

namespace Initiative.Core.DataCompiler;

/// <summary>The objects of the history's format, beyond those that it shares with catalogues.</summary>
internal static class HistoryFormat
{
    internal static readonly MemberTable History = new("history", ["formatVersion", "held", "sources", "divisions", "cities", "agencies", "editions"], "$schema");

    internal static readonly MemberTable City = new("city", ["id", "name", "division", "divisionCode", "location"]);

    internal static readonly MemberTable Agency = new("agency", ["id", "name"]);

    internal static readonly MemberTable Edition = new(
        "edition",
        ["id", "year"],
        "launchedOn",
        "durationMonths",
        "statedMeasures",
        "replicatedMeasures",
        "statedAgencies",
        "statedCities",
        "statedDivisions",
        "measuresToDate",
        "replicatedToDate",
        "agencies",
        "cities");

    internal static readonly MemberTable Fact = new("fact", ["citations"], "value");

    internal static readonly MemberTable Citation = new("citation", ["source"], "note");

    /// <summary>The facts that the catalogue of an edition holds, so that a history only adds sources to them.</summary>
    internal static readonly string[] HeldFacts = ["launchedOn", "durationMonths", "statedMeasures", "statedAgencies", "statedCities", "agencies", "cities"];
}
