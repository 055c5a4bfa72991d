using Microsoft.Extensions.Configuration;

namespace Initiative.Core.ShipmentAdvisor;

/// <summary>The options as they are typed. What is mistyped is said, where configuration would overlook it.</summary>
internal static class CommandLine
{
    public const string Usage = """
        Usage: ShipmentAdvisor [--Input FILE] [--Format NAME] [--Report FOLDER] [--Details NUMBER] [--Encoding NAME]
               ShipmentAdvisor --stream

          --Input     the shipments; "-" is standard input
          --Format    csv             a header names the columns reference, flow, mode, goods, city, destination,
                                      traits, commodityCodes, dangerousGoods and supervisionMode, in any order;
                                      all but the reference may be left out
                      single-window   customs declarations of China's Single Window, in XML
                      dcsa            bookings of DCSA, in JSON
                      one-record      pieces of IATA ONE Record, in JSON-LD
                      if it is not given: .xml is single-window, .json is dcsa, .jsonld is one-record, else csv
          --Report    the folder for report.md, report.csv and rejected.csv
          --Details   how many shipments report.md shows one by one; report.csv has all
          --Encoding  the encoding of CSV that is not UTF-8 and has no byte order mark, as gbk
          --stream    reads shipments from standard input, one JSON object a line, and writes one answer a line
        """;

    private const string Stream = "--stream";
    private const string SeeHelp = "--help lists the options";

    private static readonly Dictionary<string, string> Mappings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["--Input"] = Key(nameof(AdvisorOptions.Input)),
        ["--Report"] = Key(nameof(AdvisorOptions.Report)),
        ["--Details"] = Key(nameof(AdvisorOptions.Details)),
        ["--Encoding"] = Key(nameof(AdvisorOptions.Encoding)),
        ["--Format"] = Key(nameof(AdvisorOptions.Format)),
    };

    private static readonly string[] Sections = ["--" + AdvisorOptions.Section + ":", "--Logging:"];

    public static bool AsksForHelp(string[] args) => args.Any(arg => arg is "--help" or "-h" or "-?");

    /// <exception cref="AdvisorException">Something else is asked for as well.</exception>
    public static bool AsksForStream(string[] args)
    {
        var isAsked = args.Contains(Stream, StringComparer.OrdinalIgnoreCase);
        return isAsked && args.Length > 1
            ? throw new AdvisorException($"{Stream} takes no other option: it reads standard input and writes standard output.")
            : isAsked;
    }

    public static void Add(IConfigurationBuilder configuration, string[] args)
    {
        var given = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < args.Length; i++)
        {
            var (name, hasValue) = args[i].IndexOf('=', StringComparison.Ordinal) is var end and >= 0 ? (args[i][..end], true) : (args[i], false);
            if (!Mappings.ContainsKey(name) && !Sections.Any(section => name.StartsWith(section, StringComparison.OrdinalIgnoreCase)))
                throw new AdvisorException($"\"{Text.CleanText.Excerpt(name)}\" is no option; {SeeHelp}.");
            if (Mappings.ContainsKey(name) && !given.Add(name))
                throw new AdvisorException($"{Text.CleanText.Excerpt(name)} is given twice; give it once.");
            if (!hasValue && ++i == args.Length)
                throw new AdvisorException($"{Text.CleanText.Excerpt(name)} says nothing; {SeeHelp}.");
        }
        configuration.AddCommandLine(args, Mappings);
    }

    public static string Key(string option) => ConfigurationPath.Combine(AdvisorOptions.Section, option);
}
