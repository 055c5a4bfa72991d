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
        catch (Exception refused) when (refused is AdvisorException or IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync(refused.Message);
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    private async Task<ExitCode> RunAsync(CancellationToken stoppingToken)
    {
        using var file = new ShipmentFile(options.Value.Input);
        LogStart(options.Value.Input, file.Length);
        using var report = new Report(catalogue, options.Value);
        var isComplete = await terminal.WatchAsync("Shipments", progress => AdviseAsync(file, report, progress, stoppingToken));
        MarkdownReport.Write(options.Value, catalogue, report, isComplete);
        Closing.Write(terminal.Out, options.Value, report, isComplete);
        return isComplete ? ExitCode.Done : ExitCode.Stopped;
    }

    /// <returns>Whether the file was read to its end.</returns>
    private async Task<bool> AdviseAsync(ShipmentFile file, Report report, IProgress<double> progress, CancellationToken stoppingToken)
    {
        // A few batches are worked on at a time and awaited in the order of the file: what is held stays small, however long the file is.
        var underWay = new Queue<Task<AdvisedBatch>>();
        foreach (var batch in file.ReadBatches(stoppingToken))
        {
            underWay.Enqueue(Task.Run(() => adviser.Advise(batch, file.Columns), CancellationToken.None));
            if (underWay.Count > 2 * Environment.ProcessorCount)
                Add(await underWay.Dequeue());
        }
        while (underWay.TryDequeue(out var last))
            Add(await last);
        return file.IsAtEnd;

        void Add(AdvisedBatch advised)
        {
            report.Add(advised);
            progress.Report(advised.Position / (double)file.Length);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Reading {Path}, {Bytes} bytes")]
    private partial void LogStart(string path, long bytes);
}
