using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Initiative.Core.Json;

/// <summary>Describes the named sets of the baked editions, which are written as lists. Their types are baked, and the source generator of System.Text.Json takes its types from one file only.</summary>
internal static partial class NamedSetJson
{
    private static JsonTypeInfo<TSet> List<TSet, TEntity>(JsonSerializerOptions options)
        where TSet : IEnumerable<TEntity> =>
        JsonMetadataServices.CreateIEnumerableInfo<TSet, TEntity>(options, new JsonCollectionInfoValues<TSet>());
}
