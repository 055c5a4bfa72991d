using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Initiative.Core.Recipes;

/// <summary>Entity Framework Core: every property and key that is an id becomes a column of text. An unknown slug in the database fails when it is read.</summary>
public static class IdColumns
{
    // A slug has at most 64 characters.
    private const int Longest = 64;

    /// <summary>To be called in <c>ConfigureConventions</c> of a context.</summary>
    public static void HaveInitiativeIds(this ModelConfigurationBuilder conventions)
    {
        ArgumentNullException.ThrowIfNull(conventions);
        Add<MeasureId>(conventions);
        Add<KeyTaskId>(conventions);
        Add<TopicId>(conventions);
        Add<AgencyId>(conventions);
        Add<PilotCityId>(conventions);
        Add<EditionId>(conventions);
        Add<SourceDocumentId>(conventions);
    }

    private static void Add<TId>(ModelConfigurationBuilder conventions)
        where TId : struct, IParsable<TId> => conventions.Properties<TId>().HaveConversion<SlugConverter<TId>>().HaveMaxLength(Longest);

    private sealed class SlugConverter<TId>() : ValueConverter<TId, string>(static id => id.ToString()!, static slug => Read<TId>(slug))
        where TId : struct, IParsable<TId>;

    private static TId Read<TId>(string slug)
        where TId : struct, IParsable<TId> => TId.Parse(slug, null);
}
