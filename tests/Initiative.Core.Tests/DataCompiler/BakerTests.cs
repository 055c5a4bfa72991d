using System.Text;
using Initiative.Core.DataCompiler;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.DataCompiler;

public class BakerTests
{
    [Fact]
    public void Baking_again_gives_the_checked_in_edition_byte_for_byte()
    {
        var baked = Baker.Bake(CatalogueJson.Read(File.ReadAllBytes(Checkout.EditionJson)));

        Encoding.UTF8.GetBytes(baked).Should().Equal(
            File.ReadAllBytes(Checkout.BakedEdition),
            "Edition2025.g.cs is never edited: bake it again with dotnet run --project src/Initiative.Core.DataCompiler");
    }

    [Fact]
    public void Baking_the_baked_edition_gives_the_same_code() =>
        Baker.Bake(Edition2025.Catalogue).Should().Be(Baker.Bake(EditionJson.Read()), "baked and parsed hold the same facts");

    [Fact]
    public void Baking_changed_data_gives_other_code() =>
        Baker.Bake(CatalogueJson.Read(EditionJson.Replacing("\"latitude\": 29.88", "\"latitude\": 29.89")))
            .Should().NotBe(Baker.Bake(Edition2025.Catalogue), "every fact is baked");

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
    public void A_table_has_its_lines_between_the_arguments_of_what_builds_it()
    {
        var code = new Code();
        code.Table("Topic[] Create()", "Baked.Topics(catalogue", [1, Row.Of("id", 2)], ", \"text\"");
        code.ToString().Should().Be(""""
            internal override Topic[] Create() => Baked.Topics(catalogue, """
                1
                id|2
                """, "text");

            """");
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
        repository!.DataPath.Should().Be(Checkout.EditionJson);
        repository.BakedPath.Should().Be(Checkout.BakedEdition);
        Repository.FindFrom(Path.GetPathRoot(folder)!).Should().BeNull("there is no repository at the root of the file system");
    }
}
