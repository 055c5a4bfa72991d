using System.Text;
using Initiative.Core.ShipmentAdvisor.Input;

namespace Initiative.Core.ShipmentAdvisor.Reports;

/// <summary>The three files of a report. What is added is written in whole lines, so that they can be read wherever it ends.</summary>
internal sealed class Report : IDisposable
{
    private readonly AdvisorOptions _options;
    private readonly FileStream _csv;
    private readonly RejectedCsv _rejected;

    public Report(InitiativeCatalogue catalogue, AdvisorOptions options)
    {
        _options = options;
        Tally = new Tally(catalogue);
        Directory.CreateDirectory(options.Report);
        _csv = File.Create(options.CsvPath);
        // Spreadsheets take CSV for UTF-8 only behind a byte order mark.
        using (var text = new StreamWriter(_csv, new UTF8Encoding(true), leaveOpen: true))
        using (var header = Csv.Write(text))
            MatchCsv.WriteHeader(header);
        _rejected = new RejectedCsv(options.Input, options.RejectedPath);
    }

    public Tally Tally { get; }

    /// <summary>The first shipments.</summary>
    public List<AdvisedShipment> Details { get; } = [];

    /// <summary>The first records that were set aside.</summary>
    public List<RejectedRecord> Rejected { get; } = [];

    /// <summary>How many lines of the input were read.</summary>
    public long Lines { get; private set; }

    public void Add(AdvisedBatch batch)
    {
        batch.Csv.WriteTo(_csv);
        batch.Rejected.ForEach(_rejected.Write);
        Tally.Add(batch.Tally);
        Details.AddRange(batch.Details.Take(_options.Details - Details.Count));
        Rejected.AddRange(batch.Rejected.Take(_options.Details - Rejected.Count));
        Lines = batch.Lines;
    }

    public void Dispose()
    {
        _csv.Dispose();
        _rejected.Dispose();
    }
}
