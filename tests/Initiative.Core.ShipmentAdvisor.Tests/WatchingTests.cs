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

        screen.Output.Should().Contain("Shipments").And.Contain("%");
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
        while (!run.IsCompleted && !(File.Exists(Path.Combine(session.Report, "report.csv")) && new FileInfo(Path.Combine(session.Report, "report.csv")).Length > 100_000))
            await Task.Delay(5);
        await stop.CancelAsync();

        (await run).Should().Be(130);
        var last = session.Rows[^1];
        last["notes"].Should().BeEmpty();
        last["document"].Should().Be("gacc-2025-04-27");
        session.Out.Should().Contain($"Stopped behind line {last["line"]}:");
        session.Markdown.Should().Contain($"stopped behind line {last["line"]}");
    }
}
