using Initiative.Core.ShipmentAdvisor.Input;
using Initiative.Core.ShipmentAdvisor.Reports;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Initiative.Core.ShipmentAdvisor;

/// <summary>Reads the shipments, advises on them and writes the report; then the host stops.</summary>
internal sealed partial class AdvisorWorker(
    InitiativeCatalogue catalogue,
    BatchAdviser adviser,
    IOptions<AdvisorOptions> options,
    Terminal terminal,
    Outcome outcome,
    IHostApplicationLifetime lifetime,
    ILogger<AdvisorWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            outcome.ExitCode = await RunAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            outcome.ExitCode = ExitCode.Stopped;
            await terminal.RefuseAsync("Stopped while waiting for the input: no report was written.");
        }
#pragma warning disable CA1031 // Whatever goes wrong ends in one sentence and exit code 2.
        catch (Exception refused)
#pragma warning restore CA1031
        {
            await terminal.RefuseAsync(refused.Message);
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    private async Task<ExitCode> RunAsync(CancellationToken stoppingToken)
    {
        // Opening and reading may wait for others for ever, who stops the program does not.
        using var file = await Task.Run(() => ShipmentSource.Open(options.Value, catalogue), CancellationToken.None).WaitAsync(stoppingToken);
        LogStart(file.Name, file.Size);
        using var report = new Report(catalogue, options.Value, file);
        var isComplete = await terminal.WatchAsync(watch => AdviseAsync(file, report, watch, stoppingToken));
        report.Publish(isComplete);
        terminal.Say(text => Closing.Write(text, options.Value, report, isComplete));
        return isComplete ? ExitCode.Done : ExitCode.Stopped;
    }

    /// <returns>Whether the file was read to its end.</returns>
    private async Task<bool> AdviseAsync(IShipmentSource file, Report report, Action<Progress> watch, CancellationToken stoppingToken)
    {
        // A few batches are worked on at a time and awaited in the order of the file: what is held stays small, however long the file is.
        var underWay = new Queue<Task<AdvisedBatch>>();
        var isAtEnd = false;
        while (!isAtEnd && await TryReadAsync(file, stoppingToken) is (true, var batch))
        {
            isAtEnd = batch is null;
            if (batch is not null)
            {
                var details = report.DetailsLeft;
                underWay.Enqueue(Task.Run(() => adviser.Advise(batch, details), CancellationToken.None));
            }
            if (underWay.Count > 2 * Environment.ProcessorCount)
                Add(await underWay.Dequeue());
        }
        while (underWay.TryDequeue(out var last))
            Add(await last);
        return isAtEnd;

        void Add(AdvisedBatch advised)
        {
            using (advised)
                report.Add(advised);
            watch(new Progress(report.Tally.Read, file.Size > 0 ? Math.Min(1, advised.Batch.Position / (double)file.Size) : null));
        }
    }

    /// <returns>Whether it was not stopped, and the next batch; null at the end.</returns>
    private static async Task<(bool IsRead, Batch? Batch)> TryReadAsync(IShipmentSource file, CancellationToken stoppingToken)
    {
        if (stoppingToken.IsCancellationRequested)
            return (false, null);
        try
        {
            return (true, await Task.Run(file.ReadBatch, CancellationToken.None).WaitAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            return (false, null);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Reading {Name}, {Bytes} bytes")]
    private partial void LogStart(string name, long bytes);
}
