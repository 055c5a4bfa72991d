using Initiative.Core.ShipmentAdvisor.Input;

namespace Initiative.Core.ShipmentAdvisor.Reports;

/// <summary>The three files of a report, while they grow.</summary>
internal sealed class Report : IDisposable
{
    // The disk works while shipments are advised on, and not only at the end.
    private const long FlushEvery = 64 * 1024 * 1024;

    private readonly AdvisorOptions _options;
    private readonly InitiativeCatalogue _catalogue;
    private readonly ReportFolder _folder;
    private readonly FileStream _csv;
    private readonly FileStream _rejected;
    private long _flushedTo;
    private Task _flush = Task.CompletedTask;

    public Report(InitiativeCatalogue catalogue, AdvisorOptions options, IShipmentSource input)
    {
        (_catalogue, _options, InputName, Unit) = (catalogue, options, input.Name, input.Unit);
        Tally = new Tally(catalogue);
        _folder = new ReportFolder(options.Report);
        _csv = _folder.Create(ReportFolder.Csv);
        _rejected = _folder.Create(ReportFolder.Rejected);
        // Spreadsheets take CSV for UTF-8 only behind a byte order mark.
        _csv.Write("\uFEFF"u8);
        _csv.Write(MatchCsv.Header);
        _rejected.Write("\uFEFF"u8);
        _rejected.Write(RejectedCsv.Header);
    }

    public string InputName { get; }

    /// <summary>What is counted in the input, in the singular.</summary>
    public string Unit { get; }

    public Tally Tally { get; }

    /// <summary>The first shipments.</summary>
    public List<AdvisedShipment> Details { get; } = [];

    /// <summary>The first records that were set aside: as many as some report shows.</summary>
    public List<(long Line, string Reason)> Rejected { get; } = [];

    /// <summary>How many lines or items of the input were read.</summary>
    public long Lines { get; private set; }

    /// <summary>How many more shipments can be shown one by one.</summary>
    public int DetailsLeft => MostDetails - Details.Count;

    /// <summary>How many shipments, and how many bad lines, the Markdown report shows.</summary>
    public int MostDetails => _options.Details;

    public void Add(AdvisedBatch batch)
    {
        _csv.Write(batch.Csv.Written);
        foreach (var rejected in batch.Rejected)
        {
            RejectedCsv.Write(_rejected, rejected, batch.Batch.BytesOf(rejected.Entry));
            if (Rejected.Count < Math.Max(_options.Details, Closing.MostRejected) && !rejected.Entry.IsContinuation)
                Rejected.Add((rejected.Entry.Line, rejected.Reason));
        }
        Tally.Add(batch.Tally);
        Details.AddRange(batch.Details.Take(DetailsLeft));
        Lines = batch.Batch.Lines;
        StartFlush();
    }

    /// <summary>Writes the Markdown report and puts the files in the place of an earlier report.</summary>
    public void Publish(bool isComplete)
    {
        MarkdownReport.Write(_folder.Create(ReportFolder.Markdown), _catalogue, this, isComplete);
        _flush.GetAwaiter().GetResult();
        _folder.Publish(isComplete);
    }

    public void Dispose()
    {
        // A flush that failed is reported by Publish; here the files go.
        ((IAsyncResult)_flush).AsyncWaitHandle.WaitOne();
        _folder.Dispose();
    }

    private void StartFlush()
    {
        if (_csv.Position - _flushedTo < FlushEvery || !_flush.IsCompletedSuccessfully)
            return;
        _flushedTo = _csv.Position;
        _flush = Task.Run(() => RandomAccess.FlushToDisk(_csv.SafeFileHandle));
    }
}
