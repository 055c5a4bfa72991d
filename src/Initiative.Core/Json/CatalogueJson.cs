using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using static System.FormattableString;

namespace Initiative.Core.Json;

/// <summary>Reads and writes catalogues in the JSON format of the built-in edition.</summary>
/// <remarks>
/// <para>Whatever the input, reading ends in a catalogue or in one <see cref="CatalogueFormatException"/> that lists every problem found, up to
/// the limits of <see cref="CatalogueJsonOptions"/>. Only what the stream or file itself throws passes through.</para>
/// <para>Writing is canonical: equal catalogues give equal bytes, in UTF-8 without a byte order mark, with LF and a final line break, and reading
/// them gives an equal catalogue again.</para>
/// <para>Safe for use by any number of threads.</para>
/// </remarks>
public static partial class CatalogueJson
{
    private const int LongestReason = 200;
    private const int LongestPath = 4096;

    private static ReadOnlySpan<byte> BetweenTokens => " \t\r\n:,"u8;

    private static ReadOnlySpan<byte> WhiteSpace => BetweenTokens[..4];

    /// <summary>Reads and checks a catalogue, within the default limits.</summary>
    /// <param name="utf8">The JSON in UTF-8; a byte order mark is passed over.</param>
    /// <returns>The catalogue; it keeps nothing of <paramref name="utf8"/>.</returns>
    /// <exception cref="CatalogueFormatException">The input is not a valid catalogue.</exception>
    public static InitiativeCatalogue Read(ReadOnlySpan<byte> utf8) => Read(utf8, null);

    /// <summary>Reads and checks a catalogue.</summary>
    /// <param name="utf8">The JSON in UTF-8; a byte order mark is passed over.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <returns>The catalogue; it keeps nothing of <paramref name="utf8"/>.</returns>
    /// <exception cref="CatalogueFormatException">The input is not a valid catalogue.</exception>
    public static InitiativeCatalogue Read(ReadOnlySpan<byte> utf8, CatalogueJsonOptions? options) =>
        JsonContent.Build(ReadRows(utf8, options, Format.Catalogue, CatalogueValidator.Validate));

    /// <summary>Reads and checks a catalogue from a stream, from where it stands to its end, within the default limits.</summary>
    /// <param name="stream">The JSON in UTF-8; it is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="CatalogueFormatException">The input is not a valid catalogue.</exception>
    public static InitiativeCatalogue Read(Stream stream) => Read(stream, null);

    /// <summary>Reads and checks a catalogue from a stream, from where it stands to its end.</summary>
    /// <param name="stream">The JSON in UTF-8; it is not closed.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="CatalogueFormatException">The input is not a valid catalogue.</exception>
    public static InitiativeCatalogue Read(Stream stream, CatalogueJsonOptions? options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= CatalogueJsonOptions.Default;
        var input = new InputBuffer(stream, options);
        while (stream.Read(input.Free.Span) is var count and > 0)
            input.Advance(count);
        return Read(input.Written.Span, options);
    }

    /// <summary>Reads and checks a catalogue from a stream, from where it stands to its end, within the default limits.</summary>
    /// <param name="stream">The JSON in UTF-8; it is not closed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="CatalogueFormatException">The input is not a valid catalogue.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<InitiativeCatalogue> ReadAsync(Stream stream, CancellationToken cancellationToken) => ReadAsync(stream, null, cancellationToken);

    /// <summary>Reads and checks a catalogue from a stream, from where it stands to its end.</summary>
    /// <param name="stream">The JSON in UTF-8; it is not closed.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="CatalogueFormatException">The input is not a valid catalogue.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async Task<InitiativeCatalogue> ReadAsync(
        Stream stream, CatalogueJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= CatalogueJsonOptions.Default;
        var input = new InputBuffer(stream, options);
        while (await stream.ReadAsync(input.Free, cancellationToken).ConfigureAwait(false) is var count and > 0)
            input.Advance(count);
        cancellationToken.ThrowIfCancellationRequested();
        return Read(input.Written.Span, options);
    }

    /// <summary>Writes a catalogue in canonical form.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="stream">Where to write, from where it stands; it is flushed and not closed. If it throws, its exception passes through and a part can be written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="stream"/> is null.</exception>
    public static void Write(InitiativeCatalogue catalogue, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new CatalogueWriter(catalogue);
        while (writer.Next() is { IsEmpty: false } piece)
            stream.Write(piece.Span);
        stream.Flush();
    }

    /// <summary>Writes a catalogue in canonical form.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="stream">Where to write, from where it stands; it is flushed and not closed. If it throws, its exception passes through and a part can be written.</param>
    /// <param name="cancellationToken">Stops the writing, which can leave a part in the stream.</param>
    /// <returns>A task that is done when everything is written and flushed. Every exception comes from it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static async Task WriteAsync(InitiativeCatalogue catalogue, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        using var writer = new CatalogueWriter(catalogue);
        while (writer.Next() is { IsEmpty: false } piece)
            await stream.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a catalogue in canonical form to a string.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>The text whose UTF-8 <see cref="Write"/> writes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    /// <example>
    /// <code>
    /// string json = CatalogueJson.ToJson(Edition2025.Catalogue);
    ///
    /// Console.WriteLine(json == CatalogueJson.ToJson(CatalogueJson.Parse(json)));   // True
    /// </code>
    /// </example>
    public static string ToJson(InitiativeCatalogue catalogue) => Encoding.UTF8.GetString(ToUtf8(catalogue));

    /// <summary>Opens the JSON Schema (draft 2020-12) of the format.</summary>
    /// <returns>A new stream that can be read and sought; the caller disposes of it.</returns>
    /// <exception cref="InvalidOperationException">The app leaves the JSON resources out: set the property <c>InitiativeCoreJsonResources</c> of its project to true.</exception>
    public static Stream OpenSchema() => OpenResource("catalogue.schema.json");

    /// <summary>Opens one of the JSON files of the repository that the assembly carries under their file names.</summary>
    /// <param name="name">The name of the file, such as <c>history.json</c>.</param>
    /// <returns>A new stream that can be read and sought; the caller disposes of it.</returns>
    /// <exception cref="InvalidOperationException">The app leaves the JSON resources out by the feature switch <c>Initiative.Core.JsonResources</c>.</exception>
    internal static Stream OpenResource(string name) =>
        typeof(CatalogueJson).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"This app leaves '{name}' out: set the property InitiativeCoreJsonResources of its project to true to keep the JSON of the library.");

    internal static ArraySegment<byte> ToUtf8(InitiativeCatalogue catalogue)
    {
        var stream = new MemoryStream();
        Write(catalogue, stream);
        return new ArraySegment<byte>(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Checks what must hold between the values of a file.</summary>
    internal delegate void Validator(ReadOnlySpan<byte> input, JsonRow root, ProblemLog problems);

    /// <summary>Reads a whole input into rows; everything that is wrong with it ends in the one exception.</summary>
    internal static JsonRow ReadRows(ReadOnlySpan<byte> utf8, CatalogueJsonOptions? options, Kind kind, Validator validate)
    {
        options ??= CatalogueJsonOptions.Default;
        var problems = new ProblemLog(options.MaxProblems);
        var isTooLong = utf8.Length > options.MaxBytes;
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        JsonRow? root = null;
        if (isTooLong)
            problems.Add(CatalogueProblemCode.TooLong, int.MaxValue, Invariant($"The input is longer than {options.MaxBytes} bytes: raise the limit in the options."));
        else if (!Utf8.IsValid(utf8))
            ReportEncoding(utf8, problems);
        else
            root = Read(utf8, options, problems, kind, validate);
        return root is not null && problems.IsEmpty ? root : throw problems.ToException(utf8, options.MaxDepth);
    }

    private static JsonRow? Read(ReadOnlySpan<byte> utf8, CatalogueJsonOptions options, ProblemLog problems, Kind kind, Validator validate)
    {
        var reader = new RowReader(utf8, options, problems);
        try
        {
            var root = reader.ReadFile(kind);
            validate(utf8, root, problems);
            return root;
        }
        catch (JsonException malformed)
        {
            var offset = reader.Offset;
            if (reader.Depth >= options.MaxDepth && utf8[offset..].TrimStart(BetweenTokens) is [(byte)'[' or (byte)'{', ..])
                problems.TryAdd(CatalogueProblemCode.TooDeep, offset, Invariant($"The JSON is nested deeper than {options.MaxDepth} levels."));
            else
                problems.TryAdd(CatalogueProblemCode.MalformedJson, offset, $"The JSON is malformed and was read only up to here: {Reason(utf8, offset, malformed)}");
        }
        catch (ReadingStoppedException)
        {
            // The reason is in the log.
        }
        return null;
    }

    private static string Reason(ReadOnlySpan<byte> utf8, int offset, JsonException malformed)
    {
        if (utf8.Trim(WhiteSpace).IsEmpty)
            return "there is nothing in it.";
        if (LooksLikePath(utf8))
            return $"it looks like the path of a file, which {nameof(ReadFile)} reads.";
        if (utf8[offset..].Trim(WhiteSpace).IsEmpty)
            return "it ends before the last object or list is closed.";

        // The reader's own message goes on with a place that counts from 0, while ours counts from 1, or with advice that is for programmers.
        var message = malformed.Message;
        foreach (var rest in new[] { " LineNumber:", " Change the reader options." })
        {
            if (message.IndexOf(rest, StringComparison.Ordinal) is var end and >= 0)
                message = message[..end];
        }
        // It quotes the input at its beginning, in full length.
        if (message.StartsWith('\'') && message.LastIndexOf("' ", StringComparison.Ordinal) is var quoteEnd and > 0)
            message = $"'{Excerpt.Of(message.AsSpan(1..quoteEnd))}{message[quoteEnd..]}";
        return Excerpt.Of(message, LongestReason);
    }

    private static void ReportEncoding(ReadOnlySpan<byte> utf8, ProblemLog problems)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out var length) == OperationStatus.Done)
            offset += length;
        var isHalf = utf8[offset..] is [0xED, >= 0xA0, ..];
        problems.Add(CatalogueProblemCode.InvalidEncoding, offset, isHalf
            ? "Half of a surrogate pair stands here, which is no character: write the character itself."
            : Invariant($"From here on, the input is not valid UTF-8 (byte 0x{utf8[offset]:X2}): save it in that encoding."));
    }

    private static bool LooksLikePath(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.Trim(WhiteSpace);
        return text.Length <= LongestPath && text[0] is not ((byte)'{' or (byte)'[' or (byte)'"') && text.IndexOf((byte)'\n') < 0
            && (text.EndsWith(".json"u8) || (text.StartsWith("/"u8) && !text.StartsWith("//"u8) && !text.StartsWith("/*"u8)) || text.Contains((byte)'\\'));
    }
}
