using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Initiative.Core.AssistantTools;

/// <summary>A line that came in: a message, or the error with which it is answered.</summary>
/// <param name="Message">The message, or null.</param>
/// <param name="CancelledId">The request that the message cancels: it will get no answer.</param>
/// <param name="Error">The error, or null.</param>
internal sealed record IncomingLine(JsonRpcMessage? Message, RequestId? CancelledId, JsonRpcError? Error)
{
    private static readonly JsonTypeInfo<JsonRpcMessage> MessageType = (JsonTypeInfo<JsonRpcMessage>)McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(JsonRpcMessage));

    // Where a request has them, they are text; the SDK answers anything else with an internal error.
    private static readonly string[] TextParameters = ["name", "uri", "protocolVersion"];

    // What a request cannot do without, for the same reason.
    private static readonly Dictionary<string, string[]> RequiredParameters = new(StringComparer.Ordinal)
    {
        [RequestMethods.Initialize] = ["protocolVersion", "clientInfo"],
        [RequestMethods.ToolsCall] = ["name"],
        [RequestMethods.PromptsGet] = ["name"],
        [RequestMethods.ResourcesRead] = ["uri"],
        [RequestMethods.CompletionComplete] = ["ref", "argument"],
    };

    // The SDK has no name for it that is not obsolete.
    private const string SetLevel = "logging/setLevel";

    private static readonly string[] Levels = ["debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"];

    public static IncomingLine Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return Read(json.RootElement, line);
        }
        catch (JsonException malformed)
        {
            return Refused(default, McpErrorCode.ParseError, $"The line is not valid JSON: {malformed.Message}");
        }
    }

    private static bool HasDuplicates(string line)
    {
        try
        {
            JsonDocument.Parse(line, new JsonDocumentOptions { AllowDuplicateProperties = false }).Dispose();
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static IncomingLine Read(JsonElement root, string line)
    {
        if (root.ValueKind == JsonValueKind.Array)
            return Refused(default, McpErrorCode.InvalidRequest, "Batches are not part of this protocol. Send each message as a line of its own.");
        if (root.ValueKind != JsonValueKind.Object)
            return Refused(default, McpErrorCode.InvalidRequest, "A message is a JSON object.");
        if (LoneSurrogates.AreIn(line))
            return Refused(IdWithin(root), McpErrorCode.InvalidParams, "A string has half of a surrogate pair, such as \\ud83d alone, which is not Unicode text. Send the whole character or leave it out.");
        var id = IdWithin(root);
        if (HasDuplicates(line))
            return Refused(id, McpErrorCode.InvalidRequest, "A member stands twice in one object of the message. Send each once; several values are a list.");
        if (MethodOf(root) is RequestMethods.ResourcesSubscribe or RequestMethods.ResourcesUnsubscribe)
            return Refused(id, McpErrorCode.MethodNotFound, "There is nothing to subscribe to: nothing changes while the server runs.");
        if (ParametersProblem(root) is { } problem)
            return Refused(id, McpErrorCode.InvalidParams, problem);
        try
        {
            return JsonSerializer.Deserialize(line, MessageType) is { } message
                ? new IncomingLine(message, CancelledBy(message, root), null)
                : Refused(id, McpErrorCode.InvalidRequest, "The message is neither a request, nor a notification, nor a response of JSON-RPC 2.0.");
        }
        catch (JsonException invalid)
        {
            return Refused(id, McpErrorCode.InvalidRequest, $"The message is neither a request, nor a notification, nor a response of JSON-RPC 2.0: {invalid.Message}");
        }
    }

    private static RequestId? CancelledBy(JsonRpcMessage message, JsonElement root) =>
        message is JsonRpcNotification { Method: NotificationMethods.CancelledNotification }
        && root.TryGetProperty("params", out var parameters) && parameters.TryGetProperty("requestId", out var id)
            ? Id(id)
            : null;

    /// <summary>The method of a request or notification; null where there is none, empty where it is no text.</summary>
    private static string? MethodOf(JsonElement root) => root.TryGetProperty("method", out var method) ? method.ValueKind == JsonValueKind.String ? method.GetString()! : "" : null;

    private static string? ParametersProblem(JsonElement root)
    {
        if (MethodOf(root) is not { } name)
            return null;
        var required = RequiredParameters.GetValueOrDefault(name, []);
        if (!root.TryGetProperty("params", out var parameters))
            return required is [var first, ..] ? $"'params' is missing, with its member '{first}'." : null;
        if (parameters.ValueKind != JsonValueKind.Object)
            return "'params' must be an object.";
        if (Array.Find(required, member => !parameters.TryGetProperty(member, out var value) || value.ValueKind == JsonValueKind.Null) is { } missing)
            return $"'{missing}' is missing in 'params'.";
        foreach (var member in TextParameters)
        {
            if (parameters.TryGetProperty(member, out var value) && value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
                return $"'{member}' must be a string.";
        }
        if (parameters.TryGetProperty("cursor", out var cursor) && cursor.ValueKind != JsonValueKind.Null)
            return "The cursor is not one of this server's: every list is whole. Leave the cursor out.";
        if (name == RequestMethods.CompletionComplete && !IsCompletion(parameters))
            return "'ref' must be {\"type\": \"ref/prompt\", \"name\": …} or {\"type\": \"ref/resource\", \"uri\": …}, and 'argument' {\"name\": …, \"value\": …}, all of them strings.";
        if (name == SetLevel && !(IsText(parameters, "level", out var level) && Levels.Contains(level)))
            return $"'level' must be one of {string.Join(", ", Levels)}.";
        if (name is not (RequestMethods.ToolsCall or RequestMethods.PromptsGet) || !parameters.TryGetProperty("arguments", out var arguments))
            return null;
        return arguments.ValueKind is JsonValueKind.Object or JsonValueKind.Null
            ? null
            : "'arguments' must be an object of names and values, such as {\"measure\": \"16\"}, not a string or a list.";
    }

    private static bool IsCompletion(JsonElement parameters) =>
        parameters.GetProperty("ref") is { ValueKind: JsonValueKind.Object } reference && parameters.GetProperty("argument") is { ValueKind: JsonValueKind.Object } argument
        && IsText(reference, "type", out var type) && (type is "ref/prompt" ? IsText(reference, "name", out _) : type is "ref/resource" && IsText(reference, "uri", out _))
        && IsText(argument, "name", out _) && IsText(argument, "value", out _);

    private static bool IsText(JsonElement parent, string name, out string text)
    {
        var isText = parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String;
        text = isText ? value.GetString()! : "";
        return isText;
    }

    /// <summary>The id of a message; none if it has none, or one that cannot be read.</summary>
    private static RequestId IdWithin(JsonElement root)
    {
        try
        {
            return root.TryGetProperty("id", out var id) ? Id(id) ?? default : default;
        }
        catch (InvalidOperationException)
        {
            // A name or the id itself has half of a surrogate pair.
            return default;
        }
    }

    private static RequestId? Id(JsonElement id) => id.ValueKind switch
    {
        JsonValueKind.String => new RequestId(id.GetString()!),
        JsonValueKind.Number when id.TryGetInt64(out var number) => new RequestId(number),
        _ => null,
    };

    private static IncomingLine Refused(RequestId id, McpErrorCode code, string message) =>
        new(null, null, new JsonRpcError { Id = id, Error = new JsonRpcErrorDetail { Code = (int)code, Message = message } });
}
