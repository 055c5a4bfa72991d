using System.Runtime.InteropServices;
using Initiative.Core.ShipmentAdvisor.Platform;
using Initiative.Core.ShipmentAdvisor.Streaming;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Initiative.Core.ShipmentAdvisor;

/// <summary>Puts the advisor together and runs it once.</summary>
internal static class AdvisorHost
{
    private const string Logging = "Logging";

    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        try
        {
            return (int)await RunOnceAsync(args, terminal, cancellationToken);
        }
        catch (OptionsValidationException invalid)
        {
            await terminal.RefuseAsync(string.Join(' ', invalid.Failures));
        }
#pragma warning disable CA1031 // Whatever goes wrong ends in one sentence and exit code 2.
        catch (Exception refused)
#pragma warning restore CA1031
        {
            await terminal.RefuseAsync(refused is AdvisorException || refused.InnerException is null ? refused.Message : $"{refused.Message} {InnermostOf(refused).Message}");
        }
        return (int)ExitCode.Impossible;
    }

    private static async Task<ExitCode> RunOnceAsync(string[] args, Terminal terminal, CancellationToken cancellationToken)
    {
        if (CommandLine.AsksForHelp(args))
        {
            terminal.Say(text => text.WriteLine(CommandLine.Usage));
            return ExitCode.Done;
        }
        if (CommandLine.AsksForStream(args))
            return await StreamAsync(cancellationToken);
        StandardStream.ThrowIfOutputIsClosed();
        using var host = Build(args, terminal);
        // Before the host starts, what is wrong with a setting is one sentence; after, it is a stack trace as well.
        _ = host.Services.GetRequiredService<IOptions<AdvisorOptions>>().Value;
        var outcome = host.Services.GetRequiredService<Outcome>();
        // The host stops for the other signals by itself; this one comes when a terminal is closed.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var closed = StopAt(PosixSignal.SIGHUP, stop);
        await host.RunAsync(stop.Token);
        return outcome.ExitCode;
    }

    private static async Task<ExitCode> StreamAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var interrupted = StopAt(PosixSignal.SIGINT, stop);
        using var terminated = StopAt(PosixSignal.SIGTERM, stop);
        using var closed = StopAt(PosixSignal.SIGHUP, stop);
        return await new ShipmentStream(Edition2025.Catalogue).RunAsync(StandardStream.OpenInput(), StandardStream.OpenOutput(), stop.Token);
    }

    private static PosixSignalRegistration StopAt(PosixSignal signal, CancellationTokenSource stop) => PosixSignalRegistration.Create(signal, received =>
    {
        received.Cancel = true;
        stop.Cancel();
    });

    private static IHost Build(string[] args, Terminal terminal)
    {
        // What lies beside the program is found wherever it is started. The defaults would watch its files, for which a system may have no means left.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory, DisableDefaults = true });
        builder.Configuration
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true, reloadOnChange: false)
            .AddEnvironmentVariables();
        CommandLine.Add(builder.Configuration, args);
        CheckLevels(builder.Configuration.GetSection(Logging));
        CheckNames(builder.Configuration.GetSection(AdvisorOptions.Section));
        AdvisorOptions.CheckDetails(builder.Configuration[CommandLine.Key(nameof(AdvisorOptions.Details))]);
        builder.Logging.AddConfiguration(builder.Configuration.GetSection(Logging)).AddSimpleConsole(format => format.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddOptions<AdvisorOptions>().BindConfiguration(AdvisorOptions.Section);
        builder.Services
            .AddSingleton<IValidateOptions<AdvisorOptions>, AdvisorOptions.Validator>()
            .AddInitiativeCatalogue()
            .AddSingleton(terminal)
            .AddSingleton<BatchAdviser>()
            .AddSingleton<Outcome>()
            .AddHostedService<AdvisorWorker>();
        return builder.Build();
    }

    /// <summary>Says which level is none; where logging is set up, only the value would be said, with a stack trace.</summary>
    private static void CheckLevels(IConfigurationSection logging)
    {
        foreach (var (path, value) in logging.AsEnumerable())
        {
            var section = path.LastIndexOf(':') is var end and >= 0 ? path[..end] : "";
            var isLevel = path.EndsWith(":LogLevel", StringComparison.OrdinalIgnoreCase) || section.EndsWith(":LogLevel", StringComparison.OrdinalIgnoreCase);
            if (isLevel && value is not null && !Enum.TryParse<LogLevel>(value, ignoreCase: true, out _))
                throw new AdvisorException($"{path} is \"{Text.CleanText.Excerpt(value)}\", which is no level: {string.Join(", ", Enum.GetNames<LogLevel>())}.");
        }
    }

    /// <summary>Says which setting is none, wherever it is made.</summary>
    private static void CheckNames(IConfigurationSection section)
    {
        var unknown = section.GetChildren().FirstOrDefault(setting => !AdvisorOptions.Names.Contains(setting.Key, StringComparer.OrdinalIgnoreCase));
        if (unknown is not null)
            throw new AdvisorException($"{Text.CleanText.Excerpt(unknown.Path)} is no setting: {string.Join(", ", AdvisorOptions.Names)}.");
    }

    private static Exception InnermostOf(Exception exception)
    {
        while (exception.InnerException is { } inner)
            exception = inner;
        return exception;
    }
}
