using System.Text.RegularExpressions;

namespace Initiative.Core.Recipes.Tests;

public sealed class ReadmeTests
{
    private static readonly string Folder = Path.Combine(Checkout(new DirectoryInfo(AppContext.BaseDirectory)), "samples", "Recipes");

    private static readonly string Readme = File.ReadAllText(Path.Combine(Folder, "README.md"));

    [Fact]
    public void Every_test_that_a_row_names_exists() =>
        Regex.Matches(Readme, @"\| (\w+Tests) \|").Select(static row => row.Groups[1].Value).Should().NotBeEmpty()
            .And.BeSubsetOf(typeof(ReadmeTests).Assembly.GetTypes().Select(static type => type.Name));

    [Fact]
    public void Every_recipe_is_named() =>
        Directory.GetFiles(Folder, "*.cs").Select(static file => $"]({Path.GetFileName(file)})").Should().OnlyContain(static link => Readme.Contains(link));

    private static string Checkout(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "Initiative.Core.sln")) ? folder.FullName : Checkout(folder.Parent!);
}
