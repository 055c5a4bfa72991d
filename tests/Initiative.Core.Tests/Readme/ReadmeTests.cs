using System.Text.RegularExpressions;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Readme;

public sealed partial class ReadmeTests
{
    private const string Repository = ".";
    private const string Package = "src/Initiative.Core/Package";

    [Theory]
    [InlineData(Repository)]
    [InlineData(Package)]
    public void Example_in_a_readme_is_the_one_that_is_compiled(string folder)
    {
        var shown = Shown(folder);

        shown.Should().NotBeEmpty().And.BeSubsetOf(Examples(), "the README shows what tests/Initiative.Core.Tests/Readme/ReadmeExamples.cs runs");
        shown.Select(static example => example.Key).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(Repository)]
    [InlineData(Package)]
    public void Readme_shows_no_example_that_is_not_compiled(string folder) =>
        Regex.Count(File.ReadAllText(Checkout.Readme(folder)), "```csharp").Should().Be(Shown(folder).Count);

    [Fact]
    public void Every_example_is_shown_somewhere() =>
        Shown(Repository).Concat(Shown(Package)).Select(static example => example.Key).Distinct().Should().BeEquivalentTo(Examples().Keys);

    [Fact]
    public void Readme_of_the_repository_fits_on_a_few_screens() => File.ReadAllLines(Checkout.Readme(Repository)).Should().HaveCountLessThanOrEqualTo(150);

    [Theory]
    [InlineData(Repository)]
    [InlineData(Package)]
    public void Install_line_leaves_the_sources_on_which_the_package_depends(string folder) =>
        File.ReadAllText(Checkout.Readme(folder)).Should().Contain("dotnet add package Initiative.Core\n").And.NotContain("--source ", "a folder alone lacks what the package depends on");

    [Theory]
    [InlineData("Fact", "Lithium battery exports", "Policy support", "Export", "330200")]
    [InlineData("Questions", "11. Air Silk Road (air-silk-road)", "2", "Ningbo, Zhejiang", "foster")]
    [InlineData("Words", "expand the \"inspect before loading\" model for export LCL shipments", "[1993..2059)", "Export: \"export\"")]
    [InlineData("Asking", "Air transport of battery-powered goods: air", "Lithium battery exports: Topic: lithium batteries", "Ningbo is a pilot city of edition 2025.")]
    [InlineData("History", "2024: launched 2024-03-21, 5 months, 32 measures, 20 cities", "2024 to 2025: joined: Yancheng, Zhengzhou, Chengdu, Guiyang, Urumqi; left: none", "2023, 2024, 2025, 2026", "LaunchedOn: CCTV evening news, 2024-03-22, CCTV, 2024-03-22 (cctv-2024-03-22) The launch is of 21 March; the campaign runs from April to August.")]
    [InlineData("Injection", "5 tasks, 29 measures, 20 agencies beside the lead, 25 cities")]
    public void Example_prints_what_its_comments_say(string name, params string[] lines)
    {
        var output = new StringWriter { NewLine = "\n" };
        typeof(ReadmeExamples).GetMethod(name, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!.Invoke(null, [output]);

        output.ToString().Split('\n').Should().Contain(lines);
    }

    [Fact]
    public void Example_of_an_own_edition_prints_its_difference_and_its_problems()
    {
        var json = CatalogueJson.ToJson(Edition2025.Catalogue);

        Printed(json.Replace("Lithium battery exports", "Lithium exports", StringComparison.Ordinal)).Should().Be("Changed measures/lithium-battery-exports\n");
        Printed(json.Replace("\"task\": \"policy-support\"", "\"task\": \"polcy-support\"", StringComparison.Ordinal))
            .Should().MatchRegex(@"^line \d+, column 15, \$\.measures\[0\]\.task: ").And.Contain("did you mean 'policy-support'?");
    }

    private static string Printed(string json)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(path, json);
        try
        {
            var output = new StringWriter { NewLine = "\n" };
            ReadmeExamples.Editions(output, path);
            return output.ToString();
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static List<KeyValuePair<string, string>> Shown(string folder) =>
        [.. ShownExample().Matches(File.ReadAllText(Checkout.Readme(folder))).Select(static match => KeyValuePair.Create(match.Groups[1].Value, match.Groups[2].Value))];

    private static Dictionary<string, string> Examples() =>
        CompiledExample.ReadAll(Checkout.ReadmeExamples).ToDictionary(static example => example.Name, static example => example.Code);

    // An example begins with the package that a console program adds, if it needs one, and the using lines that it needs beyond its implicit ones.
    [GeneratedRegex("<!-- example: (\\w+) -->\n```csharp\n(?:// dotnet add package [\\w.]+\n)?using Initiative\\.Core;\n(?:using [\\w.]+;\n)*\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShownExample();
}
