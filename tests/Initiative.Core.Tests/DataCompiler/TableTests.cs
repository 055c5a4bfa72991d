using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Initiative.Core.DataCompiler;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.DataCompiler;

public class TableTests
{
    private static JsonRow Root { get; } = Rows(static _ => { });

    [Fact]
    public void Entity_is_a_line_with_its_values_in_the_order_of_its_fields() =>
        Line("cities", static city => city["id"].Text == "ningbo").Should().MatchRegex(@"^ningbo\|Ningbo\|宁波\|\d+\|330200\|2988\|12155\|0\|1 \d+ 6$");

    [Fact]
    public void Unknown_value_is_empty() => Line("sources", static source => source["id"].Text == "geonames").Should().Contain("||||");

    [Fact]
    public void List_starts_with_the_number_of_its_items() =>
        Table.Of(Format.Catalogue.Fields.Single(static field => field.Name == "tasks"), Root["tasks"]).Should().StartWith("5\n");

    [Fact]
    public void List_that_is_left_out_is_baked_as_an_empty_one() =>
        Table.Of(Format.Catalogue.Fields.Single(static field => field.Name == "agencies"), Rows(static root => root.AsObject().Remove("agencies"))["agencies"]).Should().Be("0");

    [Fact]
    public void Culture_changes_nothing()
    {
        var before = TableBaker.BakeEdition(Root);
        using var _ = Culture.Of("ar-SA");
        TableBaker.BakeEdition(Root).Should().Be(before);
    }

    [Theory]
    [InlineData("a|b")]
    [InlineData("a\\b")]
    [InlineData("\\n")]
    [InlineData("a\"\"\"b")]
    public void Text_of_any_characters_is_read_back(string text)
    {
        var root = Rows(root => root["topics"]![0]!["aliases"]![0] = text);
        var topics = Topic.ReadAll(Edition2025.Catalogue, new TableRow(Table.Of(Format.Catalogue.Fields.Single(static field => field.Name == "topics"), root["topics"])));

        topics[0].Aliases[0].Should().Be(text);
        topics[1].Id.Should().Be(Edition2025.Catalogue.Topics[1].Id);
    }

    [Fact]
    public void Document_with_line_breaks_is_read_back() =>
        Edition2025.Catalogue.Sources[0].Text.Should().Contain("\n").And.Be((string?)JsonNode.Parse(EditionJson.Text)!["sources"]![0]!["text"]);

    [Fact]
    public void Location_finer_than_two_decimals_is_refused() =>
        FluentActions.Invoking(static () => TableBaker.BakeEdition(Rows(static root => root["cities"]![0]!["location"]!["latitude"] = 1.005)))
            .Should().Throw<NotSupportedException>().WithMessage("*1.005*");

    [Fact]
    public void Numbers_of_any_size_and_sign_come_back() => Gen.Int[int.MinValue + 1, int.MaxValue].Sample(static number =>
        new TableRow(number.ToString(CultureInfo.InvariantCulture) + "|x") is var table && table.Number() == number && table.Text() == "x");

    [Fact]
    public void Missing_values_read_as_unknown()
    {
        var table = new TableRow("|||2025-04-27|end\nnext");

        table.Text().Should().BeNull();
        table.Number().Should().BeNull();
        table.Date().Should().BeNull();
        table.Date().Should().Be(new DateOnly(2025, 4, 27));
        table.Text().Should().Be("end");
        table.Text().Should().Be("next", "a line break ends a value as a bar does");
    }

    private static string Line(string list, Func<JsonRow, bool> isWanted)
    {
        var index = Root.RowsOf(list).TakeWhile(row => !isWanted(row)).Count();
        return Table.Of(Format.Catalogue.Fields.Single(field => field.Name == list), Root[list]).Split('\n')[index + 1];
    }

    private static JsonRow Rows(Action<JsonNode> change) =>
        CatalogueJson.ReadRows(EditionJson.With(change), null, Format.Catalogue, CatalogueValidator.Validate);
}
