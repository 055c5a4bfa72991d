using Microsoft.Extensions.Logging;

namespace Initiative.Core.Recipes.Tests;

public sealed class LoggingTests
{
    [Fact]
    public void Ids_and_entities_in_a_message_are_text()
    {
        var messages = new Messages();
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(messages));

#pragma warning disable CA1848, CA1873 // As an app writes it.
        factory.CreateLogger("test").LogInformation("{Id} {City}", Order.Sample.Measure, Edition2025.Cities.Ningbo);
#pragma warning restore CA1848, CA1873

        messages.Last.Should().Be("lithium-battery-exports Ningbo, Zhejiang (ningbo)");
    }

    private sealed class Messages : ILoggerProvider, ILogger
    {
        public string? Last { get; private set; }

        public ILogger CreateLogger(string categoryName) => this;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Last = formatter(state, exception);

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Dispose()
        {
        }
    }
}
