using Initiative.Core.ShipmentAdvisor.Input;
using Initiative.Core.ShipmentAdvisor.Reports;

namespace Initiative.Core.ShipmentAdvisor;

/// <summary>Advises on the shipments of a batch; any number of threads can, each on its own.</summary>
internal sealed class BatchAdviser(InitiativeCatalogue catalogue)
{
    private readonly MatchCsv _csv = new(catalogue);
    private readonly AdviceCache _cache = new();

    /// <param name="batch">The batch; it is disposed with what is returned.</param>
    /// <param name="columns">The columns of its records.</param>
    /// <param name="details">How many shipments may be shown one by one.</param>
    public AdvisedBatch Advise(Batch batch, ShipmentColumns columns, int details)
    {
        var advised = new AdvisedBatch(batch, new Tally(catalogue));
        advised.Tally.SkipBlank(batch.BlankLines);
        using var prefix = new ByteBuffer();
        var values = new string[ShipmentFields.Names.Length];
        foreach (var record in batch.Entries)
        {
            if (record.IsContinuation || record.Problem is not null)
            {
                advised.Reject(record, record.Problem);
                continue;
            }
            var bytes = batch.BytesOf(record);
            var place = columns.FindReference(bytes);
            var reference = CsvFields.Of(bytes[place], columns.Layout.Separator)[0].Trim();
            if (reference.Length == 0)
            {
                advised.Reject(record, "the reference is empty");
                continue;
            }
            var found = Advise(bytes[..place.Start], bytes[place.End..], bytes, columns, values);
            if (found.Advice is not { } advice)
            {
                advised.Reject(record, found.Problem);
                continue;
            }
            advised.Tally.Add(found.Shipment, advice);
            _csv.Write(advised.Csv, prefix, reference, record.Line, advice);
            if (advised.Details.Count < details)
                advised.Details.Add(new AdvisedShipment(reference, record.Line, found.Shipment, advice));
        }
        return advised;
    }

    private (Shipment Shipment, ShipmentAdvice? Advice, string? Problem) Advise(
        ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, ReadOnlySpan<byte> record, ShipmentColumns columns, string[] values)
    {
        if (_cache.Find(before, after, out var isKept) is { } entry)
            return (entry.Shipment, entry.Advice, entry.Problem);
        columns.Read(record, values);
        var problem = ShipmentFields.TryRead(values, out var shipment);
        var advice = problem is null ? catalogue.Advise(shipment) : null;
        if (isKept)
            _cache.Add(before, after, shipment, advice, problem);
        return (shipment, advice, problem);
    }
}
