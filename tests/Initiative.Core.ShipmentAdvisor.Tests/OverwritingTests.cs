namespace Initiative.Core.ShipmentAdvisor.Tests;

/// <summary>The input is never written to, by whatever path the report leads to it.</summary>
public class OverwritingTests
{
    private const string Csv = "reference\nA-1\n";

    [Theory]
    [InlineData("report.csv")]
    [InlineData("report.md")]
    [InlineData("rejected.csv")]
    [InlineData("REPORT.csv")]
    [InlineData("partial-report.csv")]
    public Task Input_with_the_name_of_an_output_is_refused(string name) => RefusesAsync(session =>
    {
        Directory.CreateDirectory(session.Report);
        File.Move(session.Input, Path.Combine(session.Report, name));
        return (Path.Combine(session.Report, name), session.Report);
    });

    [Fact]
    public Task Output_that_is_a_symbolic_link_to_the_input_is_refused() => RefusesAsync(session =>
    {
        Directory.CreateDirectory(session.Report);
        File.CreateSymbolicLink(Path.Combine(session.Report, "report.md"), session.Input);
        return (session.Input, session.Report);
    });

    [Fact]
    public Task Input_that_is_a_symbolic_link_to_an_output_is_refused() => RefusesAsync(session =>
    {
        Directory.CreateDirectory(session.Report);
        File.Move(session.Input, Path.Combine(session.Report, "report.csv"));
        File.CreateSymbolicLink(session.Input, Path.Combine(session.Report, "report.csv"));
        return (session.Input, session.Report);
    });

    [Fact]
    public Task Report_folder_that_is_a_link_to_the_folder_of_the_input_is_refused() => RefusesAsync(session =>
    {
        var folder = Directory.CreateDirectory(Path.Combine(session.Folder, "inputs"));
        File.Move(session.Input, Path.Combine(folder.FullName, "report.csv"));
        Directory.CreateSymbolicLink(Path.Combine(session.Folder, "link"), folder.FullName);
        Directory.CreateSymbolicLink(session.Report, "link");
        return (Path.Combine(folder.FullName, "report.csv"), session.Report);
    });

    [ToolFact("ln")]
    public Task Output_that_is_a_hard_link_to_the_input_is_refused() => RefusesAsync(session =>
    {
        Directory.CreateDirectory(session.Report);
        Shell.RunAsync($"ln '{session.Input}' '{session.Report}/report.md'").GetAwaiter().GetResult().ExitCode.Should().Be(0);
        return (session.Input, session.Report);
    });

    [ToolFact("sh")]
    public async Task Input_behind_standard_input_is_refused_too_without_file_locking()
    {
        using var session = new Session();
        Directory.CreateDirectory(session.Report);
        var input = Path.Combine(session.Report, "report.csv");
        await File.WriteAllTextAsync(input, Csv);

        var run = await Shell.RunAsync($"DOTNET_SYSTEM_IO_DISABLEFILELOCKING=1 {Shell.Advisor} --Input - --Report '{session.Report}' < '{input}'");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("overwrite");
        (await File.ReadAllTextAsync(input)).Should().Be(Csv);
    }

    [Fact]
    public async Task Output_that_is_a_link_to_another_file_is_replaced_and_the_file_stays()
    {
        using var session = new Session();
        Directory.CreateDirectory(session.Report);
        var other = Path.Combine(session.Folder, "other.txt");
        await File.WriteAllTextAsync(other, "other");
        File.CreateSymbolicLink(Path.Combine(session.Report, "report.md"), other);

        (await session.RunAsync(Csv)).Should().Be(0);

        (await File.ReadAllTextAsync(other)).Should().Be("other");
        session.Markdown.Should().StartWith("# Measures");
    }

    [Fact]
    public async Task Output_that_is_a_folder_is_refused()
    {
        using var session = new Session();
        Directory.CreateDirectory(Path.Combine(session.Report, "report.csv"));

        (await session.RunAsync(Csv)).Should().Be(2);

        session.Error.Should().Contain("this is a folder");
    }

    private static async Task RefusesAsync(Func<Session, (string Input, string Report)> arrange)
    {
        using var session = new Session();
        await File.WriteAllTextAsync(session.Input, Csv);
        var (input, report) = arrange(session);

        (await session.RunAsync(["--Input", input, "--Report", report])).Should().Be(2);

        session.Error.Should().Contain("overwrite");
        (await File.ReadAllTextAsync(input)).Should().Be(Csv);
    }
}
