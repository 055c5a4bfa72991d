namespace Initiative.Core.DataCompiler;

/// <summary>Writes what names every baked edition: the list of their catalogues, the methods that open their JSON, and the switch that leaves JSON out.</summary>
internal static class EditionsBaker
{
    /// <summary>The list of the baked catalogues.</summary>
    internal static string BakeList(IReadOnlyList<string> ids)
    {
        var code = new Code();
        code.Header("edition-*.json");
        code.Summary("The catalogues of the baked editions.");
        code.Open("internal static class BakedEditions");
        code.Summary("The catalogue of the latest edition.");
        code.Line($"internal static InitiativeCatalogue Latest => Edition{ids[^1]}.Catalogue;");
        code.Line();
        code.Summary("All of them, by edition.");
        code.Line($"internal static InitiativeCatalogue[] All() => [{Code.List(ids.Select(static id => $"Edition{id}.Catalogue"))}];");
        code.Line();
        code.Summary("The words of a built-in edition's texts; null for another catalogue.");
        code.Line($"internal static WordIndex? WordsOf(InitiativeCatalogue catalogue) => {string.Concat(ids.Select(static id => $"ReferenceEquals(catalogue, Edition{id}.Catalogue) ? Edition{id}Words.Words() : "))}null;");
        code.Line();
        code.Summary("The names of a built-in edition's topics and cities; null for another catalogue.");
        code.Line($"internal static CatalogueNames? NamesOf(InitiativeCatalogue catalogue) => {string.Concat(ids.Select(static id => $"ReferenceEquals(catalogue, Edition{id}.Catalogue) ? Edition{id}Words.Names() : "))}null;");
        code.Close();
        return code.ToString();
    }

    /// <summary>The methods that open the JSON of each edition.</summary>
    internal static string BakeOpeners(IReadOnlyList<string> ids)
    {
        var code = new Code();
        code.Header("edition-*.json", "Initiative.Core.Json");
        code.Open("public static partial class CatalogueJson");
        foreach (var id in ids)
        {
            code.Summary($"Opens the JSON from which the edition of {id} was baked, byte for byte as in the repository.");
            code.Line("/// <returns>A new stream that can be read and sought; the caller disposes of it.</returns>");
            code.Line("/// <exception cref=\"InvalidOperationException\">The app leaves the JSON resources out: set the property <c>InitiativeCoreJsonResources</c> of its project to true.</exception>");
            code.Line($"public static Stream OpenEdition{id}() => OpenResource(\"edition-{id}.json\");");
        }
        code.Close();
        return code.ToString();
    }

    /// <summary>The JSON of the sets that have each entity of an edition by name.</summary>
    internal static string BakeNamedSets(IReadOnlyList<InitiativeCatalogue> catalogues)
    {
        var code = new Code();
        code.Header("edition-*.json", "Initiative.Core.Json");
        code.Open("internal static partial class NamedSetJson");
        code.Summary("How a set of a baked edition is written, or null for other types.");
        code.Line("internal static System.Text.Json.Serialization.Metadata.JsonTypeInfo? Find(System.Type type, System.Text.Json.JsonSerializerOptions options) =>");
        foreach (var (set, entity) in catalogues.SelectMany(static catalogue => Baker.Kinds.Select(kind => ($"Edition{catalogue.Edition.Id}.Named{kind.Set}", kind.Entity))))
            code.Line($"    type == typeof({set}) ? List<{set}, {entity}>(options) :");
        code.Line("    null;");
        code.Close();
        return code.ToString();
    }

    /// <summary>What the linker leaves out where an app turns the feature switch off.</summary>
    /// <param name="resources">The names of the JSON resources.</param>
    internal static string BakeSubstitutions(IEnumerable<string> resources)
    {
        var code = new Code();
        code.Line("<!-- Baked by Initiative.Core.DataCompiler from the names of the files in Data. Do not edit. -->");
        code.Line("<linker>");
        code.Line("  <assembly fullname=\"Initiative.Core\" feature=\"Initiative.Core.JsonResources\" featurevalue=\"false\">");
        foreach (var resource in resources)
            code.Line($"    <resource name=\"{resource}\" action=\"remove\" />");
        code.Line("  </assembly>");
        code.Line("</linker>");
        return code.ToString();
    }
}
