using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace Initiative.Core.PackageTests;

[Collection(nameof(Packed))]
public sealed class PackageTests(Packed package)
{
    // With the vocabulary that reads what trade writes: 13,000 names and the tables to find them, in each of two assemblies.
    private const int MostOfPackage = 1_200 * 1024;

    private static readonly string[] Frameworks = ["net8.0", "net10.0"];

    [Fact]
    public void Package_holds_these_files_and_no_other() =>
        Packed.NamesIn(package.PackagePath).Where(static name => !name.StartsWith("package/", StringComparison.Ordinal)).Should().BeEquivalentTo(
            "Initiative.Core.nuspec",
            "README.md",
            "icon.png",
            "NOTICE.txt",
            "build/net8.0/Initiative.Core.targets",
            "buildTransitive/net8.0/Initiative.Core.targets",
            "lib/net8.0/Initiative.Core.dll",
            "lib/net8.0/Initiative.Core.xml",
            "lib/net10.0/Initiative.Core.dll",
            "lib/net10.0/Initiative.Core.xml",
            "[Content_Types].xml",
            "_rels/.rels");

    [Fact]
    public void Package_depends_on_nothing_but_two_named_packages()
    {
        var nuspec = package.Nuspec();
        var groups = nuspec.Element(nuspec.Name.Namespace + "dependencies")!.Elements().ToDictionary(
            static group => group.Attribute("targetFramework")!.Value,
            static group => group.Elements().Select(static d => $"{d.Attribute("id")!.Value} {d.Attribute("version")!.Value}").ToList());

        groups.Should().BeEquivalentTo(new Dictionary<string, List<string>>
        {
            ["net8.0"] = ["Microsoft.Extensions.DependencyInjection.Abstractions 8.0.2", "System.Text.Json 10.0.12"],
            ["net10.0"] = ["Microsoft.Extensions.DependencyInjection.Abstractions 8.0.2"],
        });
    }

    [Theory]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    [InlineData("id", "Initiative.Core")]
    public void Nuspec_says(string element, string value) => Metadata(element).Should().Be(value);

    [Fact]
    public void Release_notes_are_the_topmost_release_of_the_changelog()
    {
        var changelog = File.ReadAllText(Path.Combine(Packed.Repository, "CHANGELOG.md")).Split("\n## ");

        Metadata("releaseNotes").Trim().Should().Be(changelog[1].Trim());
    }

    [Fact]
    public void Readme_has_no_link_into_the_repository() =>
        Encoding.UTF8.GetString(package.Read("README.md")).Should().NotMatchRegex(@"\]\((?!https?://)");

    [Fact]
    public void Notice_attributes_the_coordinates() =>
        Encoding.UTF8.GetString(package.Read("NOTICE.txt")).Should().Contain("GeoNames").And.Contain("https://creativecommons.org/licenses/by/4.0/");

    [Fact]
    public void Symbols_package_has_the_symbols_of_each_asset() =>
        Packed.NamesIn(package.SymbolsPath).Should().Contain(Frameworks.Select(static f => $"lib/{f}/Initiative.Core.pdb"));

    [Fact]
    public void Package_stays_small() => new FileInfo(package.PackagePath).Length.Should().BeLessThan(MostOfPackage);

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Assembly_has_the_JSON_of_the_edition_and_the_history_and_their_schemas_as_resources(string framework)
    {
        using var reader = new PEReader(new MemoryStream(package.Read($"lib/{framework}/Initiative.Core.dll")));
        var metadata = reader.GetMetadataReader();

        metadata.ManifestResources.Select(metadata.GetManifestResource).Select(resource => metadata.GetString(resource.Name)).Should().BeEquivalentTo(
            "edition-2025.json", "history.json", "catalogue.schema.json", "history.schema.json", "ILLink.Substitutions.xml");
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Assembly_and_documentation_name_no_folder_of_the_machine_that_built_them(string framework)
    {
        Encoding.Latin1.GetString(package.Read($"lib/{framework}/Initiative.Core.dll")).Should().NotContain(Packed.Repository);
        Encoding.UTF8.GetString(package.Read($"lib/{framework}/Initiative.Core.xml")).Should().NotContain(Packed.Repository);
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Documentation_has_a_summary_for_every_member_of_the_edition(string framework)
    {
        var members = XDocument.Parse(Encoding.UTF8.GetString(package.Read($"lib/{framework}/Initiative.Core.xml"))).Descendants("member")
            .Where(static m => m.Attribute("name")!.Value.StartsWith("P:Initiative.Core.Edition2025.NamedMeasures.", StringComparison.Ordinal)).ToList();

        members.Should().HaveCount(29).And.OnlyContain(static m => m.Element("summary")!.Value.Contains("Official words:"));
    }

    private string Metadata(string element)
    {
        var nuspec = package.Nuspec();
        return nuspec.Element(nuspec.Name.Namespace + element)!.Value;
    }
}
