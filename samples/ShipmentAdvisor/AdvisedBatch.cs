using Initiative.Core.ShipmentAdvisor.Input;

namespace Initiative.Core.ShipmentAdvisor;

/// <summary>What the reports say of a batch.</summary>
internal sealed class AdvisedBatch(Batch batch, Tally tally) : IDisposable
{
    public Batch Batch => batch;

    public Tally Tally => tally;

    /// <summary>Its rows of the CSV report.</summary>
    public ByteBuffer Csv { get; } = new();

    public List<RejectedRecord> Rejected { get; } = [];

    /// <summary>The shipments that may be shown one by one.</summary>
    public List<AdvisedShipment> Details { get; } = [];

    public void Reject(Batch.Entry record, string? reason)
    {
        if (!record.IsContinuation)
            tally.Reject();
        Rejected.Add(new RejectedRecord(record, reason ?? ""));
    }

    public void Dispose()
    {
        Csv.Dispose();
        batch.Dispose();
    }
}

internal sealed record AdvisedShipment(string Reference, long Line, Shipment Shipment, ShipmentAdvice Advice);

/// <summary>A record that is set aside, or a piece of one.</summary>
/// <param name="Entry">Where it stands.</param>
/// <param name="Reason">What is wrong with it; empty for a piece that is not the first.</param>
internal sealed record RejectedRecord(Batch.Entry Entry, string Reason);
