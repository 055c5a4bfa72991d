using Initiative.Core.ShipmentAdvisor.Input;
using Initiative.Core.ShipmentAdvisor.Reports;

namespace Initiative.Core.ShipmentAdvisor;

/// <summary>Advises on the shipments of a batch; any number of threads can, each on its own.</summary>
internal sealed class BatchAdviser(InitiativeCatalogue catalogue)
{
    private readonly MatchCsv _csv = new(catalogue);
    private readonly AdviceCache _cache = new();

    /// <param name="batch">The batch; it is disposed with what is returned.</param>
    /// <param name="details">How many shipments may be shown one by one.</param>
    public AdvisedBatch Advise(Batch batch, int details)
    {
        var advised = new AdvisedBatch(batch, new Tally(catalogue));
        advised.Tally.SkipBlank(batch.BlankLines);
        using var rows = new AdviceRows();
        var values = new string[ShipmentFields.Names.Length];
        foreach (var record in batch.Entries)
        {
            if (record.IsContinuation || record.Problem is not null)
                advised.Reject(record, record.Problem);
            else if (record.Shipment is { } shipment)
                Add(record.Reference, record.Line, shipment, catalogue.Advise(shipment), null);
            else
                AdviseOnRecord(record, batch.BytesOf(record), batch.Columns!);
        }
        return advised;

        void AdviseOnRecord(Batch.Entry record, ReadOnlySpan<byte> bytes, ShipmentColumns columns)
        {
            var place = columns.FindReference(bytes);
            var reference = CsvFields.First(bytes[place], columns.Layout.Separator).Trim();
            if (reference.Length == 0)
            {
                advised.Reject(record, "the reference is empty");
                return;
            }
            var before = bytes[..place.Start];
            var after = bytes[place.End..];
            if (_cache.Find(before, after, out var isKept) is { } entry)
            {
                Add(reference, record.Line, entry.Shipment, entry.Advice, entry.Rows);
                return;
            }
            columns.Read(bytes, values);
            if (ShipmentFields.TryRead(values, out var shipment) is { } problem)
            {
                advised.Reject(record, problem);
                return;
            }
            var advice = catalogue.Advise(shipment);
            Add(reference, record.Line, shipment, advice, null);
            if (isKept)
                _cache.Add(before, after, new AdviceCache.Entry(shipment, advice, rows.Copy()));
        }

        void Add(string reference, long line, Shipment shipment, ShipmentAdvice advice, AdviceRows? rendered)
        {
            advised.Tally.Add(shipment, advice);
            if (rendered is null)
                _csv.Render(rows, advice);
            (rendered ?? rows).WriteTo(advised.Csv, reference, line);
            if (advised.Details.Count < details)
                advised.Details.Add(new AdvisedShipment(reference, line, shipment, advice));
        }
    }
}
