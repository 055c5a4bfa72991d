namespace Initiative.Core.Tests.Query;

/// <summary>Numbers that an enum does not define, which a cast can give.</summary>
public class UndefinedValueTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(1 | 8)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Shipment_with_an_undefined_flow_is_refused(int flow)
    {
        var advise = () => Edition2025.Catalogue.Advise(new Shipment { Flow = (TradeFlows)flow });

        advise.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("shipment").WithMessage("TradeFlows does not define this value.*");
    }

    [Fact]
    public void Shipment_with_an_undefined_mode_is_refused()
    {
        var advise = () => Edition2025.Catalogue.Advise(new Shipment { Mode = (TransportModes)16 });

        advise.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("shipment").WithMessage("TransportModes does not define this value.*");
    }

    [Fact]
    public void Query_with_an_undefined_value_is_refused_with_and_without_text()
    {
        foreach (var query in new MeasureQuery[]
        {
            new() { Flow = (TradeFlows)99 },
            new() { Mode = (TransportModes)(-1) },
            new() { Status = (MeasureStatus)77 },
            new() { FollowUp = (FollowUpKind)77 },
        })
        {
            foreach (var asked in new[] { query, query with { Text = "batteries" } })
            {
                var find = () => Edition2025.Catalogue.Find(asked);
                find.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("query");
            }
        }
    }

    [Fact]
    public void Selection_by_an_undefined_value_is_refused_from_a_set_and_from_any_sequence()
    {
        var measures = Edition2025.Catalogue.Measures;
        IEnumerable<Measure> sequence = measures;
        foreach (var (select, parameter) in new (Func<object> Select, string Parameter)[]
        {
            (() => measures.WithFlow((TradeFlows)8), "flow"),
            (() => sequence.WithFlow((TradeFlows)8), "flow"),
            (() => measures.WithMode((TransportModes)16), "mode"),
            (() => sequence.WithMode((TransportModes)16), "mode"),
            (() => measures.WithStatus((MeasureStatus)77), "status"),
            (() => sequence.WithStatus((MeasureStatus)77), "status"),
        })
            select.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
    }

    [Fact]
    public void Every_defined_value_and_combination_is_accepted()
    {
        foreach (var flow in Enumerable.Range(0, 4))
            Edition2025.Catalogue.Advise(new Shipment { Flow = (TradeFlows)flow, Mode = (TransportModes)(flow * 5) }).Should().NotBeNull();
        foreach (var status in Enum.GetValues<MeasureStatus>())
            Edition2025.Catalogue.Find(new MeasureQuery { Status = status }).Should().NotBeNull();
        foreach (var kind in Enum.GetValues<FollowUpKind>())
            Edition2025.Catalogue.Find(new MeasureQuery { FollowUp = kind }).Should().NotBeNull();
    }
}
