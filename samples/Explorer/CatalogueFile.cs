using Initiative.Core.Json;

namespace Initiative.Core.Explorer;

/// <summary>A catalogue that an argument names, or what is wrong with it.</summary>
internal sealed record CatalogueFile(string Name, InitiativeCatalogue? Catalogue, IReadOnlyCollection<CatalogueProblem> Problems)
{
    public const string StandardInput = "-";

    private static readonly CatalogueJsonOptions Options = new() { MaxProblems = 100_000 };

    /// <exception cref="InaccessibleException">There is nothing to read.</exception>
    public static CatalogueFile Read(string path, Func<Stream> openInput)
    {
        var name = path == StandardInput ? "<stdin>" : path;
        try
        {
            using var stream = path == StandardInput ? openInput() : File.OpenRead(path);
            return new CatalogueFile(name, CatalogueJson.Read(stream, Options), []);
        }
        catch (CatalogueFormatException invalid)
        {
            return new CatalogueFile(name, null, invalid.Problems);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InaccessibleException(Why(reason, path));
        }
    }

    private static string Why(Exception reason, string path) => reason switch
    {
        _ when Directory.Exists(path) => $"This is a folder, not a file: {path}",
        FileNotFoundException or DirectoryNotFoundException => $"There is no such file: {path}",
        UnauthorizedAccessException => $"You may not read this file: {path}",
        _ => $"This file cannot be read: {path} ({reason.Message})",
    };
}

/// <summary>A file cannot be read, or the output cannot be written: the message says why.</summary>
internal sealed class InaccessibleException(string message) : Exception(message)
{
    public static InaccessibleException Output(Exception reason) => new($"The output cannot be written: {reason.Message}");
}
