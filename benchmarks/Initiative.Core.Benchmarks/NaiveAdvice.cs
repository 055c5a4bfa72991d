namespace Initiative.Core.Benchmarks;

/// <summary>The advice that somebody would write over plain records: no other flow or mode, and a name of one of the topics in the goods. It gives no reasons.</summary>
internal sealed class NaiveAdvice
{
    internal static readonly Shipment Shipment = new() { Flow = TradeFlows.Export, Mode = TransportModes.Air, Goods = "lithium batteries", City = "Ningbo" };

    private readonly (PlainMeasure Measure, string[] Names)[] _rows;

    internal NaiveAdvice(PlainCatalogue catalogue)
    {
        var topics = catalogue.Topics.ToDictionary(static topic => topic.Id, static topic => topic.AllNames());
        _rows = [.. catalogue.Measures.Select(measure => (measure, measure.Topics.Keys.SelectMany(topic => topics[topic]).ToArray()))];
    }

    internal int Count()
    {
        var found = new List<PlainMeasure>();
        foreach (var (measure, names) in _rows)
        {
            if (measure.Flows?.ContainsKey("export") != false
                && measure.Modes?.ContainsKey("air") != false
                && Array.Exists(names, static name => Shipment.Goods!.Contains(name, StringComparison.OrdinalIgnoreCase)))
            {
                found.Add(measure);
            }
        }
        return found.Count;
    }
}
