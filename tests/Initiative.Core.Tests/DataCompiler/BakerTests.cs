using System.Text;
using Initiative.Core.DataCompiler;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.DataCompiler;

public class BakerTests
{
    private static Output Output { get; } = Initiative.Core.DataCompiler.Output.Of(Repository.FindFrom(Path.GetDirectoryName(Checkout.EditionJson)!)!, static _ => { });

    public static TheoryData<string> EveryFile => [.. Output.Files.Keys.Select(static path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(EveryFile))]
    public void Baking_again_gives_every_checked_in_file_byte_for_byte(string file)
    {
        var (path, baked) = Output.Files.Single(other => Path.GetFileName(other.Key) == file);

        Encoding.UTF8.GetBytes(baked).Should().Equal(
            File.ReadAllBytes(path), "{0} is what the data compiler writes: bake again with dotnet run --project src/Initiative.Core.DataCompiler", file);
    }

    [Fact]
    public void Every_baked_file_in_the_folder_is_baked_again()
    {
        var folder = Path.GetDirectoryName(Checkout.BakedEdition)!;
        Directory.GetFiles(folder).Select(static path => Path.GetFileName(path)).Should().BeSubsetOf(Output.Files.Keys.Select(static path => Path.GetFileName(path)));
    }

    [Fact]
    public void Canonical_JSON_of_the_baked_edition_gives_the_same_tables() =>
        TableBaker.BakeEdition(Rows(Encoding.UTF8.GetBytes(CatalogueJson.ToJson(Edition2025.Catalogue)))).Should().Be(TableBaker.BakeEdition(Rows(File.ReadAllBytes(Checkout.EditionJson))));

    [Fact]
    public void Changed_data_give_other_tables() =>
        TableBaker.BakeEdition(Rows(EditionJson.Replacing("\"latitude\": 29.88", "\"latitude\": 29.89")))
            .Should().NotBe(TableBaker.BakeEdition(Rows(File.ReadAllBytes(Checkout.EditionJson))), "every fact is baked");

    private static JsonRow Rows(byte[] utf8) => CatalogueJson.ReadRows(utf8, null, Format.Catalogue, CatalogueValidator.Validate);

    [Theory]
    [InlineData("lithium-battery-exports", "LithiumBatteryExports")]
    [InlineData("oil", "Oil")]
    [InlineData("e-signatures", "ESignatures")]
    [InlineData("24-hour-clearance", "_24HourClearance")]
    public void A_property_name_is_the_id_in_pascal_case(string id, string name) => Code.Name(id).Should().Be(name);

    [Theory]
    [InlineData(null, "null")]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a \"quoted\" word", "\"a \\\"quoted\\\" word\"")]
    [InlineData("back\\slash", "\"back\\\\slash\"")]
    [InlineData("line\nbreak", "\"line\\nbreak\"")]
    [InlineData("no\u00A0break", "\"no\\u00A0break\"")]
    [InlineData("tab\tand\rreturn", "\"tab\\u0009and\\u000Dreturn\"")]
    [InlineData("海关", "\"海关\"")]
    public void A_string_literal_means_the_text(string? text, string literal) => Code.Literal(text).Should().Be(literal);

    [Fact]
    public void A_number_does_not_depend_on_the_culture()
    {
        using var _ = Culture.Of("tr-TR");
        Code.Literal(-5).Should().Be("-5");
    }

    [Fact]
    public void A_table_is_a_raw_literal_with_more_quotes_than_it_holds()
    {
        var code = new Code();
        code.Table("string Topics()", "1\nid|a \"\"\"quoted\"\"\" word");
        code.ToString().Should().Be("""""
            string Topics() => """"
                1
                id|a """quoted""" word
                """";

            """"".TrimEnd('\n') + "\n");
    }

    [Fact]
    public void A_summary_is_well_formed_xml_documentation()
    {
        var code = new Code();
        code.Summary("a < b & c");
        code.ToString().Should().Be("/// <summary>a &lt; b &amp; c</summary>\n");
    }

    [Fact]
    public void The_repository_is_found_from_any_folder_inside_it()
    {
        var folder = Path.GetDirectoryName(Checkout.EditionJson)!;
        var repository = Repository.FindFrom(folder);

        repository.Should().NotBeNull();
        repository!.EditionPaths.Should().Contain(Checkout.EditionJson);
        repository.Baked("Edition2025.g.cs").Should().Be(Checkout.BakedEdition);
        Repository.FindFrom(Path.GetPathRoot(folder)!).Should().BeNull("there is no repository at the root of the file system");
    }
}
