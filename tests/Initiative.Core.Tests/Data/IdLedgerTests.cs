using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Data;

/// <summary>Ids are for ever: src/Initiative.Core/Data/ids.txt holds every one that was ever given.</summary>
public class IdLedgerTests
{
    private const string Retired = " retired";

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["sources"] = "source",
        ["tasks"] = "task",
        ["measures"] = "measure",
        ["agencies"] = "agency",
        ["divisions"] = "division",
        ["cities"] = "city",
        ["topics"] = "topic",
        ["editions"] = "edition",
    };

    private static readonly string[] Lines = File.ReadAllLines(Checkout.IdLedger)[1..];

    [Fact]
    public void Every_id_of_the_data_is_in_the_ledger() => Given().Except(Lines).Should().BeEmpty("a new id is added at the end of the ledger, and a retired one is not given again");

    [Fact]
    public void Every_id_of_the_ledger_is_in_the_data_or_retired() =>
        Lines.Where(static line => !line.EndsWith(Retired, StringComparison.Ordinal)).Except(Given()).Should().BeEmpty(
            "an id that leaves the data stays in the ledger, marked 'retired'");

    [Fact]
    public void An_id_is_in_the_ledger_once() =>
        Lines.Select(static line => line.Replace(Retired, "", StringComparison.Ordinal)).Should().OnlyHaveUniqueItems("a retired id is never used again");

    [Fact]
    public void A_line_is_a_kind_and_an_id() => Lines.Should().OnlyContain(static line => IsLine(line.Split(' ')));

    [Fact]
    public void The_head_says_the_rule() => File.ReadLines(Checkout.IdLedger).First().Should().StartWith("# ").And.Contain("only added").And.Contain("never used again");

    private static bool IsLine(string[] words) =>
        words.Length is 2 or 3
        && Kinds.ContainsValue(words[0])
        && (words[0] == "division" ? Codes.IsIsoSubdivision(words[1]) : Slug.IsValid(words[1]))
        && (words.Length == 2 || words[2] == Retired.Trim());

    private static IEnumerable<string> Given()
    {
        var history = JsonNode.Parse(File.ReadAllText(Checkout.HistoryJson))!;
        var edition = JsonNode.Parse(EditionJson.Text)!;
        return Given(edition).Concat(Given(history)).Append($"edition {edition["edition"]!["id"]}").Distinct();
    }

    private static IEnumerable<string> Given(JsonNode file) =>
        from list in file.AsObject()
        where Kinds.ContainsKey(list.Key)
        from entity in list.Value!.AsArray()
        select $"{Kinds[list.Key]} {entity!["id"] ?? entity["isoCode"]}";
}
