using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Spectre.Console;

namespace Initiative.Core.ShipmentAdvisor.Tests;

/// <summary>The program with an input and a report in a folder of its own, which goes when it is disposed.</summary>
internal sealed class Session : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("shipments-");
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public string Input => Path.Combine(_folder.FullName, "shipments.csv");

    public string Report => Path.Combine(_folder.FullName, "report");

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public IAnsiConsole? Screen { get; init; }

    public string Markdown => File.ReadAllText(Path.Combine(Report, "report.md"));

    /// <summary>The rows of report.csv, as a program reads them.</summary>
    public List<Dictionary<string, string>> Rows => Read("report.csv", Encoding.UTF8);

    /// <summary>What was set aside: line, reason and the bytes as they were, each byte as one letter.</summary>
    public List<(long Line, string Reason, string Record)> Rejected =>
    [
        .. Read("rejected.csv", Encoding.Latin1).Select(row =>
            (long.Parse(row["line"], CultureInfo.InvariantCulture), row["reason"], row["record"].StartsWith('\'') ? row["record"][1..] : row["record"])),
    ];

    /// <summary>The folder of everything.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The names of the files in the report's folder.</summary>
    public IEnumerable<string?> Files => Directory.EnumerateFiles(Report).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    public Task<int> RunAsync(string csv, params string[] args) => RunAsync(Encoding.UTF8.GetBytes(csv), args);

    /// <summary>Runs it on a document; the end of the name says which kind of document it is.</summary>
    public async Task<int> RunOnAsync(string name, string document, params string[] args)
    {
        var path = Path.Combine(Folder, name);
        await File.WriteAllTextAsync(path, document);
        return await RunAsync(["--Input", path, "--Report", Report, .. args]);
    }

    public async Task<int> RunAsync(byte[] csv, params string[] args)
    {
        await File.WriteAllBytesAsync(Input, csv);
        return await RunAsync(["--Input", Input, "--Report", Report, .. args]);
    }

    public Task<int> RunAsync(string[] args, CancellationToken cancellationToken = default) =>
        AdvisorHost.RunAsync(["--Logging:LogLevel:Default", "None", .. args], new Terminal(_out, _error, Screen), cancellationToken);

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _out.Dispose();
        _error.Dispose();
    }

    public List<Dictionary<string, string>> Read(string file, Encoding encoding)
    {
        using var text = new StreamReader(Path.Combine(Report, file), encoding, detectEncodingFromByteOrderMarks: false);
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" });
        parser.Read();
        var header = parser.Record!.Select(name => name.TrimStart('\uFEFF', 'ï', '»', '¿')).ToArray();
        List<Dictionary<string, string>> rows = [];
        while (parser.Read())
            rows.Add(header.Zip(parser.Record!).ToDictionary(cell => cell.First, cell => cell.Second));
        return rows;
    }
}
