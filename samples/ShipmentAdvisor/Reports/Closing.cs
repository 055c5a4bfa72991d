using Initiative.Core.ShipmentAdvisor.Text;

namespace Initiative.Core.ShipmentAdvisor.Reports;

/// <summary>What is said at the end: what was read, and what became of every line of it.</summary>
internal static class Closing
{
    public const int MostRejected = 10;

    public static void Write(TextWriter writer, AdvisorOptions options, Report report, bool isComplete)
    {
        var tally = report.Tally;
        writer.WriteLine($"{Counted.Of(tally.Read, "shipment", "shipments")} read from {report.InputName}: " +
            $"{Counted.Of(tally.Advised)} advised on, {Counted.Of(tally.Rejected)} set aside.");
        if (tally.BlankLines > 0)
            writer.WriteLine($"{Counted.Of(tally.BlankLines, "blank line", "blank lines")} passed over.");
        if (!isComplete)
            writer.WriteLine($"Stopped after {report.Unit} {Counted.Line(report.Lines)}: what follows was not read.");
        writer.WriteLine();
        if (tally.Rejected > 0)
        {
            foreach (var (line, reason) in report.Rejected.Take(MostRejected))
                writer.WriteLine($"  {report.Unit} {Counted.Line(line)}: {CleanText.Of(reason)}");
            if (tally.Rejected > MostRejected)
                writer.WriteLine($"  and {Counted.Of(tally.Rejected - MostRejected)} more");
            writer.WriteLine();
        }
        foreach (var name in ReportFolder.Names.Reverse())
            writer.WriteLine(CleanText.Of(Path.Combine(options.Report, ReportFolder.NameOf(name, isComplete))));
    }
}
