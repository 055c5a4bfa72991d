using Microsoft.Extensions.Logging;

namespace Initiative.Core.AssistantTools;

/// <summary>What the server says on its error stream: one line each, without stacks.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The connection ended: {Reason}")]
    public static partial void Stopped(ILogger logger, string reason);
}
