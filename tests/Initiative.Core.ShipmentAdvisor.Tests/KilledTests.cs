using Initiative.Core.ShipmentAdvisor.Input;
using Initiative.Core.ShipmentAdvisor.Reports;

namespace Initiative.Core.ShipmentAdvisor.Tests;

/// <summary>However a run ends, a folder with a report.md has a whole report.</summary>
public class KilledTests
{
    [ToolFact("sh")]
    public async Task Killed_at_any_moment_it_leaves_the_last_whole_report_or_none()
    {
        using var session = new Session();
        await WriteAsync(session.Input, 100_000);
        var random = new Random(1);

        for (var round = 0; round < 6; round++)
        {
            using var process = Shell.Start($"exec {Shell.Advisor} --Input '{session.Input}' --Report '{session.Report}'");
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(random.Next(100, 3_000)));
            process.Kill();
            await process.WaitForExitAsync();

            if (File.Exists(Path.Combine(session.Report, "report.md")))
                File.ReadLines(Path.Combine(session.Report, "report.csv")).Last().Should().StartWith("A-100000,");
        }

        // The leftovers of those that were killed are gone with the next run.
        (await session.RunAsync("reference\nA-1\n")).Should().Be(0);
        session.Files.Should().Equal("rejected.csv", "report.csv", "report.md");
        session.Rows.Should().OnlyContain(row => row["reference"] == "A-1");
    }

    [Fact]
    public async Task Leftovers_of_a_process_that_runs_are_let_be()
    {
        using var session = new Session();
        Directory.CreateDirectory(session.Report);
        var other = Path.Combine(session.Report, "report.csv.1-00000000.part");
        await File.WriteAllTextAsync(other, "");

        (await session.RunAsync("reference\nA-1\n")).Should().Be(0);

        File.Exists(other).Should().BeTrue();
    }

    [Fact]
    public async Task Failed_run_leaves_the_last_report_and_nothing_else()
    {
        using var session = new Session();
        await session.RunAsync("reference\nA-1\n");
        var before = await File.ReadAllTextAsync(Path.Combine(session.Report, "report.csv"));
        await WriteAsync(session.Input, 100_000);

        // A thread of its own: the run keeps those of the pool busy.
        var run = Task.Run(() => session.RunAsync(["--Input", session.Input, "--Report", session.Report]));
        var appending = new Thread(() => Append(session.Input, () => run.IsCompleted));
        appending.Start();

        (await run).Should().Be(2);
        session.Error.Should().Contain("was changed while it was read");
        session.Files.Should().Equal("rejected.csv", "report.csv", "report.md");
        (await File.ReadAllTextAsync(Path.Combine(session.Report, "report.csv"))).Should().Be(before);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Input_that_is_replaced_or_deleted_while_it_is_read_is_noticed(bool isReplaced)
    {
        using var session = new Session();
        File.WriteAllText(session.Input, "reference\nA-1\n");
        using var input = InputFile.Open(session.Input);
        File.Delete(session.Input);
        if (isReplaced)
            File.WriteAllText(session.Input, "reference\nB-1\n");

        FluentActions.Invoking(input.ThrowIfChanged).Should().Throw<AdvisorException>().WithMessage("*was replaced or deleted while it was read*");
    }

    [Fact]
    public async Task Second_run_into_the_same_folder_is_refused_while_the_first_goes_on()
    {
        using var session = new Session();

        using (new ReportFolder(session.Report))
        {
            (await session.RunAsync("reference\nA-1\n")).Should().Be(2);
            session.Error.Should().Contain("Another run is writing its report to");
        }

        (await session.RunAsync("reference\nA-1\n")).Should().Be(0);
        session.Files.Should().Equal("rejected.csv", "report.csv", "report.md");
    }

    private static void Append(string path, Func<bool> isOver)
    {
        using var input = new StreamWriter(path, append: true) { AutoFlush = true };
        while (!isOver())
        {
            input.WriteLine("B-1,export,air,toys");
            Thread.Sleep(1);
        }
    }

    private static async Task WriteAsync(string path, int shipments)
    {
        await using var input = File.CreateText(path);
        await input.WriteAsync("reference,flow,mode,goods\n");
        for (var number = 1; number <= shipments; number++)
            await input.WriteAsync($"A-{number},export,air,lithium batteries\n");
    }
}
