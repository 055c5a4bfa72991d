namespace Initiative.Core.ShipmentAdvisor.Tests;

public class SettingsTests
{
    [Theory]
    [InlineData("\"--Inptu\" is no option", "--Inptu", "x")]
    [InlineData("--input is given twice; give it once", "--Input", "a.csv", "--input=b.csv")]
    [InlineData("\"shipments.csv\" is no option", "shipments.csv")]
    [InlineData("--Input says nothing", "--Input")]
    [InlineData("Input is not there: nowhere.csv", "--Input", "nowhere.csv")]
    [InlineData("Input is a folder", "--Input", ".")]
    [InlineData("Report names no folder", "--Report", " ")]
    [InlineData("Details is -1", "--Details", "-1")]
    [InlineData("Details is -1", "--details=-1")]
    [InlineData("Details is \"many\": it is a number from 0 to 10000.", "--Details", "many")]
    [InlineData("Details is \"\": it is a number", "--Details", "")]
    [InlineData("Details is \"999999999999\": it is a number", "--Details", "999999999999")]
    [InlineData("Input names no file", "--Input", "")]
    [InlineData("Encoding is not known: klingon", "--Encoding", "klingon")]
    [InlineData("Advisor:Colour is no setting", "--Advisor:Colour", "red")]
    [InlineData("\"--Colour:Of\" is no option", "--Colour:Of", "red")]
    [InlineData("Logging:LogLevel:Default is \"Loud\", which is no level", "--Logging:LogLevel:Default=Loud")]
    [InlineData("Logging:LogLevel is \"Loud\", which is no level", "--Logging:LogLevel=Loud")]
    [InlineData("Logging:Console:LogLevel:Default is \"Loud\"", "--Logging:Console:LogLevel:Default=Loud")]
    [InlineData("--stream takes no other option", "--stream", "--Details", "1")]
    [InlineData("\"--\uFFFD[31m\" is no option", "--\u001b[31m", "x")]
    public async Task Setting_that_cannot_be_used_is_explained(string complaint, params string[] args)
    {
        using var session = new Session();

        (await session.RunAsync(args)).Should().Be(2);

        session.Error.TrimEnd().Should().Contain(complaint).And.NotContain("   at ").And.NotContain("\n");
        session.Out.Should().BeEmpty();
    }

    [Fact]
    public async Task Everything_wrong_is_said_at_once()
    {
        using var session = new Session();

        await session.RunAsync(["--Input", "nowhere.csv", "--Details", "-1"]);

        session.Error.Should().Contain("nowhere.csv").And.Contain("Details is -1");
    }

    [Fact]
    public async Task Report_never_overwrites_the_input()
    {
        using var session = new Session();
        Directory.CreateDirectory(session.Report);
        var input = Path.Combine(session.Report, "report.csv");
        await File.WriteAllTextAsync(input, "reference\nA-1\n");

        (await session.RunAsync(["--Input", input, "--Report", session.Report])).Should().Be(2);

        session.Error.Should().Contain("overwrite");
        (await File.ReadAllTextAsync(input)).Should().Be("reference\nA-1\n");
    }

    [Fact]
    public async Task Help_says_how_to_use_it()
    {
        using var session = new Session();

        (await session.RunAsync(["--help"])).Should().Be(0);

        session.Out.Should().Contain("--Input").And.Contain("--Report").And.Contain("--Details");
    }
}
