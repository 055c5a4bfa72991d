using System.Threading.Channels;
using Initiative.Core.ShipmentAdvisor.Platform;

namespace Initiative.Core.ShipmentAdvisor.Streaming;

/// <summary>Answers shipments as they come: one line in, one line out, in order. It waits for more input only when all that was read is answered or being answered.</summary>
internal sealed class ShipmentStream(InitiativeCatalogue catalogue)
{
    private readonly LineAdviser _adviser = new(catalogue);

    /// <summary>Runs until the input ends, nobody reads the output any more, or it is stopped. Reading and writing may wait for others for ever; who stops it does not.</summary>
    public async Task<ExitCode> RunAsync(Stream input, Stream output, CancellationToken cancellationToken = default)
    {
        try
        {
            return await Task.Run(() => AnswerAsync(input, output), CancellationToken.None).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Stopped;
        }
    }

    private async Task<ExitCode> AnswerAsync(Stream input, Stream output)
    {
        // The bound makes a slow reader slow down the reading, too.
        var underWay = Channel.CreateBounded<Task<ByteBuffer>>(2 * Environment.ProcessorCount);
        var reading = Task.Run(() => ReadAsync(new LineReader(input), underWay.Writer));
        try
        {
            await foreach (var answers in underWay.Reader.ReadAllAsync())
            {
                using var bytes = await answers;
                output.Write(bytes.Written);
                output.Flush();
            }
        }
        catch (BrokenPipeException)
        {
            // The input may keep its reader waiting for ever: it is left to the end of the process.
            underWay.Writer.TryComplete();
            return ExitCode.ReaderGone;
        }
        await reading;
        return ExitCode.Done;
    }

    private async Task ReadAsync(LineReader lines, ChannelWriter<Task<ByteBuffer>> underWay)
    {
        try
        {
            while (lines.Read() is { } batch)
                await underWay.WriteAsync(Task.Run(() => _adviser.Answer(batch)));
            underWay.TryComplete();
        }
        catch (ChannelClosedException)
        {
            // Nobody reads the answers.
        }
        catch (IOException broken)
        {
            underWay.TryComplete(broken);
        }
    }
}
