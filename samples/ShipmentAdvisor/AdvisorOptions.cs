using Microsoft.Extensions.Options;

namespace Initiative.Core.ShipmentAdvisor;

/// <summary>The settings: section "Advisor" of appsettings.json, Advisor__… in the environment, --… on the command line.</summary>
internal sealed class AdvisorOptions
{
    public const string Section = "Advisor";

    /// <summary>The CSV file of the shipments.</summary>
    public string Input { get; set; } = Path.Combine(AppContext.BaseDirectory, "example", "shipments.csv");

    /// <summary>The folder of the report.</summary>
    public string Report { get; set; } = Path.Combine(AppContext.BaseDirectory, "report");

    /// <summary>How many shipments, and how many bad lines, the Markdown report shows one by one.</summary>
    public int Details { get; set; } = 100;

    public string MarkdownPath => Path.Combine(Report, "report.md");

    public string CsvPath => Path.Combine(Report, "report.csv");

    public string RejectedPath => Path.Combine(Report, "rejected.csv");

    /// <summary>Says at the start what would fail later.</summary>
    internal sealed class Validator : IValidateOptions<AdvisorOptions>
    {
        private const int MostDetails = 10_000;

        public ValidateOptionsResult Validate(string? name, AdvisorOptions options)
        {
            List<string> failures = [];
            if (Directory.Exists(options.Input))
                failures.Add($"Input is a folder, not a file: {options.Input}");
            else if (!File.Exists(options.Input))
                failures.Add($"Input is not there: {options.Input}");
            if (string.IsNullOrWhiteSpace(options.Report))
                failures.Add("Report names no folder.");
            else if (File.Exists(options.Report))
                failures.Add($"Report is a file, not a folder: {options.Report}");
            else if (new[] { options.MarkdownPath, options.CsvPath, options.RejectedPath }.Any(path => IsSame(path, options.Input)))
                failures.Add($"The report would overwrite the input: {options.Input}");
            if (options.Details is < 0 or > MostDetails)
                failures.Add($"Details is {options.Details}: it goes from 0 to {MostDetails}.");
            return failures.Count > 0 ? ValidateOptionsResult.Fail(failures) : ValidateOptionsResult.Success;
        }

        private static bool IsSame(string path, string input) =>
            Path.GetFullPath(path).Equals(Path.GetFullPath(input), StringComparison.OrdinalIgnoreCase);
    }
}
