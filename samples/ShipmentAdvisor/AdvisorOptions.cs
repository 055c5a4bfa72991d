using System.Globalization;
using Initiative.Core.ShipmentAdvisor.Input;
using Initiative.Core.ShipmentAdvisor.Platform;
using Initiative.Core.ShipmentAdvisor.Reports;
using Initiative.Core.ShipmentAdvisor.Text;
using Microsoft.Extensions.Options;

namespace Initiative.Core.ShipmentAdvisor;

/// <summary>The settings: section "Advisor" of appsettings.json, Advisor__… in the environment, --… on the command line.</summary>
internal sealed class AdvisorOptions
{
    public const string Section = "Advisor";

    private const int MostDetails = 10_000;

    public static readonly string[] Names = [nameof(Input), nameof(Report), nameof(Details), nameof(Encoding), nameof(Format)];

    /// <summary>The file of the shipments, or anything else that can be read from beginning to end; "-" is standard input.</summary>
    public string Input { get; set; } = Path.Combine(AppContext.BaseDirectory, "example", "shipments.csv");

    /// <summary>The folder of the report.</summary>
    public string Report { get; set; } = Path.Combine(AppContext.BaseDirectory, "report");

    /// <summary>How many shipments, and how many bad lines, the Markdown report shows one by one.</summary>
    public int Details { get; set; } = 100;

    /// <summary>The name of the encoding of the input; null for UTF-8. A byte order mark comes first.</summary>
    public string? Encoding { get; set; }

    /// <summary>The format of the input; null to tell it by the end of the file's name.</summary>
    public string? Format { get; set; }

    /// <summary>Says what is no number; binding the options would say it in the words of .NET.</summary>
    /// <exception cref="AdvisorException">A value is given that is no number.</exception>
    public static void CheckDetails(string? value)
    {
        if (value is not null && !int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _))
            throw new AdvisorException(DetailsProblem($"\"{CleanText.Excerpt(value)}\""));
    }

    private static string DetailsProblem(string value) => $"Details is {value}: it is a number from 0 to {MostDetails}.";

    /// <summary>Says at the start what would fail later.</summary>
    internal sealed class Validator : IValidateOptions<AdvisorOptions>
    {
        public ValidateOptionsResult Validate(string? name, AdvisorOptions options)
        {
            List<string> failures = [];
            if (string.IsNullOrWhiteSpace(options.Input))
                failures.Add("Input names no file.");
            else if (Directory.Exists(InputFile.PathOf(options.Input)))
                failures.Add($"Input is a folder, not a file: {options.Input}");
            else if (!File.Exists(InputFile.PathOf(options.Input)))
                failures.Add($"Input is not there: {options.Input}");
            if (string.IsNullOrWhiteSpace(options.Report))
                failures.Add("Report names no folder.");
            else if (File.Exists(options.Report))
                failures.Add($"Report is a file, not a folder: {options.Report}");
            else
                failures.AddRange(ProblemsOfReport(options));
            if (options.Details is < 0 or > MostDetails)
                failures.Add(DetailsProblem(options.Details.ToString(CultureInfo.InvariantCulture)));
            if (options.Encoding is { } encoding && InputEncoding.Find(encoding) is null)
                failures.Add($"Encoding is not known: {encoding}");
            if (options.Format is { } format && ShipmentSource.Find(format) is null)
                failures.Add($"Format is not known: {format}. It can be {string.Join(", ", ShipmentSource.Formats)}.");
            return failures.Count > 0 ? ValidateOptionsResult.Fail(failures) : ValidateOptionsResult.Success;
        }

        private static IEnumerable<string> ProblemsOfReport(AdvisorOptions options)
        {
            foreach (var file in ReportFolder.Names.SelectMany(file => new[] { file, ReportFolder.NameOf(file, isComplete: false) }))
            {
                var path = Path.Combine(options.Report, file);
                if (Directory.Exists(path))
                    yield return $"The report cannot be written, this is a folder: {path}";
                else if (!string.IsNullOrWhiteSpace(options.Input) && FileIdentity.AreSame(path, InputFile.PathOf(options.Input)))
                    yield return $"The report would overwrite the input: {path}";
            }
        }
    }
}
