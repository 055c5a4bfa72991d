using Initiative.Core.Json;

namespace Initiative.Core.Recipes;

/// <summary>A catalogue of one measure for unit tests of your own code. Lists that would be empty are left out; every quotation stands in the source's text.</summary>
public static class SmallCatalogue
{
    /// <summary>Reads it. What does not fit together is refused with every problem and its place.</summary>
    public static InitiativeCatalogue Create() => CatalogueJson.Parse("""
        {
          "formatVersion": 1,
          "edition": { "id": "2030", "title": { "english": "An edition for tests", "citation": { "source": "text" } }, "policyAreas": [], "aims": [], "stated": {} },
          "sources": [{ "id": "text", "text": "Support exports of tea.", "sha256": "d2594cf258451b6d38926cff8ea206fb8f4e843b5fd6e95c32c86323caa17375" }],
          "standards": { "divisionCodes": "text", "isoCodes": "text", "locations": "text" },
          "tasks": [{ "id": "policy", "title": { "english": "Policy" }, "quotation": { "source": "text", "spans": [{ "start": 0, "text": "Support" }] } }],
          "measures": [{ "id": "tea", "title": { "english": "Tea" }, "task": "policy", "action": "Support", "flows": { "export": "exports" }, "topics": {},
                         "quotation": { "source": "text", "spans": [{ "start": 0, "text": "Support exports of tea" }] } }]
        }
        """);
}
