using System.Text;
using Spectre.Console.Testing;

namespace Initiative.Core.ShipmentAdvisor.Tests;

public class WatchingTests
{
    [Fact]
    public async Task Who_watches_sees_a_progress_bar()
    {
        using var screen = new TestConsole().Interactive();
        using var session = new Session { Screen = screen };

        (await session.RunAsync("reference\nA-1\n")).Should().Be(0);

        screen.Output.Should().Contain("Shipments").And.Contain("a second").And.Contain("%");
        session.Out.Should().StartWith("1 shipment read");
    }

    [Fact]
    public async Task Who_stops_it_gets_whole_lines_and_the_last_one_read()
    {
        using var session = new Session();
        using var stop = new CancellationTokenSource();
        await using (var input = File.CreateText(session.Input))
        {
            await input.WriteAsync("reference,flow,mode,goods\n");
            for (var number = 1; number <= 500_000; number++)
                await input.WriteAsync($"A-{number},export,air,lithium batteries\n");
        }

        var run = Task.Run(() => session.RunAsync(["--Input", session.Input, "--Report", session.Report], stop.Token));
        while (!run.IsCompleted && !HasBegun(session.Report))
            await Task.Delay(5);
        await stop.CancelAsync();

        (await run).Should().Be(130);
        session.Files.Should().Equal("partial-rejected.csv", "partial-report.csv", "partial-report.md");
        var last = session.Read("partial-report.csv", Encoding.UTF8)[^1];
        last["notes"].Should().BeEmpty();
        last["document"].Should().Be("gacc-2025-04-27");
        session.Out.Should().Contain($"Stopped after line {last["line"]}:");
        (await File.ReadAllTextAsync(Path.Combine(session.Report, "partial-report.md"))).Should()
            .Contain($"stopped after line {last["line"]}").And.Contain("partial-report.csv has all.");

        (await session.RunAsync("reference\nA-1\n")).Should().Be(0);
        session.Files.Should().Equal("rejected.csv", "report.csv", "report.md");
    }

    private static bool HasBegun(string report) =>
        Directory.Exists(report) && Directory.EnumerateFiles(report, "report.csv.*.part").Any(path => new FileInfo(path).Length > 100_000);
}
