using Initiative.Core;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>The editions that an app registered with <c>AddInitiativeCatalogue</c>, kept among its services so that a further call adds to them.</summary>
/// <param name="Catalogues">The catalogues, in the order in which they were added.</param>
/// <param name="DefaultId">The edition that the app chose as the default, or null.</param>
internal sealed record EditionRegistry(IReadOnlyList<InitiativeCatalogue> Catalogues, EditionId? DefaultId)
{
    internal InitiativeCatalogue Default => Find(DefaultId ?? BakedEditions.Latest.EditionId)!;

    internal InitiativeCatalogue? Find(EditionId id)
    {
        foreach (var catalogue in Catalogues)
        {
            if (catalogue.EditionId == id)
                return catalogue;
        }
        return null;
    }

    /// <summary>Every edition once, the one first that the container gives without a key.</summary>
    internal static IReadOnlyList<InitiativeCatalogue> Enumerate(IServiceProvider services)
    {
        var first = services.GetRequiredService<InitiativeCatalogue>();
        var all = new List<InitiativeCatalogue> { first };
        foreach (var catalogue in services.GetRequiredService<EditionRegistry>().Catalogues)
        {
            if (!ReferenceEquals(catalogue, first))
                all.Add(catalogue);
        }
        return all.AsReadOnly();
    }
}
