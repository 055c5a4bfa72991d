using System.Text.Json.Nodes;
using Initiative.Core.DataCompiler;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.DataCompiler;

/// <summary>Ids are for ever: src/Initiative.Core/Data/ids.txt holds every one that was ever given.</summary>
public class IdLedgerTests
{
    private const string Retired = " retired";

    private static readonly string Ledger = File.ReadAllText(Checkout.IdLedger);

    [Fact]
    public void New_id_is_added_at_the_end() =>
        Bake(Ledger, static root => root["topics"]!.AsArray().Add(JsonNode.Parse("""{"id":"tea","name":{"english":"Tea"},"kind":"goods"}"""))).Should().Be(Ledger + "topic tea\n");

    [Fact]
    public void Id_of_every_list_and_of_the_edition_is_in_the_ledger() =>
        Bake("", static _ => { }).Split('\n').Select(static line => line.Split(' ')[0]).Distinct()
            .Should().Equal("edition", "source", "task", "measure", "agency", "division", "city", "topic", "");

    [Fact]
    public void Retired_id_is_never_given_again() =>
        FluentActions.Invoking(static () => Bake(Ledger.Replace("topic oil\n", "topic oil retired\n", StringComparison.Ordinal), static _ => { }))
            .Should().Throw<InvalidDataException>().WithMessage("'topic oil' is retired and never used again: give another id.");

    [Fact]
    public void Id_that_leaves_the_data_is_retired_by_hand()
    {
        FluentActions.Invoking(static () => Bake(Ledger + "topic tea\n", static _ => { }))
            .Should().Throw<InvalidDataException>().WithMessage("'topic tea' has left the data: write 'retired' behind it, *");
        Bake(Ledger + "topic tea retired\n", static _ => { }).Should().EndWith("\ntopic tea retired\n");
    }

    [Fact]
    public void An_id_is_in_the_ledger_once() =>
        File.ReadAllLines(Checkout.IdLedger).Select(static line => line.Replace(Retired, "", StringComparison.Ordinal)).Should().OnlyHaveUniqueItems("a retired id is never used again");

    [Fact]
    public void The_head_says_the_rule() => Ledger.Should().StartWith("# ").And.Contain("only added").And.Contain("never used again");

    private static string Bake(string ledger, Action<JsonNode> change) => IdLedger.Bake(
        ledger,
        [CatalogueJson.ReadRows(EditionJson.With(change), null, Format.Catalogue, CatalogueValidator.Validate), HistoryJson.ReadRows(HistoryFile.Bytes, [Edition2025.Catalogue])]);
}
