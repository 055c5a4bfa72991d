using Initiative.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static System.FormattableString;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers catalogues of the Cross-Border Trade Facilitation Initiative for dependency injection.</summary>
/// <remarks>
/// Every edition is a singleton <see cref="InitiativeCatalogue"/> under its id as key (<c>[FromKeyedServices("2025")]</c>). Without a key, an app gets the default
/// edition, and <c>IEnumerable&lt;InitiativeCatalogue&gt;</c> gives all of them, the default one first. <see cref="EditionHistory"/> is a singleton too. Registering
/// again adds what is new and repeats nothing. What the app registered by itself stays: a catalogue of its own is the default unless another is chosen with
/// <see cref="InitiativeCatalogueBuilder.UseDefault"/>. Nothing of a built-in edition is built until it is asked for.
/// </remarks>
public static class InitiativeCatalogueServiceCollectionExtensions
{
    private static readonly Func<IServiceProvider, InitiativeCatalogue> Default = static services => services.GetRequiredService<EditionRegistry>().Default;

    /// <summary>Registers the built-in editions.</summary>
    /// <param name="services">The collection to add to.</param>
    /// <returns><paramref name="services"/>, for chaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <example>
    /// <code>
    /// builder.Services.AddInitiativeCatalogue();
    /// var app = builder.Build();
    ///
    /// app.MapGet("/measures/{id}", (MeasureId id, InitiativeCatalogue catalogue) =&gt;
    ///     catalogue.Measures.TryGet(id, out var measure) ? Results.Ok(measure) : Results.NotFound());
    /// </code>
    /// </example>
    public static IServiceCollection AddInitiativeCatalogue(this IServiceCollection services) => AddInitiativeCatalogue(services, static _ => { });

    /// <summary>Registers the built-in editions and others beside them.</summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="configure">Adds editions and chooses the default one: the latest built-in edition unless another is chosen here or was before.</param>
    /// <returns><paramref name="services"/>, for chaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is null.</exception>
    /// <exception cref="IOException">A file is not there or cannot be read; nothing was registered.</exception>
    /// <exception cref="Initiative.Core.Json.CatalogueFormatException">A file or stream is not a valid catalogue; nothing was registered.</exception>
    /// <exception cref="InvalidOperationException">Two catalogues have the same edition, or the edition chosen as default is not among those registered; nothing was registered.</exception>
    /// <example>
    /// <code>
    /// var services = new ServiceCollection();
    /// services.AddInitiativeCatalogue(editions =&gt; editions.AddJsonFile(path).UseDefault("2026"));
    ///
    /// using var provider = services.BuildServiceProvider();
    /// Console.WriteLine(provider.GetRequiredService&lt;InitiativeCatalogue&gt;().Edition.Id);               // 2026
    /// Console.WriteLine(provider.GetRequiredKeyedService&lt;InitiativeCatalogue&gt;("2025").Edition.Id);   // 2025
    /// </code>
    /// </example>
    public static IServiceCollection AddInitiativeCatalogue(this IServiceCollection services, Action<InitiativeCatalogueBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var registry = Registered(services) ?? new EditionRegistry([], null);
        var catalogues = new List<InitiativeCatalogue>(registry.Catalogues);
        var builder = new InitiativeCatalogueBuilder(catalogues);
        foreach (var own in OfTheApp(services))
            builder.Add(own);
        foreach (var builtIn in BakedEditions.All())
            builder.Add(builtIn);
        configure(builder);
        if (builder.DefaultId is { } id && builder.Find(id) is null)
            throw new InvalidOperationException(Invariant($"Edition '{id}' cannot be the default: it is not among {string.Join(", ", catalogues.ConvertAll(static c => c.EditionId))}."));
        Register(services, new EditionRegistry(catalogues.AsReadOnly(), builder.DefaultId ?? registry.DefaultId));
        return services;
    }

    private static EditionRegistry? Registered(IServiceCollection services)
    {
        foreach (var service in services)
        {
            if (service.ServiceType == typeof(EditionRegistry))
                return (EditionRegistry?)service.ImplementationInstance;
        }
        return null;
    }

    /// <summary>The catalogues that the app registered by itself.</summary>
    private static List<InitiativeCatalogue> OfTheApp(IServiceCollection services)
    {
        var catalogues = new List<InitiativeCatalogue>();
        foreach (var service in services)
        {
            if (service.ServiceType == typeof(InitiativeCatalogue) && !service.IsKeyedService && service.ImplementationInstance is InitiativeCatalogue catalogue)
                catalogues.Add(catalogue);
        }
        return catalogues;
    }

    private static void Register(IServiceCollection services, EditionRegistry registry)
    {
        services.Replace(ServiceDescriptor.Singleton(registry));
        foreach (var catalogue in registry.Catalogues)
            services.TryAddKeyedSingleton(catalogue.EditionId.ToString(), catalogue);
        services.TryAddSingleton(static _ => EditionHistory.BuiltIn);
        services.TryAddTransient<IEnumerable<InitiativeCatalogue>>(EditionRegistry.Enumerate);

        // The container answers a request without a key with what was registered last: an app's own catalogue, unless a default was chosen.
        var last = LastWithoutKey(services);
        if (last is null || (registry.DefaultId is not null && !ReferenceEquals(last.ImplementationFactory, Default)))
        {
            RemoveDefault(services);
            services.AddSingleton(Default);
        }
    }

    private static ServiceDescriptor? LastWithoutKey(IServiceCollection services)
    {
        for (var i = services.Count - 1; i >= 0; i--)
        {
            if (services[i].ServiceType == typeof(InitiativeCatalogue) && !services[i].IsKeyedService)
                return services[i];
        }
        return null;
    }

    private static void RemoveDefault(IServiceCollection services)
    {
        for (var i = services.Count - 1; i >= 0; i--)
        {
            if (!services[i].IsKeyedService && ReferenceEquals(services[i].ImplementationFactory, Default))
                services.RemoveAt(i);
        }
    }
}
