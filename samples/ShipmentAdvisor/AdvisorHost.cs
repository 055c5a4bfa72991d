using Initiative.Core.ShipmentAdvisor.Input;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Initiative.Core.ShipmentAdvisor;

/// <summary>Puts the advisor together and runs it once.</summary>
internal static class AdvisorHost
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        if (CommandLine.AsksForHelp(args))
        {
            await terminal.Out.WriteLineAsync(CommandLine.Usage);
            return (int)ExitCode.Done;
        }
        try
        {
            using var host = Build(args, terminal);
            // Before the host starts, what is wrong with a setting is one sentence; after, it is a stack trace as well.
            _ = host.Services.GetRequiredService<IOptions<AdvisorOptions>>().Value;
            var outcome = host.Services.GetRequiredService<Outcome>();
            await host.RunAsync(cancellationToken);
            return (int)outcome.ExitCode;
        }
        catch (OptionsValidationException invalid)
        {
            return await RefuseAsync(string.Join(Environment.NewLine, invalid.Failures));
        }
        catch (Exception refused) when (refused is AdvisorException or InvalidDataException || IsBinding(refused))
        {
            return await RefuseAsync(refused.InnerException is { } inner && IsBinding(refused) ? $"{refused.Message} {inner.Message}" : refused.Message);
        }

        async Task<int> RefuseAsync(string message)
        {
            await terminal.Error.WriteLineAsync(message);
            return (int)ExitCode.Impossible;
        }
    }

    private static IHost Build(string[] args, Terminal terminal)
    {
        // What lies beside the program is found wherever it is started.
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        CommandLine.Add(builder.Configuration, args);
        builder.Logging.AddSimpleConsole(format => format.SingleLine = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddOptions<AdvisorOptions>()
            .BindConfiguration(AdvisorOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true);
        builder.Services
            .AddSingleton<IValidateOptions<AdvisorOptions>, AdvisorOptions.Validator>()
            .AddInitiativeCatalogue()
            .AddSingleton(terminal)
            .AddSingleton<BatchAdviser>()
            .AddSingleton<Outcome>()
            .AddHostedService<AdvisorWorker>();
        return builder.Build();
    }

    // A setting that is no number, or has an unknown name.
    private static bool IsBinding(Exception exception) =>
        exception is InvalidOperationException && exception.Source == typeof(ConfigurationBinder).Assembly.GetName().Name;
}
