using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Initiative.Core;

/// <summary>Finds entities by what people write for them. Nothing is guessed: a name that is nearly right finds nothing.</summary>
internal static class NameLookup
{
    internal static bool TryFindMeasure(InitiativeCatalogue catalogue, string text, [NotNullWhen(true)] out Measure? measure)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryFindListed(catalogue.Measures, text.Trim(), out measure);
    }

    internal static bool TryFindTask(InitiativeCatalogue catalogue, string text, [NotNullWhen(true)] out KeyTask? task)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryFindListed(catalogue.Tasks, text.Trim(), out task);
    }

    internal static bool TryFindCity(InitiativeCatalogue catalogue, string text, [NotNullWhen(true)] out PilotCity? city)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        foreach (var candidate in catalogue.Cities)
        {
            if (IsCity(candidate, candidate.Name, candidate.DivisionCode, text))
            {
                city = candidate;
                return true;
            }
        }
        city = null;
        return false;
    }

    internal static bool TryFindCity(EditionHistory history, string text, [NotNullWhen(true)] out KnownCity? city)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        foreach (var candidate in history.Cities)
        {
            if (IsCity(candidate, candidate.Name, candidate.DivisionCode, text))
            {
                city = candidate;
                return true;
            }
        }
        city = null;
        return false;
    }

    internal static bool TryFindDivision(InitiativeCatalogue catalogue, string text, [NotNullWhen(true)] out Division? division)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        foreach (var candidate in catalogue.Divisions)
        {
            if (IsSame(candidate.IsoCode, text)
                || candidate.Code == text
                || IsSame(candidate.Name.English, text)
                || candidate.Name.Chinese == text
                || IsChineseName(candidate.Name, text, candidate.Kind == DivisionKind.Municipality ? "市" : "省"))
            {
                division = candidate;
                return true;
            }
        }
        division = null;
        return false;
    }

    internal static bool TryFindTopic(InitiativeCatalogue catalogue, string text, [NotNullWhen(true)] out Topic? topic)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        foreach (var candidate in catalogue.Topics)
        {
            if (IsNamed(candidate, text) || HasAlias(candidate, text))
            {
                topic = candidate;
                return true;
            }
        }
        topic = null;
        return false;
    }

    internal static bool TryFindAgency(InitiativeCatalogue catalogue, string text, [NotNullWhen(true)] out Agency? agency) => TryFindNamed(catalogue.Agencies, text, out agency);

    internal static bool TryFindSource(InitiativeCatalogue catalogue, string text, [NotNullWhen(true)] out SourceDocument? source) => TryFindNamed(catalogue.Sources, text, out source);

    /// <summary>Finds an entity by its id or its name, in either language.</summary>
    internal static bool TryFindNamed<TId, TEntity>(CatalogueSet<TId, TEntity> entities, string text, [NotNullWhen(true)] out TEntity? entity)
        where TId : struct, IEquatable<TId>
        where TEntity : CatalogueEntity<TId>
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        for (var i = 0; i < entities.Count; i++)
        {
            entity = entities[i];
            if (IsNamed(entity, text))
                return true;
        }
        entity = null;
        return false;
    }

    /// <summary>Finds an entity that the document lists in order, also by its ordinal.</summary>
    private static bool TryFindListed<TId, TEntity>(CatalogueSet<TId, TEntity> entities, string text, [NotNullWhen(true)] out TEntity? entity)
        where TId : struct, IEquatable<TId>
        where TEntity : CatalogueEntity<TId>
    {
        var ordinal = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        for (var i = 0; i < entities.Count; i++)
        {
            entity = entities[i];
            if (i + 1 == ordinal || IsNamed(entity, text))
                return true;
        }
        entity = null;
        return false;
    }

    private static bool IsCity(CatalogueEntity<PilotCityId> city, LocalizedText name, string divisionCode, string text) =>
        IsNamed(city, text) || divisionCode == text || IsChineseName(name, text, "市");

    private static bool IsNamed<TId>(CatalogueEntity<TId> entity, string text)
        where TId : struct, IEquatable<TId> =>
        IsSame(entity.Id.ToString()!, text) || (entity.Label is { } label && (IsSame(label.English, text) || label.Chinese == text));

    private static bool HasAlias(Topic topic, string text)
    {
        foreach (var alias in topic.Aliases)
        {
            if (IsSame(alias, text))
                return true;
        }
        return false;
    }

    private static bool IsChineseName(LocalizedText name, ReadOnlySpan<char> text, string suffix) =>
        name.Chinese is { } chinese && text.EndsWith(suffix, StringComparison.Ordinal) && text[..^suffix.Length].SequenceEqual(chinese);

    private static bool IsSame(string name, string text) => name.Equals(text, StringComparison.OrdinalIgnoreCase);
}
