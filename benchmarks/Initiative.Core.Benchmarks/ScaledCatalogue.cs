using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Initiative.Core.Json;

namespace Initiative.Core.Benchmarks;

/// <summary>The 2025 edition, its measures repeated until there are as many as asked for.</summary>
/// <remarks>
/// The document grows with the measures: each repetition appends the sentences that list them once more, and its measures quote that
/// copy. So every quotation and every piece of evidence is true and none shares its place with another. Ids get the number of the repetition as
/// a suffix; tasks, agencies, cities and topics stay as they are. The same count always gives the same bytes.
/// </remarks>
internal static class ScaledCatalogue
{
    internal const int BaseCount = 29;

    /// <summary>Limits wide enough for the largest of these catalogues.</summary>
    internal static readonly CatalogueJsonOptions Options = new() { MaxBytes = Array.MaxLength, MaxEntities = int.MaxValue };

    /// <summary>Writes what the library itself writes, byte for byte.</summary>
    internal static readonly PlainContext Canonical = new(new JsonSerializerOptions(PlainContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    internal static InitiativeCatalogue Read(int measures) => Read(Plain(measures));

    internal static InitiativeCatalogue Read(PlainCatalogue catalogue) => CatalogueJson.Read(Json(catalogue), Options);

    internal static byte[] Json(int measures) => Json(Plain(measures));

    internal static void Write(int measures, Stream stream) => Write(Plain(measures), stream);

    /// <param name="measures">How many there shall be: a multiple of <see cref="BaseCount"/>.</param>
    internal static PlainCatalogue Plain(int measures) => Plain(measures, static originals => originals);

    /// <summary>The 29 measures, and one of them again and again: what asks for the others finds as few as in the small catalogue.</summary>
    internal static PlainCatalogue PlainOfOne(int measures, string id) => Plain(measures, originals => originals.FindAll(original => original.Id == id));

    private static byte[] Json(PlainCatalogue catalogue)
    {
        using var stream = new MemoryStream();
        Write(catalogue, stream);
        return stream.ToArray();
    }

    private static void Write(PlainCatalogue catalogue, Stream stream)
    {
        JsonSerializer.Serialize(stream, catalogue, Canonical.PlainCatalogue);
        stream.WriteByte((byte)'\n');
    }

    private static PlainCatalogue Plain(int measures, Func<List<PlainMeasure>, List<PlainMeasure>> choose)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(measures % BaseCount, 0);
        using var edition = CatalogueJson.OpenEdition2025();
        var catalogue = JsonSerializer.Deserialize(edition, PlainContext.Default.PlainCatalogue)!;
        var originals = catalogue.Measures;
        var document = catalogue.Sources[0];
        var text = new StringBuilder(document.Text);

        // The sentences that list the measures to repeat, from the first quoted word to the last.
        var repeated = choose(originals);
        var start = repeated[0].Quotation.Spans![0].Start;
        var last = repeated[^1].Quotation.Spans![^1];
        var list = document.Text![start..(last.Start + last.Text.Length)];

        var all = new List<PlainMeasure>(measures);
        all.AddRange(originals);
        for (var repetition = 1; all.Count < measures; repetition++)
        {
            text.Append('\n');
            var shift = text.Length - start;
            text.Append(list).Append('.');
            foreach (var original in repeated)
                all.Add(Repeat(original, repetition, shift));
        }

        catalogue.Measures = all;
        catalogue.Edition.Stated.Measures.Value = measures;
        document.Text = text.ToString();
        document.Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Text)));
        return catalogue;
    }

    private static PlainMeasure Repeat(PlainMeasure original, int repetition, int shift) => original with
    {
        Id = FormattableString.Invariant($"{original.Id}-{repetition}"),
        Quotation = original.Quotation with
        {
            Spans = original.Quotation.Spans!.ConvertAll(span => span with { Start = span.Start + shift }),
        },
    };
}
