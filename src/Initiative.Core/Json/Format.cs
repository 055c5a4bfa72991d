namespace Initiative.Core.Json;

/// <summary>The objects of the format and the members that each must and may have.</summary>
internal static class Format
{
    internal static readonly MemberTable Catalogue = new(
        "catalogue", ["formatVersion", "edition", "sources", "standards", "tasks", "measures", "agencies", "divisions", "cities", "topics"], "$schema", "dataVersion");

    internal static readonly MemberTable Edition = new(
        "edition", ["id", "title", "durationMonths", "policyAreas", "aims", "stated"], "launchedOn", "followUps");

    internal static readonly MemberTable Stated = new("list of stated counts", ["tasks", "measures", "participatingAgencies", "cities"]);

    internal static readonly MemberTable CitedTitle = new("title", ["english", "citation"], "chinese");

    internal static readonly MemberTable CitedValue = new("cited value", ["value", "citation"]);

    internal static readonly MemberTable Citation = new("citation", ["source"], "spans", "note");

    internal static readonly MemberTable Quotation = new("quotation", ["source", "spans"]);

    internal static readonly MemberTable Span = new("span", ["start", "text"]);

    internal static readonly MemberTable Source = new(
        "source", ["id"], "title", "issuer", "issuedOn", "url", "language", "isTranslation", "prevailingLanguage", "licence", "reliability", "sha256", "text");

    internal static readonly MemberTable Standards = new("list of standards", ["divisionCodes", "isoCodes", "locations"]);

    internal static readonly MemberTable Task = new("task", ["id", "title", "quotation"]);

    internal static readonly MemberTable Measure = new(
        "measure", ["id", "title", "task", "action", "quotation", "topics"], "flows", "modes", "followUps");

    internal static readonly MemberTable FollowUp = new("follow-up", ["kind", "summary", "source", "confidence"], "on");

    internal static readonly MemberTable Agency = new("agency", ["id", "name", "role", "quotation"]);

    internal static readonly MemberTable Division = new("division", ["isoCode", "code", "name", "kind"]);

    internal static readonly MemberTable City = new("city", ["id", "name", "division", "divisionCode", "location", "quotation"]);

    internal static readonly MemberTable Location = new("location", ["latitude", "longitude"]);

    internal static readonly MemberTable Topic = new("topic", ["id", "name", "kind"], "aliases");

    internal static readonly MemberTable Name = new("name", ["english"], "chinese");
}
