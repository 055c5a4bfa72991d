using Initiative.Core.DataCompiler;

namespace Initiative.Core.Tests.DataCompiler;

public class RowTests
{
    [Fact]
    public void Every_kind_of_value_has_one_spelling()
    {
        using var _ = Culture.Of("ar-SA");

        Row.Of("text", 42, AgencyRole.Participant, new DateOnly(2025, 4, 27), new GeoLocation(29.88, 121.55), new int[] { 7, 8 }, Edition2025.Cities.Ningbo.Name)
            .ToString().Should().Be($"text|42|{(int)AgencyRole.Participant}|2025-04-27|2988|12155|2 7 8|Ningbo|宁波");
    }

    [Fact]
    public void What_is_not_known_is_left_empty() =>
        Row.Of("id", null, Edition2025.Topics.HongKong.Kind, null).ToString().Should().Be($"id||{(int)TopicKind.Place}|");

    [Fact]
    public void A_name_without_Chinese_leaves_its_place_empty() => Row.Of(new LocalizedText("Policy support"), 1).ToString().Should().Be("Policy support||1");

    [Fact]
    public void A_quotation_is_its_document_and_its_spans() =>
        Row.Of(Edition2025.Measures.BricsCustomsDemonstrationCenter.Quotation).ToString().Should().Be("0|4 2320 9 2389 36");

    [Fact]
    public void Nothing_quoted_is_a_list_of_no_numbers() => Row.Of(Row.Spans(null)).ToString().Should().Be("0");

    [Fact]
    public void A_list_says_first_how_many_it_holds() =>
        Row.OfAll(Edition2025.Topics.ESignatures.Aliases, static alias => Row.Of(alias)).ToString().Should().Be("2|electronic signatures|digital signatures");

    [Theory]
    [InlineData("a|b")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\"\"\"b")]
    public void A_text_that_would_end_its_field_or_the_table_is_refused(string text) =>
        FluentActions.Invoking(() => Row.Of(text)).Should().Throw<NotSupportedException>().WithMessage("*" + text + "*");

    [Theory]
    [InlineData(-0.01, 0, "-1")]
    [InlineData(1.005, 0, "1.005")]
    public void A_place_that_a_table_cannot_hold_is_refused(double latitude, double longitude, string named) =>
        FluentActions.Invoking(() => Row.Of(new GeoLocation(latitude, longitude))).Should().Throw<NotSupportedException>().WithMessage($"*{named}*");

    [Fact]
    public void What_a_row_says_is_what_a_table_reads()
    {
        var row = Row.Of("id", null, 42, null, new DateOnly(2025, 4, 27), null, new GeoLocation(0, 121.55), Array.Empty<int>(), new int[] { 7, 80 }, "最后");
        var table = new BakedTable($"1\n{row}\nnext");

        table.Number().Should().Be(1);
        table.Text().Should().Be("id");
        table.Text().Should().BeNull();
        table.NumberOrNull().Should().Be(42);
        table.NumberOrNull().Should().BeNull();
        table.Date().Should().Be(new DateOnly(2025, 4, 27));
        table.Date().Should().BeNull();
        (table.Degrees(), table.Degrees()).Should().Be((0, 121.55));
        table.Numbers().Should().BeEmpty();
        table.Numbers().Should().Equal(7, 80);
        table.Text().Should().Be("最后");
        table.Text().Should().Be("next", "the last line ends with the table");
        table.Text().Should().BeNull("nothing is left");
        table.Number().Should().Be(-1, "nothing is left");
    }

    [Fact]
    public void Numbers_of_any_size_and_every_place_on_the_grid_come_back() => Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, 9_000], Gen.Int[0, 18_000]).Sample((number, north, east) =>
    {
        var location = new GeoLocation(north / 100.0, east / 100.0);
        var table = new BakedTable(Row.Of(number, location).ToString());
        return table.Number() == number && table.Degrees() == location.Latitude && table.Degrees() == location.Longitude;
    });
}
