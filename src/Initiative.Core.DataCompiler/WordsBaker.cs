using System.Globalization;

namespace Initiative.Core.DataCompiler;

/// <summary>Bakes the words and names of an edition's texts, so that the first question need not read them.</summary>
internal static class WordsBaker
{
    private const int NumbersInLine = 16;

    internal static string Bake(InitiativeCatalogue catalogue)
    {
        var id = catalogue.Edition.Id;
        var words = new WordIndexBuilder().Build(catalogue);
        var names = new CatalogueNamesBuilder().Build(catalogue);
        var code = new Code();
        code.Header($"edition-{id}.json");
        code.Summary("The words of the edition's texts, and the names of its topics and cities.");
        code.Open($"internal static class Edition{id}Words");
        code.Line("internal static WordIndex Words() => new(");
        Array(code, words.Postings.Select(static posting => posting.ToString(CultureInfo.InvariantCulture)), ",");
        code.Line($"    {Code.Literal(words.Forms)});");
        code.Line();
        code.Line("internal static CatalogueNames Names() => new(");
        Array(code, names.Keys.Select(static key => key.ToString(CultureInfo.InvariantCulture)), ",");
        Array(code, names.Senses.Select(static sense => sense.ToString(CultureInfo.InvariantCulture)), ");");
        code.Close();
        return code.ToString();
    }

    private static void Array(Code code, IEnumerable<string> numbers, string end)
    {
        code.Line("    [");
        foreach (var line in numbers.Chunk(NumbersInLine))
            code.Line($"        {Code.List(line)},");
        code.Line($"    ]{end}");
    }
}
