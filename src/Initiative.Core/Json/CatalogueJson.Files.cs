using System.Text;

namespace Initiative.Core.Json;

// Strings and files: each has a name of its own, so that JSON is never taken for a path.
public static partial class CatalogueJson
{
    private const int BufferSize = 1 << 14;

    /// <summary>Reads and checks a catalogue from a string.</summary>
    /// <param name="json">The JSON, as <see cref="ToJson"/> gives it. It is not a path: see <see cref="ReadFile"/>.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="CatalogueFormatException">The string is not a valid catalogue.</exception>
    /// <example>
    /// <code>
    /// var copy = CatalogueJson.Parse(CatalogueJson.ToJson(Edition2025.Catalogue));
    ///
    /// Console.WriteLine(CatalogueDifference.Between(Edition2025.Catalogue, copy).IsEmpty);   // True
    /// </code>
    /// </example>
    public static InitiativeCatalogue Parse(string json, CatalogueJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        // A string in memory has no encoding that could be wrong, so that half of a surrogate pair is malformed text, as it is in a file.
        return Read(json.StartsWith('\uFEFF') ? Encode(json.AsSpan(1)) : Encode(json), options);
    }

    /// <summary>Reads and checks a catalogue from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The app may not read the file, or it is a directory.</exception>
    /// <exception cref="CatalogueFormatException">The file is not a valid catalogue.</exception>
    /// <example>
    /// <code>
    /// try
    /// {
    ///     Console.WriteLine(CatalogueJson.ReadFile(path).Edition.Id);   // 2026
    /// }
    /// catch (CatalogueFormatException invalid)
    /// {
    ///     foreach (var problem in invalid.Problems)
    ///         Console.WriteLine(problem);   // line …, column …
    /// }
    /// </code>
    /// </example>
    public static InitiativeCatalogue ReadFile(string path, CatalogueJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = File.OpenRead(path);
        return Read(stream, options);
    }

    /// <summary>Reads and checks a catalogue from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>A task that gives the catalogue. Every exception comes from it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The app may not read the file, or it is a directory.</exception>
    /// <exception cref="CatalogueFormatException">The file is not a valid catalogue.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async Task<InitiativeCatalogue> ReadFileAsync(string path, CatalogueJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        cancellationToken.ThrowIfCancellationRequested();
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, useAsync: true);
        await using (stream.ConfigureAwait(false))
            return await ReadAsync(stream, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a catalogue in canonical form to a file, which is replaced if it is there.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="path">The file. If writing fails, a part of it can be left.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The app may not write the file, or it is a directory.</exception>
    /// <example>
    /// <code>
    /// CatalogueJson.WriteFile(Edition2025.Catalogue, path);
    ///
    /// Console.WriteLine(CatalogueJson.ReadFile(path).Measures.Count);   // 29
    /// </code>
    /// </example>
    public static void WriteFile(InitiativeCatalogue catalogue, string path)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(path);
        using var stream = File.Create(path);
        Write(catalogue, stream);
    }

    /// <summary>Writes a catalogue in canonical form to a file, which is replaced if it is there.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="path">The file. If writing fails or is stopped, a part of it can be left.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that is done when everything is written. Every exception comes from it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The app may not write the file, or it is a directory.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static async Task WriteFileAsync(InitiativeCatalogue catalogue, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(path);
        cancellationToken.ThrowIfCancellationRequested();
        var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize, useAsync: true);
        await using (stream.ConfigureAwait(false))
            await WriteAsync(catalogue, stream, cancellationToken).ConfigureAwait(false);
    }

    // Half of a surrogate pair becomes the three bytes that it would have, which reading refuses; a replacement character would pass.
    private static byte[] Encode(ReadOnlySpan<char> json)
    {
        var utf8 = new byte[Encoding.UTF8.GetMaxByteCount(json.Length)];
        var length = 0;
        while (!json.IsEmpty)
        {
            var status = System.Text.Unicode.Utf8.FromUtf16(json, utf8.AsSpan(length), out var read, out var written, replaceInvalidSequences: false);
            json = json[read..];
            length += written;
            if (status == System.Buffers.OperationStatus.Done)
                break;
            // A lone surrogate, alone of its kind: D800 is ED A0 80.
            utf8[length++] = 0xED;
            utf8[length++] = 0xA0;
            utf8[length++] = 0x80;
            json = json[1..];
        }
        return utf8[..length];
    }
}
