using System.Buffers;

namespace Initiative.Core.Json;

/// <summary>Checks the codes of topics and cities: their form, that HS headings exist, duplicates, and that a code means one thing.</summary>
internal sealed class CodeValidator(ProblemLog problems)
{
    private static readonly SearchValues<char> LocodeCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ23456789");

    internal void Validate(JsonRow root)
    {
        var meanings = new Dictionary<(int List, string Code), string>();
        foreach (var topic in root.RowsOf("topics"))
        {
            var codes = new HashSet<(int List, string Code)>();
            foreach (var row in topic.RowsOf("codes"))
            {
                if (KeyOf(row) is not { } key || !IsWellFormed((TopicCodeList)key.List, key.Code, row["code"].Offset))
                    continue;
                if (!codes.Add(key))
                    ReportDuplicate(row, ReferenceResolver.Subject(topic));
                else if (row["meaning"].Row?["english"].Text is { } meaning && !meanings.TryAdd(key, meaning) && meanings[key] != meaning)
                    problems.Add(CatalogueProblemCode.Inconsistent, row["meaning"].Offset, $"Another topic says that '{key.Code}' means '{Excerpt.Of(meanings[key])}': a code has one meaning.");
            }
        }
        var cities = new Dictionary<(int List, string Code), JsonRow>();
        foreach (var city in root.RowsOf("cities"))
        {
            foreach (var row in city.RowsOf("codes"))
            {
                if (KeyOf(row) is { } key && IsWellFormed((CityCodeList)key.List, key.Code, row["code"].Offset) && !cities.TryAdd(key, city))
                    ReportDuplicate(row, ReferenceResolver.Subject(cities[key]));
            }
        }
    }

    private static (int List, string Code)? KeyOf(JsonRow row) =>
        row["list"].Number > 0 && row["code"].Text is { } code ? (row["list"].Number, code) : null;

    private bool IsWellFormed(TopicCodeList list, string code, int offset)
    {
        switch (list)
        {
            case TopicCodeList.Hs2022 when !(code.Length is 2 or 4 or 6 && AreDigits(code)):
                return Report("an HS code: write 2, 4 or 6 digits without points");
            case TopicCodeList.Hs2022 when !HarmonizedSystem.Exists(code):
                return Report($"in {HarmonizedSystem.Edition}, which has no such {(code.Length < 4 ? "chapter" : "heading")}");
            case TopicCodeList.UnNumber when !(code.Length == 4 && AreDigits(code)):
                return Report("a UN number: write four digits without UN");
            case TopicCodeList.IataHandling when !AreThreeLetters(code):
                return Report("a handling code of IATA: write three capital letters");
            case TopicCodeList.SupervisionMode when !(code.Length == 4 && AreDigits(code)):
                return Report("a supervision mode: write four digits");
            default:
                return true;
        }

        bool Report(string what) => ReportForm(code, offset, what);
    }

    private bool IsWellFormed(CityCodeList list, string code, int offset) => list switch
    {
        CityCodeList.UnLocode when !(code.Length == 5 && code.StartsWith("CN", StringComparison.Ordinal) && !code.AsSpan(2).ContainsAnyExcept(LocodeCharacters)) =>
            ReportForm(code, offset, "a UN/LOCODE of China: write CN and three capital letters or digits from 2 to 9"),
        CityCodeList.IataAirport when !AreThreeLetters(code) => ReportForm(code, offset, "an airport code of IATA: write three capital letters"),
        _ => true,
    };

    private bool ReportForm(string code, int offset, string what)
    {
        problems.Add(CatalogueProblemCode.InvalidValue, offset, $"'{Excerpt.Of(code)}' is not {what}.");
        return false;
    }

    private void ReportDuplicate(JsonRow row, string owner) =>
        problems.Add(CatalogueProblemCode.DuplicateId, row["code"].Offset, $"The code '{row["code"].Text}' is listed already, at {owner}: each is listed once.");

    private static bool AreDigits(string code) => !code.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static bool AreThreeLetters(string code) => code.Length == 3 && !code.AsSpan().ContainsAnyExceptInRange('A', 'Z');
}
