using Initiative.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static System.FormattableString;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers catalogues of the Cross-Border Trade Facilitation Initiative for dependency injection.</summary>
/// <remarks>
/// Every edition is a singleton <see cref="InitiativeCatalogue"/>: under its id as key (<c>[FromKeyedServices("2025")]</c>), and among all
/// <c>IEnumerable&lt;InitiativeCatalogue&gt;</c>, the default one last. Without a key, an app gets the default edition. Registering again adds what is new
/// and repeats nothing. Nothing of the built-in edition is built until it is asked for.
/// </remarks>
public static class InitiativeCatalogueServiceCollectionExtensions
{
    /// <summary>Registers the built-in edition.</summary>
    /// <param name="services">The collection to add to.</param>
    /// <returns><paramref name="services"/>, to go on with.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddInitiativeCatalogue(this IServiceCollection services) => AddInitiativeCatalogue(services, static _ => { });

    /// <summary>Registers the built-in edition and others beside it.</summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="configure">Adds editions and chooses the default one: the built-in edition unless another is chosen here or was before.</param>
    /// <returns><paramref name="services"/>, to go on with.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is null.</exception>
    /// <exception cref="IOException">A file is not there or cannot be read; nothing was registered.</exception>
    /// <exception cref="Initiative.Core.Json.CatalogueFormatException">A file or stream is not a valid catalogue; nothing was registered.</exception>
    /// <exception cref="InvalidOperationException">Two catalogues have the same edition, or the edition chosen as default is not among those registered; nothing was registered.</exception>
    public static IServiceCollection AddInitiativeCatalogue(this IServiceCollection services, Action<InitiativeCatalogueBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var registered = Registered(services);
        var catalogues = new List<InitiativeCatalogue>(registered);
        var builder = new InitiativeCatalogueBuilder(catalogues);
        var current = registered.Count > 0 ? registered[^1] : Edition2025.Catalogue;
        builder.Add(Edition2025.Catalogue);
        configure(builder);
        if (builder.DefaultId is { } id)
            current = builder.Find(id) ?? throw new InvalidOperationException(Invariant($"Edition '{id}' cannot be the default: it is not among {string.Join(", ", catalogues.ConvertAll(static c => c.EditionId))}."));

        // The container answers a request without a key with what was registered last.
        catalogues.Remove(current);
        catalogues.Add(current);
        Register(services, catalogues);
        return services;
    }

    private static List<InitiativeCatalogue> Registered(IServiceCollection services)
    {
        var catalogues = new List<InitiativeCatalogue>();
        foreach (var service in services)
        {
            if (!service.IsKeyedService && service.ImplementationInstance is InitiativeCatalogue catalogue)
                catalogues.Add(catalogue);
        }
        return catalogues;
    }

    private static void Register(IServiceCollection services, List<InitiativeCatalogue> catalogues)
    {
        for (var i = services.Count - 1; i >= 0; i--)
        {
            if (!services[i].IsKeyedService && services[i].ImplementationInstance is InitiativeCatalogue)
                services.RemoveAt(i);
        }
        foreach (var catalogue in catalogues)
        {
            services.AddSingleton(catalogue);
            services.TryAddKeyedSingleton(catalogue.EditionId.ToString(), catalogue);
        }
    }
}
