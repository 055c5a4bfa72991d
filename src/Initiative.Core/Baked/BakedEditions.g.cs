// Baked from Data/edition-*.json by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.
#nullable enable

namespace Initiative.Core;

/// <summary>The catalogues of the baked editions.</summary>
internal static class BakedEditions
{
    /// <summary>The catalogue of the latest edition.</summary>
    internal static InitiativeCatalogue Latest => Edition2025.Catalogue;

    /// <summary>All of them, by edition.</summary>
    internal static InitiativeCatalogue[] All() => [Edition2025.Catalogue];

    /// <summary>The words of a built-in edition's texts; null for another catalogue.</summary>
    internal static WordIndex? WordsOf(InitiativeCatalogue catalogue) => ReferenceEquals(catalogue, Edition2025.Catalogue) ? Edition2025Words.Words() : null;

    /// <summary>The names of a built-in edition's topics and cities; null for another catalogue.</summary>
    internal static CatalogueNames? NamesOf(InitiativeCatalogue catalogue) => ReferenceEquals(catalogue, Edition2025.Catalogue) ? Edition2025Words.Names() : null;
}
