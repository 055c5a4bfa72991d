using Microsoft.Extensions.Logging;
using ModelContextProtocol;

namespace Initiative.Core.AssistantTools;

/// <summary>Writes each log entry as one line on the error stream: the message and the cause, no stack.</summary>
internal sealed class ErrorStreamLog(TextWriter writer) : ILoggerProvider, ILogger
{
    private static readonly char[] LineBreaks = ['\r', '\n'];

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        // The SDK reports a request that it refused twice: as an unhandled exception, then as a failed request. The second says all.
        if (exception is McpProtocolException && logLevel == LogLevel.Error)
            return;
        var line = $"{logLevel}: {formatter(state, exception)}{(exception is null ? "" : $" {exception.GetType().Name}: {exception.Message}")}";
        writer.WriteLine(string.Join(' ', line.Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries)));
    }

    public void Dispose()
    {
    }
}
