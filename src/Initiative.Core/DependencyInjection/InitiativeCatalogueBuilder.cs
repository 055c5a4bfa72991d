using System.Diagnostics;
using Initiative.Core;
using Initiative.Core.Json;
using static System.FormattableString;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Chooses the editions that an app registers. The built-in editions are always among them.</summary>
/// <remarks>For use during registration, by one thread.</remarks>
[DebuggerDisplay("{_catalogues.Count} editions")]
public sealed class InitiativeCatalogueBuilder
{
    private readonly List<InitiativeCatalogue> _catalogues;

    internal InitiativeCatalogueBuilder(List<InitiativeCatalogue> catalogues) => _catalogues = catalogues;

    internal EditionId? DefaultId { get; private set; }

    /// <summary>Adds an edition from a file in the catalogue's JSON format. It is read and checked now.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The same builder, for chaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The app may not read the file, or it is a directory.</exception>
    /// <exception cref="CatalogueFormatException">The file is not a valid catalogue.</exception>
    /// <exception cref="InvalidOperationException">Another catalogue of the same edition is registered.</exception>
    public InitiativeCatalogueBuilder AddJsonFile(string path) => Add(CatalogueJson.ReadFile(path));

    /// <summary>Adds an edition from JSON in the catalogue's format. It is read and checked now.</summary>
    /// <param name="utf8">The JSON in UTF-8.</param>
    /// <returns>The same builder, for chaining.</returns>
    /// <exception cref="CatalogueFormatException">The input is not a valid catalogue.</exception>
    /// <exception cref="InvalidOperationException">Another catalogue of the same edition is registered.</exception>
    public InitiativeCatalogueBuilder AddJson(ReadOnlySpan<byte> utf8) => Add(CatalogueJson.Read(utf8));

    /// <summary>Adds an edition from a stream of JSON in the catalogue's format. It is read and checked now.</summary>
    /// <param name="stream">The JSON in UTF-8; it is read to its end and not closed.</param>
    /// <returns>The same builder, for chaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="CatalogueFormatException">The input is not a valid catalogue.</exception>
    /// <exception cref="InvalidOperationException">Another catalogue of the same edition is registered.</exception>
    public InitiativeCatalogueBuilder AddJson(Stream stream) => Add(CatalogueJson.Read(stream));

    /// <summary>Adds an edition that was read already, for example with options of its own.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>The same builder, for chaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Another catalogue of the same edition is registered.</exception>
    public InitiativeCatalogueBuilder Add(InitiativeCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var registered = Find(catalogue.EditionId);
        if (registered is null)
            _catalogues.Add(catalogue);
        else if (!ReferenceEquals(registered, catalogue))
            throw new InvalidOperationException(Invariant($"Edition '{catalogue.EditionId}' is registered already: give the other one an id of its own."));
        return this;
    }

    /// <summary>Makes an edition the one that an app gets where it asks for <see cref="InitiativeCatalogue"/> without a key.</summary>
    /// <param name="edition">The id of an edition that is registered by the end of this registration, such as <c>2026</c>.</param>
    /// <returns>The same builder, for chaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="edition"/> is not the id of an edition.</exception>
    public InitiativeCatalogueBuilder UseDefault(string edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        DefaultId = EditionId.Parse(edition, null);
        return this;
    }

    internal InitiativeCatalogue? Find(EditionId id) => _catalogues.Find(catalogue => catalogue.EditionId == id);
}
