using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Initiative.Core.AssistantTools;

/// <summary>
/// Messages as lines of JSON. Beyond what the SDK's own transport does, it answers every request that was read before the end of input, and it answers a line that is no message of
/// the protocol with an error instead of passing it over.
/// </summary>
internal sealed class LineTransport : TransportBase
{
    // A request that never gets an answer must not keep the process alive after its client is gone.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private static readonly JsonTypeInfo<JsonRpcMessage> MessageType = (JsonTypeInfo<JsonRpcMessage>)McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(JsonRpcMessage));

    private readonly Stream _input;
    private readonly Stream _output;
    private readonly ILogger _logger;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly ConcurrentDictionary<RequestId, bool> _unanswered = new();
    private readonly TaskCompletionSource _allAnswered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _hasEnded;
    private bool _isOutputLost;

    public LineTransport(Stream input, Stream output, ILoggerFactory loggerFactory) : base("lines", loggerFactory)
    {
        (_input, _output, _logger) = (input, output, loggerFactory.CreateLogger<LineTransport>());
        SetConnected();
        _ = Task.Run(ReadAsync);
    }

    public override async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            await JsonSerializer.SerializeAsync(_output, message, MessageType, cancellationToken);
            _output.WriteByte((byte)'\n');
            await _output.FlushAsync(cancellationToken);
        }
        catch (IOException)
        {
            // Nobody reads the answers, or there is no room for them: nothing is left to wait for.
            Volatile.Write(ref _isOutputLost, true);
            _allAnswered.TrySetResult();
            throw;
        }
        finally
        {
            _writing.Release();
        }
        if (message is JsonRpcResponse or JsonRpcError)
            SetAnswered(((JsonRpcMessageWithId)message).Id);
    }

    public override ValueTask DisposeAsync()
    {
        SetDisconnected();
        return default;
    }

    private async Task ReadAsync()
    {
        try
        {
            using var lines = new StreamReader(_input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            while (!Volatile.Read(ref _isOutputLost) && await lines.ReadLineAsync() is { } line)
            {
                if (!string.IsNullOrWhiteSpace(line))
                    await TakeAsync(line);
            }
            await EndAsync();
        }
        catch (Exception reason) when (reason is IOException or ObjectDisposedException)
        {
            Log.Stopped(_logger, reason.Message);
        }
        finally
        {
            SetDisconnected();
        }
    }

    private async Task TakeAsync(string line)
    {
        var incoming = IncomingLine.Read(line);
        if (incoming.Error is { } error)
        {
            await SendMessageAsync(error);
            return;
        }
        switch (incoming.Message)
        {
            case JsonRpcRequest request:
                _unanswered[request.Id] = true;
                break;
            case JsonRpcNotification when incoming.CancelledId is { } cancelled:
                SetAnswered(cancelled);
                break;
        }
        await WriteMessageAsync(incoming.Message!);
    }

    private async Task EndAsync()
    {
        Volatile.Write(ref _hasEnded, true);
        if (!_unanswered.IsEmpty)
            await Task.WhenAny(_allAnswered.Task, Task.Delay(LongestWait));
    }

    private void SetAnswered(RequestId id)
    {
        _unanswered.TryRemove(id, out _);
        if (Volatile.Read(ref _hasEnded) && _unanswered.IsEmpty)
            _allAnswered.TrySetResult();
    }
}
