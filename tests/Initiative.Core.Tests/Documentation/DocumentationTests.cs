using System.Reflection;
using System.Xml.Linq;

namespace Initiative.Core.Tests.Documentation;

/// <summary>What IntelliSense shows: the XML file beside the assembly.</summary>
public sealed class DocumentationTests
{
    private const string OfAnInvalidFile = "line …, column …";

    private static readonly Dictionary<string, XElement> Members =
        XDocument.Load(Path.ChangeExtension(typeof(InitiativeCatalogue).Assembly.Location, ".xml"))
            .Descendants("member").ToDictionary(static member => member.Attribute("name")!.Value);

    public static TheoryData<string> Methods => [.. CompiledExample.ReadAll(Checkout.DocumentationExamples).Select(static example => example.Method)];

    [Fact]
    public void Example_of_a_member_is_the_one_that_is_compiled()
    {
        var compiled = CompiledExample.ReadAll(Checkout.DocumentationExamples).Concat(CompiledExample.ReadAll(Checkout.WebDocumentationExamples))
            .ToDictionary(static example => example.Name, static example => example.Code);
        var shown = Members.SelectMany(static member => member.Value.Descendants("code").Select((code, i) => (Name: i == 0 ? member.Key : $"{member.Key}#{i + 1}", Code: Lines(code))))
            .ToDictionary(static example => example.Name, static example => example.Code);

        shown.Should().Equal(compiled, "IntelliSense shows what DocumentationExamples.cs of the tests runs");
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Example_of_a_member_prints_what_its_comments_say(string method)
    {
        var example = CompiledExample.ReadAll(Checkout.DocumentationExamples).Single(example => example.Method == method);
        using var culture = Culture.Of("en-US");

        var lines = Run(typeof(DocumentationExamples).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!).Split('\n');

        example.Comments.Where(static comment => comment != OfAnInvalidFile).Where(comment => !lines.Any(line => CompiledExample.IsPrinted(comment, line)))
            .Should().BeEmpty("it prints {0}", string.Join("\n", lines));
        example.Comments.Should().NotBeEmpty();
    }

    [Fact]
    public void Comments_are_those_of_public_types_and_of_all_of_them()
    {
        Members.Keys.Where(static name => name[0] == 'T').Select(static name => name[2..])
            .Should().BeEquivalentTo(PublicSurface.ExportedTypes.Select(static type => type.FullName!.Replace('+', '.')));
        Members.Keys.Where(static name => name[0] == 'M').Should().Contain("M:Initiative.Core.GeoLocation.#ctor(System.Double,System.Double)").And.NotContain("M:Initiative.Core.MeasureId.Of(System.String)");
    }

    [Fact]
    public void Comment_of_a_member_says_something_of_its_own_type() =>
        Members.Where(static member => member.Value.Elements("inheritdoc").Any(static inherited => inherited.Attribute("cref") is null))
            .Select(static member => member.Key).Should().BeEmpty("a bare <inheritdoc/> shows the words of the base type, which do not know this one");

    private static string Run(MethodInfo example)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllBytes(path, EditionJson.Replacing("\"id\": \"2025\"", "\"id\": \"2026\""));
            var output = new StringWriter { NewLine = "\n" };
            example.Invoke(null, example.GetParameters().Length == 1 ? [output] : [output, path]);
            return output.ToString();
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The lines of an example, without the indentation that the compiler gives to all of a comment.</summary>
    private static string Lines(XElement code)
    {
        var lines = code.Value.TrimStart('\n').TrimEnd().Split('\n');
        var indentation = lines[0].Length - lines[0].TrimStart().Length;
        return string.Concat(lines.Select(line => (line.Length < indentation ? "" : line[indentation..]) + "\n"));
    }
}
