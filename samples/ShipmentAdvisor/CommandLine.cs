using Microsoft.Extensions.Configuration;

namespace Initiative.Core.ShipmentAdvisor;

/// <summary>The options as they are typed. What is mistyped is said, where configuration would overlook it.</summary>
internal static class CommandLine
{
    public const string Usage = """
        Usage: ShipmentAdvisor [--Input FILE] [--Report FOLDER] [--Details NUMBER]

          --Input    the shipments as CSV in UTF-8; its header names the columns reference, flow, mode, goods,
                     city, destination and traits, in any order; all but the reference may be left out
          --Report   the folder for report.md, report.csv and rejected.csv
          --Details  how many shipments report.md shows one by one; report.csv has all
        """;

    private static readonly Dictionary<string, string> Mappings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["--Input"] = Key(nameof(AdvisorOptions.Input)),
        ["--Report"] = Key(nameof(AdvisorOptions.Report)),
        ["--Details"] = Key(nameof(AdvisorOptions.Details)),
    };

    public static bool AsksForHelp(string[] args) => args.Any(arg => arg is "--help" or "-h" or "-?");

    public static void Add(IConfigurationBuilder configuration, string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            var (name, hasValue) = args[i].IndexOf('=', StringComparison.Ordinal) is var end and >= 0 ? (args[i][..end], true) : (args[i], false);
            if (!Mappings.ContainsKey(name) && !(name.StartsWith("--", StringComparison.Ordinal) && name.Contains(':', StringComparison.Ordinal)))
                throw new AdvisorException($"\"{name}\" is no option.{Environment.NewLine}{Environment.NewLine}{Usage}");
            if (!hasValue && ++i == args.Length)
                throw new AdvisorException($"{name} says nothing.{Environment.NewLine}{Environment.NewLine}{Usage}");
        }
        configuration.AddCommandLine(args, Mappings);
    }

    private static string Key(string option) => ConfigurationPath.Combine(AdvisorOptions.Section, option);
}

/// <summary>Nothing can be done, and the message says why to the person who started it.</summary>
internal sealed class AdvisorException(string message) : Exception(message);
