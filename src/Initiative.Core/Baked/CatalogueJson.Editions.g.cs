// Baked from Data/edition-*.json by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.
#nullable enable

namespace Initiative.Core.Json;

public static partial class CatalogueJson
{
    /// <summary>Opens the JSON from which the edition of 2025 was baked, byte for byte as in the repository.</summary>
    /// <returns>A new stream that can be read and sought; the caller disposes of it.</returns>
    /// <exception cref="InvalidOperationException">The app leaves the JSON resources out: set the property <c>InitiativeCoreJsonResources</c> of its project to true.</exception>
    public static Stream OpenEdition2025() => OpenResource("edition-2025.json");
}
