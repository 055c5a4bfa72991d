using System.Text;
using System.Text.Json;
using Initiative.Core.ShipmentAdvisor.Adapters;

namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>The formats in which shipments can be read.</summary>
internal static class ShipmentSource
{
    private const string Csv = "csv";
    private const string SingleWindow = "single-window";
    private const string Dcsa = "dcsa";
    private const string OneRecord = "one-record";

    public static readonly string[] Formats = [Csv, SingleWindow, Dcsa, OneRecord];

    /// <summary>Finds a format by name, whatever its case; null if there is none of the name.</summary>
    public static string? Find(string name) => Array.Find(Formats, format => format.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Opens the input in the format that is asked for, or that the end of its name tells.</summary>
    /// <exception cref="AdvisorException">It cannot be read.</exception>
    public static IShipmentSource Open(AdvisorOptions options, InitiativeCatalogue catalogue)
    {
        var format = options.Format is { } name ? Find(name)! : ByExtension(options.Input);
        if (format != Csv && options.Encoding is not null)
            throw new AdvisorException("Encoding is for CSV: XML says its own, and JSON is UTF-8.");
        var pieces = new OneRecordPieces(catalogue);
        var input = InputFile.Open(options.Input);
        try
        {
            return format switch
            {
                SingleWindow => new DocumentFile(input, "a customs declaration of the Single Window in XML", SingleWindowDeclaration.Read(input)),
                Dcsa => new DocumentFile(input, "a booking of DCSA in JSON", ReadJson(input).SelectMany((booking, index) => DcsaBooking.Read(booking, index + 1))),
                OneRecord => new DocumentFile(
                    input, "IATA ONE Record in JSON-LD", ReadJson(input).SelectMany((document, index) => pieces.Read(document, index + 1))),
                _ => new ShipmentFile(input, options.Encoding),
            };
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }

    private static string ByExtension(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".XML" => SingleWindow,
        ".JSON" => Dcsa,
        ".JSONLD" => OneRecord,
        _ => Csv,
    };

    /// <summary>Reads JSON values that follow each other, as in JSON Lines, or the elements of one array; one value at a time is in memory.</summary>
    /// <exception cref="AdvisorException">It is empty or in another encoding.</exception>
    private static IEnumerable<JsonElement> ReadJson(InputFile input)
    {
        var beginning = input.Peek(RecordReader.LongestRecord);
        var encoding = InputEncoding.ByMark(beginning) is { } marked && marked.CodePage != Encoding.UTF8.CodePage ? marked.WebName
            : InputEncoding.LooksLikeUtf16(beginning) ? Encoding.Unicode.WebName
            : InputEncoding.LooksLikeGbk(beginning) ? "GBK"
            : null;
        if (encoding is not null)
            throw new AdvisorException($"{input.Name} is not JSON in UTF-8, it looks like text in {encoding}: save it in UTF-8.");
        var json = beginning.TrimStart("\uFEFF \t\r\n"u8);
        if (json.IsEmpty)
            throw new AdvisorException($"{input.Name} is empty: it has no JSON.");
        var isArray = json[0] == '[';
        return JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(input, topLevelValues: !isArray).ToBlockingEnumerable();
    }
}
