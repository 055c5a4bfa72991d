namespace Initiative.Core.Json;

// Apart from the rest, because the data compiler is built without the baked edition while its shape changes.
public static partial class CatalogueJson
{
    /// <summary>Opens the JSON from which the built-in edition was baked, byte for byte as in the repository.</summary>
    /// <returns>A new stream that can be read and sought; the caller disposes of it.</returns>
    /// <remarks>It is written from the edition anew, in the canonical form that the file in the repository has: the assembly does not hold the same facts twice.</remarks>
    public static Stream OpenEdition2025()
    {
        var json = ToUtf8(Edition2025.Catalogue);
        return new MemoryStream(json.Array!, json.Offset, json.Count, writable: false);
    }
}
