using System.Text;
using Initiative.Core.ShipmentAdvisor.Text;

namespace Initiative.Core.ShipmentAdvisor.Reports;

/// <summary>The report for people: what was found in all, then the first shipments one by one.</summary>
internal sealed class MarkdownReport
{
    private readonly TextWriter _writer;
    private readonly InitiativeCatalogue _catalogue;
    private readonly Report _report;
    private readonly bool _isComplete;

    private MarkdownReport(TextWriter writer, InitiativeCatalogue catalogue, Report report, bool isComplete) =>
        (_writer, _catalogue, _report, _isComplete) = (writer, catalogue, report, isComplete);

    public static void Write(Stream output, InitiativeCatalogue catalogue, Report report, bool isComplete)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var markdown = new MarkdownReport(writer, catalogue, report, isComplete);
        markdown.WriteHead();
        markdown.WriteMeasures();
        markdown.WriteCities();
        markdown.WriteRejected();
        markdown.WriteShipments();
        markdown.WriteSource();
    }

    private void WriteHead()
    {
        _writer.WriteLine($"# Measures for the shipments of {MarkdownText.Escape(_report.InputName)}");
        _writer.WriteLine();
        _writer.WriteLine($"By the {MarkdownText.Escape(_catalogue.Edition.ToString())}. Titles are short ones of the catalogue; the official words are quoted.");
        _writer.WriteLine();
        if (!_isComplete)
        {
            _writer.WriteLine($"**The run was stopped after {_report.Unit} {Counted.Line(_report.Lines)}: the shipments that follow are not in this report.**");
            _writer.WriteLine();
        }
        var tally = _report.Tally;
        MarkdownTable.Write(_writer, ["", "Shipments"], "lr",
        [
            ["Read", Counted.Of(tally.Read)],
            ["Advised on", Counted.Of(tally.Advised)],
            ["of these: only what concerns every shipment", Counted.Of(tally.GeneralOnly)],
            ["Set aside", Counted.Of(tally.Rejected)],
        ]);
    }

    private void WriteMeasures()
    {
        _writer.WriteLine("## Measures that the shipments call for");
        _writer.WriteLine();
        WriteMeasures(_report.Tally.Calling, "No shipment calls for a measure of its own.");
        _writer.WriteLine("## Measures that concern every shipment");
        _writer.WriteLine();
        _writer.WriteLine("Each concerns the shipments counted, and is not repeated below.");
        _writer.WriteLine();
        WriteMeasures(_report.Tally.Generally, "None.");
    }

    private void WriteMeasures(Func<Measure, long> count, string none)
    {
        var measures = _catalogue.Measures.Where(measure => count(measure) > 0).OrderByDescending(count).ToList();
        if (measures.Count == 0)
        {
            _writer.WriteLine(none);
            _writer.WriteLine();
            return;
        }
        MarkdownTable.Write(_writer, ["Shipments", "No.", "Measure", "Official words"], "rrll", measures.Select(measure => new[]
        {
            Counted.Of(count(measure)), Counted.Of(measure.Ordinal), MarkdownText.Escape(measure.Title), Quoted(measure),
        }));
    }

    private void WriteCities()
    {
        _writer.WriteLine("## Cities");
        _writer.WriteLine();
        var cities = _catalogue.Cities.Where(city => _report.Tally.In(city) > 0).OrderByDescending(_report.Tally.In)
            .Select(city => new[] { MarkdownText.Escape(Name(city.Name)), Counted.Of(_report.Tally.In(city)) });
        MarkdownTable.Write(_writer, ["Pilot city", "Shipments"], "lr",
        [
            .. cities,
            ["a city that was not recognised as a pilot city", Counted.Of(_report.Tally.OtherCity)],
            ["no city given", Counted.Of(_report.Tally.NoCity)],
        ]);
    }

    private void WriteRejected()
    {
        if (_report.Tally.Rejected == 0)
            return;
        _writer.WriteLine("## Set aside");
        _writer.WriteLine();
        var shown = _report.Rejected.Take(_report.MostDetails).ToList();
        _writer.WriteLine(Shown(_report.Unit, _report.Unit + "s", shown.Count, _report.Tally.Rejected, ReportFolder.Rejected));
        _writer.WriteLine();
        if (shown.Count > 0)
            MarkdownTable.Write(_writer, [UnitTitle, "Reason"], "rl", shown.Select(record => new[] { Counted.Line(record.Line), MarkdownText.Escape(record.Reason) }));
    }

    private void WriteShipments()
    {
        _writer.WriteLine("## Shipments");
        _writer.WriteLine();
        _writer.WriteLine(Shown("shipment", "shipments", _report.Details.Count, _report.Tally.Advised, ReportFolder.Csv));
        _writer.WriteLine();
        foreach (var shipment in _report.Details)
            WriteShipment(shipment);
    }

    private void WriteShipment(AdvisedShipment advised)
    {
        _writer.WriteLine($"### {MarkdownText.Escape(advised.Reference)}");
        _writer.WriteLine();
        _writer.WriteLine($"{UnitTitle} {Counted.Line(advised.Line)}: {MarkdownText.Escape(advised.Shipment.ToString())}.");
        foreach (var note in advised.Advice.Notes)
            _writer.WriteLine(MarkdownText.Escape(note.ToString()));
        _writer.WriteLine();
        var matches = advised.Advice.Matches.Where(match => !match.IsGeneral).ToList();
        if (matches.Count == 0)
        {
            _writer.WriteLine("It calls for no measure of its own.");
            _writer.WriteLine();
            return;
        }
        MarkdownTable.Write(_writer, ["No.", "Measure", "", "Because", "Official words"], "rllll", matches.Select(match => new[]
        {
            Counted.Of(match.Measure.Ordinal),
            MarkdownText.Escape(match.Measure.Title),
            match.Kind == MatchKind.MayConcern ? "may concern" : "concerns",
            string.Join("<br>", match.Reasons.Select(reason => MarkdownText.Escape(reason.ToString()))),
            Quoted(match.Measure),
        }));
    }

    private void WriteSource()
    {
        var source = _catalogue.Sources[0];
        _writer.WriteLine("## Source");
        _writer.WriteLine();
        _writer.WriteLine(MarkdownText.Escape(source.ToString()) + (source.Url is { } url ? $", <{url.AbsoluteUri}>." : "."));
        if (source.IsTranslation)
            _writer.WriteLine($"It is a translation{(source.PrevailingLanguage is { } language ? $": the original in \"{language}\" prevails" : "")}.");
    }

    /// <summary>How many of all are shown, and where all of them are.</summary>
    private string Shown(string one, string many, int shown, long all, string file) =>
        shown == all ? $"{Counted.Of(all, one, many)}, also in {ReportFolder.NameOf(file, _isComplete)}." : $"The first {Counted.Of(shown)} of {Counted.Of(all, one, many)}; {ReportFolder.NameOf(file, _isComplete)} has all.";

    private string UnitTitle => _report.Unit == "line" ? "Line" : "Item";

    private static string Quoted(Measure measure) => MarkdownText.Escape($"“{measure.Quotation.Text}”");

    private static string Name(LocalizedText name) => name.Chinese is { } chinese ? $"{name.English} {chinese}" : name.English;
}
