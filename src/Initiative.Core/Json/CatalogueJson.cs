using System.Text.Json;
using System.Text.Unicode;

namespace Initiative.Core.Json;

/// <summary>Reads and writes catalogues in the JSON format of the built-in edition.</summary>
/// <remarks>
/// Whatever the input, reading ends in a catalogue or in one <see cref="CatalogueFormatException"/> that lists every problem found, up to
/// the limits of <see cref="CatalogueJsonOptions"/>. Safe for use by any number of threads.
/// </remarks>
public static class CatalogueJson
{
    private const string EditionResource = "edition-2025.json";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads and checks a catalogue.</summary>
    /// <param name="utf8">The JSON in UTF-8; a byte order mark is passed over.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <returns>The catalogue; it keeps nothing of <paramref name="utf8"/>.</returns>
    /// <exception cref="CatalogueFormatException">The input is not a valid catalogue.</exception>
    public static InitiativeCatalogue Read(ReadOnlySpan<byte> utf8, CatalogueJsonOptions? options = null)
    {
        options ??= CatalogueJsonOptions.Default;
        if (utf8.StartsWith(ByteOrderMark))
            utf8 = utf8[ByteOrderMark.Length..];
        var problems = new ProblemLog(options.MaxProblems);
        if (utf8.Length > options.MaxBytes)
            problems.Add(CatalogueProblemCode.TooLong, int.MaxValue, $"The input is longer than {options.MaxBytes} bytes: raise the limit in the options.");
        else if (!Utf8.IsValid(utf8))
            problems.Add(CatalogueProblemCode.InvalidEncoding, int.MaxValue, "The input is not valid UTF-8: save it in that encoding.");
        var draft = problems.IsEmpty ? ReadDraft(utf8, options, problems) : null;
        return draft is not null && problems.IsEmpty ? ReadContent.Build(draft) : throw problems.ToException(utf8, options.MaxDepth);
    }

    /// <summary>Opens the JSON from which the built-in edition was baked, byte for byte as in the repository.</summary>
    /// <returns>A new stream over the embedded resource; the caller disposes of it.</returns>
    public static Stream OpenEdition2025() => typeof(CatalogueJson).Assembly.GetManifestResourceStream(EditionResource)!;

    private static CatalogueDraft? ReadDraft(ReadOnlySpan<byte> utf8, CatalogueJsonOptions options, ProblemLog problems)
    {
        var reader = new CatalogueReader(utf8, options, problems);
        try
        {
            try
            {
                var draft = reader.ReadCatalogue();
                CatalogueValidator.Validate(utf8, draft, problems);
                return draft;
            }
            catch (JsonException malformed)
            {
                var offset = reader.Offset;
                if (reader.OpenCount >= options.MaxDepth && OpensNext(utf8[offset..]))
                    problems.Add(CatalogueProblemCode.TooDeep, offset, $"The JSON is nested deeper than {options.MaxDepth} levels.");
                else
                    problems.Add(CatalogueProblemCode.MalformedJson, offset, $"The JSON is malformed and was read only up to here: {FirstSentence(malformed.Message)}");
            }
        }
        catch (ReadingStoppedException)
        {
        }
        return null;
    }

    private static bool OpensNext(ReadOnlySpan<byte> rest) => rest.TrimStart(" \t\r\n,"u8) is [(byte)'[' or (byte)'{', ..];

    // The reader's own message goes on with a place that counts from 0; ours counts from 1.
    private static string FirstSentence(string message) => message.IndexOf(" LineNumber:", StringComparison.Ordinal) is var end and >= 0 ? message[..end] : message;
}
