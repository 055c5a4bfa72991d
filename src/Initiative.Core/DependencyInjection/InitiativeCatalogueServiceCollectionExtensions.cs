using Initiative.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the catalogue of the Cross-Border Trade Facilitation Initiative for dependency injection.</summary>
public static class InitiativeCatalogueServiceCollectionExtensions
{
    /// <summary>Registers the built-in edition as a singleton <see cref="InitiativeCatalogue"/>.</summary>
    /// <param name="services">The collection to add to.</param>
    /// <returns><paramref name="services"/>, to go on with.</returns>
    /// <remarks>
    /// It is also registered under its edition's id as key (<c>[FromKeyedServices("2025")]</c>) and among all
    /// <c>IEnumerable&lt;InitiativeCatalogue&gt;</c>. Registering twice registers once. Nothing of the catalogue is built until it is asked for.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddInitiativeCatalogue(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(Edition2025.Catalogue);
        services.TryAddKeyedSingleton(Edition2025.Catalogue.EditionId.ToString(), Edition2025.Catalogue);
        return services;
    }
}
