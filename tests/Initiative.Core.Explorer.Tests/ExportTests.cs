using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Initiative.Core.Explorer.Exports;
using Initiative.Core.Json;

namespace Initiative.Core.Explorer.Tests;

public sealed partial class ExportTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Theory]
    [InlineData("json")]
    [InlineData("JSON")]
    public void Json_is_the_canonical_file_byte_for_byte(string format)
    {
        using var expected = new MemoryStream();
        using (var embedded = CatalogueJson.OpenEdition2025())
            embedded.CopyTo(expected);

        Export(format).Should().Equal(expected.ToArray());
    }

    [Fact]
    public void Csv_has_a_header_and_a_row_for_each_measure()
    {
        var text = Encoding.UTF8.GetString(Export("csv"));
        var rows = Parse(text);

        text.Should().NotStartWith("\uFEFF").And.EndWith("\r\n").And.NotMatchRegex("[^\r]\n");
        rows[0].Should().Equal("ordinal", "id", "title", "task", "action", "flows", "modes", "topics", "officialWords", "followUps");
        rows.Should().HaveCount(1 + Catalogue.Measures.Count).And.OnlyContain(row => row.Length == 10);
        foreach (var measure in Catalogue.Measures)
        {
            var row = rows[measure.Ordinal];
            row[..4].Should().Equal(
                measure.Ordinal.ToString(CultureInfo.InvariantCulture), measure.Id.ToString(), measure.Title.English, measure.Task.Id.ToString());
            row[7].Split("; ").Should().Equal(measure.TopicIds.Select(id => id.ToString()));
            row[8].Should().Be(measure.Quotation.Text);
            row[9].Should().Match(followUps => measure.FollowUps.All(followUp => followUps.Contains(followUp.Summary)));
        }
        rows[16][4..7].Should().Equal("support", "", "air");
        rows[1][9].Should().Contain("(confidence: high, source: news-cn-replication)");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"a\",\"b\")", "'=HYPERLINK(\"a\",\"b\")")]
    [InlineData("1=1", "1=1")]
    [InlineData("a \"b\", c d", "a \"b\", c d")]
    public void Csv_cell_is_quoted_and_never_a_formula(string title, string cell)
    {
        var catalogue = Changed(json => json["measures"]![0]!["title"]!["english"] = title);
        using var writer = new StringWriter { NewLine = "\r\n" };

        MeasureCsv.Write(catalogue, writer);

        Parse(writer.ToString())[1][2].Should().Be(cell);
    }

    [Fact]
    public void Markdown_holds_the_whole_edition()
    {
        var text = Encoding.UTF8.GetString(Export("markdown"));

        text.Should().StartWith("# Cross-Border Trade Facilitation Initiative 跨境贸易便利化专项行动\n").And.NotContain("\r").And.EndWith("\n").And.NotEndWith("\n\n");
        text.Should().ContainAll(Catalogue.Tasks.Select(task => $"### {task.Ordinal}. {task.Title} {task.Title.Chinese}\n\nOfficial words: “{task.Quotation}”\n"));
        text.Should().ContainAll(Catalogue.Measures.Select(measure => $"| {measure.Ordinal} | {measure.Title} {measure.Title.Chinese} | “{measure.Quotation}” |"));
        text.Should().ContainAll(Catalogue.Measures.SelectMany(measure => measure.FollowUps).Select(followUp => followUp.Source.Url?.AbsoluteUri ?? followUp.Source.Title!));
        text.Should().ContainAll(Catalogue.Agencies.Select(agency => $"| {agency.Name} {agency.Name.Chinese} |"));
        text.Should().ContainAll(
            "| Zhejiang 浙江 | province | Hangzhou 杭州, Ningbo 宁波 |",
            "| Agencies beside the lead | 20 | 8 | 12 not named |",
            "it is an editorial decision",
            "<https://cceeccic.org/628057222.html>, reliability: authority. A translation; the Chinese version prevails.\n",
            "- geonames: GeoNames geographical database, GeoNames, not dated, reliability: publication, licence CC-BY-4.0\n");
    }

    [Fact]
    public void Markdown_tables_have_as_many_cells_in_each_row()
    {
        var catalogue = Changed(json =>
        {
            json["measures"]![0]!["title"]!["english"] = "a|b\\|c d <script> **e**";
            json["cities"]![0]!["name"]!["english"] = "Bei|jing";
        });
        using var writer = new StringWriter { NewLine = "\n" };

        EditionDocument.Write(catalogue, writer);

        var text = writer.ToString();
        text.Should().Contain(@"| a\|b\\\|c d \<script\> \*\*e\*\* ").And.Contain(@"Bei\|jing");
        foreach (Match table in Tables().Matches(text))
            table.Value.TrimEnd().Split('\n').Select(row => Bars().Count(row.Replace(@"\\", ""))).Distinct().Should().ContainSingle();
    }

    [Theory]
    [InlineData("md", "markdown")]
    [InlineData("cvs", "csv")]
    [InlineData("jsn", "json")]
    public void Unknown_format_gets_the_nearest_one_and_exit_code_2(string format, string nearest)
    {
        using var session = new Session();

        session.Run("export", format).Should().Be(2);

        session.Error.Should().Contain($"There is no format \"{format}\". Did you mean {nearest}?").And.Contain("Usage: ");
        session.OutBytes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("export")]
    [InlineData("export", "")]
    [InlineData("export", "yaml")]
    [InlineData("export", "json", "csv")]
    public void Misuse_gets_usage_and_exit_code_2(params string[] args)
    {
        using var session = new Session();

        session.Run(args).Should().Be(2);

        session.Error.Should().Contain("Usage: ").And.NotContain("Did you mean");
        session.OutBytes.Should().BeEmpty();
    }

    private static byte[] Export(string format)
    {
        using var session = new Session();

        session.Run("export", format).Should().Be(0);

        session.Out.Should().BeEmpty();
        session.Error.Should().BeEmpty();
        return session.OutBytes;
    }

    private static InitiativeCatalogue Changed(Action<JsonNode> change) => CatalogueJson.Read(CatalogueFiles.Changed(change));

    private static List<string[]> Parse(string csv)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        foreach (Match cell in Cells().Matches(csv))
        {
            var text = cell.Groups["cell"].Value;
            row.Add(text.StartsWith('"') ? text[1..^1].Replace("\"\"", "\"") : text);
            if (cell.Groups["end"].Value == ",")
                continue;
            rows.Add([.. row]);
            row.Clear();
        }
        return rows;
    }

    [GeneratedRegex("(?<cell>\"(?:[^\"]|\"\")*\"|[^,\"\r\n]*)(?<end>,|\r\n)")]
    private static partial Regex Cells();

    [GeneratedRegex(@"(?:^\|.*\n)+", RegexOptions.Multiline)]
    private static partial Regex Tables();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bars();
}
