using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace Initiative.Core.PackageTests;

[Collection(nameof(Packed))]
public sealed class PackageTests(Packed package)
{
    private const int Kilobyte = 1024;

    private const int MostOfPackage = 300 * Kilobyte;
    private const int MostOfAssembly = 200 * Kilobyte;

    private static readonly string[] Frameworks = ["net8.0", "net10.0"];

    [Fact]
    public void Package_holds_these_files_and_no_other() =>
        Packed.NamesIn(package.PackagePath).Where(static name => !name.StartsWith("package/", StringComparison.Ordinal)).Should().BeEquivalentTo(
            "Initiative.Core.nuspec",
            "README.md",
            "icon.png",
            "NOTICE.txt",
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
    public void Assembly_without_the_JSON_files_and_the_baked_editions_stays_small(string framework)
    {
        var assembly = Assembly.Of(package.Read($"lib/{framework}/Initiative.Core.dll"));

        (assembly.Size - assembly.Data - assembly.Text).Should().BeLessThan(MostOfAssembly, "{0}", assembly);
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Assembly_shows_its_internals_to_nobody(string framework) =>
        Encoding.UTF8.GetString(package.Read($"lib/{framework}/Initiative.Core.dll")).Should().NotContain("InternalsVisibleTo", "an app of the name of a test project would see them");

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
            .Where(static m => m.Attribute("name")!.Value.StartsWith("P:Initiative.Core.Edition2025.Measures.", StringComparison.Ordinal)).ToList();

        members.Should().HaveCount(29).And.OnlyContain(static m => m.Element("summary")!.Value.Contains("Official words:"));
    }

    private string Metadata(string element)
    {
        var nuspec = package.Nuspec();
        return nuspec.Element(nuspec.Name.Namespace + element)!.Value;
    }

    /// <summary>What an assembly is made of.</summary>
    private sealed record Assembly(long Size, long Data, long Text)
    {
        internal static Assembly Of(byte[] image)
        {
            using var reader = new PEReader(new MemoryStream(image));
            var metadata = reader.GetMetadataReader();
            return new Assembly(image.Length, Constants(metadata), BakedText(reader, metadata));
        }

        // The schema: a field of a type that is as large as what it holds.
        private static long Constants(MetadataReader metadata) => metadata.FieldDefinitions
            .Select(metadata.GetFieldDefinition)
            .Where(static field => field.GetRelativeVirtualAddress() != 0)
            .Sum(field => SizeOf(metadata, metadata.GetBlobReader(field.Signature)));

        private static long SizeOf(MetadataReader metadata, BlobReader signature)
        {
            signature.ReadSignatureHeader();
            return signature.ReadSignatureTypeCode() == SignatureTypeCode.TypeHandle && signature.ReadTypeHandle() is { Kind: HandleKind.TypeDefinition } type
                ? metadata.GetTypeDefinition((TypeDefinitionHandle)type).GetLayout().Size
                : 8;
        }

        // The tables and the document that the methods of the baked editions load, two bytes a letter.
        private static long BakedText(PEReader reader, MetadataReader metadata)
        {
            const byte LoadString = 0x72;
            const int StringTable = 0x70;
            var strings = new HashSet<int>();
            foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(type => IsBaked(metadata, type)))
            {
                foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition).Where(static m => m.RelativeVirtualAddress != 0))
                {
                    var code = reader.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!;
                    for (var i = 0; i + 4 < code.Length; i++)
                    {
                        if (code[i] == LoadString && code[i + 4] == StringTable)
                            strings.Add(code[i + 1] | (code[i + 2] << 8) | (code[i + 3] << 16));
                    }
                }
            }
            return strings.Sum(handle => metadata.GetUserString(System.Reflection.Metadata.Ecma335.MetadataTokens.UserStringHandle(handle)).Length * 2L);
        }

        private static bool IsBaked(MetadataReader metadata, TypeDefinition type)
        {
            while (!type.GetDeclaringType().IsNil)
                type = metadata.GetTypeDefinition(type.GetDeclaringType());
            return metadata.GetString(type.Name) is "Edition2025" or "EditionHistory";
        }
    }
}
