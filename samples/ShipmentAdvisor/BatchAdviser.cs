using System.Text;
using Initiative.Core.ShipmentAdvisor.Input;
using Initiative.Core.ShipmentAdvisor.Reports;
using Microsoft.Extensions.Options;

namespace Initiative.Core.ShipmentAdvisor;

/// <summary>Advises on the shipments of a batch; any number of threads can, each on its own.</summary>
internal sealed class BatchAdviser(InitiativeCatalogue catalogue, IOptions<AdvisorOptions> options)
{
    private readonly MatchCsv _csv = new(catalogue);

    public AdvisedBatch Advise(Batch batch, ShipmentColumns columns)
    {
        var advised = new AdvisedBatch(new Tally(catalogue)) { Position = batch.Position, Lines = batch.Lines };
        advised.Tally.SkipBlank(batch.BlankLines);
        using var parser = Csv.Parse(batch.Text);
        using var text = new StreamWriter(advised.Csv, new UTF8Encoding(false), leaveOpen: true);
        using var csv = Csv.Write(text);
        foreach (var record in batch.Entries)
        {
            if (record.Problem is { } problem)
            {
                advised.Reject(record, problem);
                continue;
            }
            parser.Read();
            if (columns.TryRead(parser.Record!, out var reference, out var shipment) is { } reason)
            {
                advised.Reject(record, reason);
                continue;
            }
            var advice = catalogue.Advise(shipment);
            advised.Tally.Add(shipment, advice);
            _csv.Write(csv, reference, record.Line, advice);
            if (advised.Details.Count < options.Value.Details)
                advised.Details.Add(new AdvisedShipment(reference, record.Line, shipment, advice));
        }
        return advised;
    }
}

/// <summary>What the reports say of a batch.</summary>
internal sealed class AdvisedBatch(Tally tally)
{
    public Tally Tally => tally;

    /// <summary>How much of the file is read with this.</summary>
    public required long Position { get; init; }

    /// <summary>How many lines of the file are read with this.</summary>
    public required long Lines { get; init; }

    /// <summary>Its rows of the CSV report.</summary>
    public MemoryStream Csv { get; } = new();

    public List<RejectedRecord> Rejected { get; } = [];

    /// <summary>The shipments that may be shown one by one.</summary>
    public List<AdvisedShipment> Details { get; } = [];

    public void Reject(Batch.Entry record, string reason)
    {
        tally.Reject();
        Rejected.Add(new RejectedRecord(record.Line, record.Offset, record.Length, reason));
    }
}

internal sealed record AdvisedShipment(string Reference, long Line, Shipment Shipment, ShipmentAdvice Advice);

/// <summary>A record that is set aside.</summary>
/// <param name="Line">The number of its first line.</param>
/// <param name="Offset">Where it begins in the file.</param>
/// <param name="Length">The number of its bytes.</param>
/// <param name="Reason">What is wrong with it.</param>
internal sealed record RejectedRecord(long Line, long Offset, long Length, string Reason);
