using System.Reflection;
using System.Text;

namespace Initiative.Core.ShipmentAdvisor.Tests;

/// <summary>
/// The example and what comes of it lie together: dotnet run --project samples/ShipmentAdvisor -- --Report samples/ShipmentAdvisor/example
/// &gt; samples/ShipmentAdvisor/example/session.txt writes it again.
/// </summary>
public class ExampleTests
{
    private static readonly string Example =
        typeof(ExampleTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Example").Value!;

    [Theory]
    [InlineData("report.md")]
    [InlineData("report.csv")]
    [InlineData("rejected.csv")]
    public async Task Example_gives_the_report_that_is_shown(string file)
    {
        using var session = new Session();

        (await session.RunAsync(["--Report", session.Report])).Should().Be(0);

        var shown = await File.ReadAllBytesAsync(Path.Combine(Example, file));
        var written = await File.ReadAllBytesAsync(Path.Combine(session.Report, file));
        Encoding.UTF8.GetString(written).Should().Be(Encoding.UTF8.GetString(shown));
        written.Should().Equal(shown);
    }

    [Fact]
    public async Task Example_gives_the_session_that_is_shown()
    {
        using var session = new Session();

        await session.RunAsync(["--Report", session.Report]);

        session.Out.Replace(session.Report, "samples/ShipmentAdvisor/example", StringComparison.Ordinal)
            .Should().Be(await File.ReadAllTextAsync(Path.Combine(Example, "session.txt")));
    }

    [Fact]
    public async Task README_shows_the_session()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Example, "../README.md"));

        readme.Should().Contain(await File.ReadAllTextAsync(Path.Combine(Example, "session.txt")));
    }
}
