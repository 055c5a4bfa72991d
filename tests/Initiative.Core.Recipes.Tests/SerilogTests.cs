using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Initiative.Core.Recipes.Tests;

public sealed class SerilogTests
{
    private static readonly Measure Measure = Edition2025.Measures.LithiumBatteryExports;

    [Fact]
    public void Ids_and_entities_in_a_message_are_text() =>
        Written(static log => log.Information("{Id} {Measure}", Measure.Id, Measure)).Should().Equal("\"lithium-battery-exports\"", "\"1. Lithium battery exports (lithium-battery-exports)\"");

    [Fact]
    public void Id_that_is_taken_apart_keeps_its_slug() =>
        Written(static log => log.Information("{@Order}", Order.Sample))[0].Should().Contain("Measure: MeasureId { Value: \"lithium-battery-exports\", IsEmpty: False }");

    [Fact]
    public void With_the_recipe_what_is_taken_apart_stays_short()
    {
        var shipment = new Shipment { Goods = "lithium batteries", City = "Ningbo" };
        var match = Edition2025.Catalogue.Advise(shipment).Matches[0];

        var written = Written(log => log.Information("{@Order} {@Measure} {@Match} {@Shipment}", Order.Sample, Measure, match, shipment), withRecipe: true);

        written[0].Should().Be("Order { Number: 1, Measure: \"lithium-battery-exports\", City: \"ningbo\" }");
        written[1].Should().Be("\"1. Lithium battery exports (lithium-battery-exports)\"");
        written[2].Should().Be($"\"{match}\"");
        written[3].Should().Contain("Goods: \"lithium batteries\"");
    }

    private static string[] Written(Action<ILogger> write, bool withRecipe = false)
    {
        var sink = new Sink();
        var configuration = new LoggerConfiguration().WriteTo.Sink(sink);
        if (withRecipe)
            configuration = configuration.Destructure.Initiative();
        using var log = configuration.CreateLogger();
        write(log);
        return [.. sink.Event!.MessageTemplate.Tokens.OfType<Serilog.Parsing.PropertyToken>().Select(token => sink.Event.Properties[token.PropertyName].ToString())];
    }

    private sealed class Sink : ILogEventSink
    {
        public LogEvent? Event { get; private set; }

        public void Emit(LogEvent logEvent) => Event = logEvent;
    }
}
