using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json.Hostile;

/// <summary>Catalogues that have nothing wrong with them, to spoil.</summary>
internal static class ValidCatalogue
{
    internal static byte[] Small { get; } = File.ReadAllBytes(Path.Combine(Checkout.HostileFiles, "nothing-wrong.json"));

    internal static byte[] Edition2025()
    {
        using var stream = CatalogueJson.OpenEdition2025();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
