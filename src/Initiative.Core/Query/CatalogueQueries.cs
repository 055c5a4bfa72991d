using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Initiative.Core;

/// <summary>Ordinary questions to a catalogue, in one line each. Nothing here allocates unless a member says so.</summary>
public static class CatalogueQueries
{
    /// <summary>The measures whose official words state a direction of trade, in order.</summary>
    /// <param name="measures">The measures to choose from: a catalogue's, a task's or a topic's.</param>
    /// <param name="flow">The direction; of several, all must be stated.</param>
    /// <exception cref="ArgumentNullException"><paramref name="measures"/> is null.</exception>
    public static MeasureSelection WithFlow(this CatalogueSet<MeasureId, Measure> measures, TradeFlows flow) =>
        new MeasureSelection(measures).WithFlow(flow);

    /// <summary>The measures whose official words state a mode of transport, in order.</summary>
    /// <param name="measures">The measures to choose from: a catalogue's, a task's or a topic's.</param>
    /// <param name="mode">The mode; of several, all must be stated.</param>
    /// <exception cref="ArgumentNullException"><paramref name="measures"/> is null.</exception>
    public static MeasureSelection WithMode(this CatalogueSet<MeasureId, Measure> measures, TransportModes mode) =>
        new MeasureSelection(measures).WithMode(mode);

    /// <summary>The measures whose official words have a verb, in order.</summary>
    /// <param name="measures">The measures to choose from: a catalogue's, a task's or a topic's.</param>
    /// <param name="action">The verb as the document prints it, such as <c>optimize</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="measures"/> is null.</exception>
    public static MeasureSelection WithAction(this CatalogueSet<MeasureId, Measure> measures, string action) =>
        new MeasureSelection(measures).WithAction(action);

    /// <summary>Finds a measure by what people write for it.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="text">Its id, its English or Chinese title, or its ordinal, as "16"; case and space around it do not matter.</param>
    /// <param name="measure">The measure, or null.</param>
    /// <returns>Whether there is one. Nothing is guessed: a title that is nearly right finds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="text"/> is null.</exception>
    public static bool TryFindMeasure(this InitiativeCatalogue catalogue, string text, [NotNullWhen(true)] out Measure? measure)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(text);
        return TryFindListed(catalogue.Measures, text.Trim(), out measure);
    }

    /// <summary>Finds a key task by what people write for it.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="text">Its id, its English or Chinese title, or its ordinal, as "3"; case and space around it do not matter.</param>
    /// <param name="task">The task, or null.</param>
    /// <returns>Whether there is one. Nothing is guessed: a title that is nearly right finds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="text"/> is null.</exception>
    public static bool TryFindTask(this InitiativeCatalogue catalogue, string text, [NotNullWhen(true)] out KeyTask? task)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(text);
        return TryFindListed(catalogue.Tasks, text.Trim(), out task);
    }

    /// <summary>Finds a pilot city by what people write for it.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="text">Its id, its English or Chinese name (with or without 市), or its GB/T 2260 code; case and space around it do not matter.</param>
    /// <param name="city">The city, or null.</param>
    /// <returns>Whether there is one. Nothing is guessed: a name that is nearly right finds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="text"/> is null.</exception>
    public static bool TryFindCity(this InitiativeCatalogue catalogue, string text, [NotNullWhen(true)] out PilotCity? city)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        foreach (var candidate in catalogue.Cities)
        {
            if (IsNamed(candidate, text) || candidate.DivisionCode == text || IsChineseName(candidate.Name, text, "市"))
            {
                city = candidate;
                return true;
            }
        }
        city = null;
        return false;
    }

    /// <summary>Finds a province-level division that has a pilot city.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="text">Its ISO 3166-2 code, its GB/T 2260 code, or its English or Chinese name (with or without 省 or 市); case and space around it do not matter.</param>
    /// <param name="division">The division, or null.</param>
    /// <returns>Whether there is one. Nothing is guessed: a name that is nearly right finds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="text"/> is null.</exception>
    public static bool TryFindDivision(this InitiativeCatalogue catalogue, string text, [NotNullWhen(true)] out Division? division)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
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

    /// <summary>Finds a topic by what people write for it.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="text">Its id, its English or Chinese name, or one of its aliases; case and space around it do not matter.</param>
    /// <param name="topic">The topic, or null.</param>
    /// <returns>Whether there is one. Nothing is guessed: a name that is nearly right finds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="text"/> is null.</exception>
    public static bool TryFindTopic(this InitiativeCatalogue catalogue, string text, [NotNullWhen(true)] out Topic? topic)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
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

    /// <summary>Finds the entities that somebody who wrote a name that does not exist probably meant: for "did you mean …?", never as an answer.</summary>
    /// <typeparam name="TId">The id of the kind.</typeparam>
    /// <typeparam name="TEntity">The kind.</typeparam>
    /// <param name="entities">The entities to choose from: a catalogue's, a task's, a topic's or a division's.</param>
    /// <param name="text">What was written. It is compared with ids, English and Chinese titles or names, and the aliases of topics; case does not
    /// matter, and a hyphen is as good as a space.</param>
    /// <param name="limit">The most entities to return.</param>
    /// <returns>
    /// The nearest first, equally near ones in the order of the set; empty if nothing is near, as for an empty text or one of more than 64 characters.
    /// A name is near when the whole of it, or for each word of the text one of its words, becomes what was written by inserting, dropping, replacing or
    /// swapping a few letters: at most 3, and fewer in short words. Every word of the name that the text leaves out counts as one letter more.
    /// </returns>
    /// <remarks>Goes through the whole set and allocates: meant for the moment when a name was not found.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> or <paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public static CatalogueList<TEntity> NearestTo<TId, TEntity>(this CatalogueSet<TId, TEntity> entities, string text, int limit = 3)
        where TId : struct, IEquatable<TId>
        where TEntity : CatalogueEntity<TId>
    {
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var written = new WrittenName(text);
        var near = new List<(int Distance, int Position)>();
        for (var position = 0; position < entities.Count; position++)
        {
            if (Distance(entities[position], written) is { } distance)
                near.Add((distance, position));
        }
        near.Sort();
        var nearest = new TEntity[Math.Min(limit, near.Count)];
        for (var i = 0; i < nearest.Length; i++)
            nearest[i] = entities[near[i].Position];
        return new CatalogueList<TEntity>(nearest);
    }

    /// <summary>Finds an entity that the document lists in order: its place there is its ordinal.</summary>
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

    private static int? Distance<TId>(CatalogueEntity<TId> entity, WrittenName written)
        where TId : struct, IEquatable<TId>
    {
        var nearest = written.DistanceTo(entity.Id.ToString()!);
        if (entity.Label is { } label)
        {
            nearest = Nearer(nearest, written.DistanceTo(label.English));
            if (label.Chinese is not null)
                nearest = Nearer(nearest, written.DistanceTo(label.Chinese));
        }
        if ((object)entity is Topic topic)
        {
            foreach (var alias in topic.Aliases)
                nearest = Nearer(nearest, written.DistanceTo(alias));
        }
        return nearest;
    }

    private static int? Nearer(int? left, int? right) => left is null || right < left ? right : left;

    private static bool IsNamed<TId>(CatalogueEntity<TId> entity, string text)
        where TId : struct, IEquatable<TId> =>
        IsSame(entity.Id.ToString()!, text) || IsSame(entity.Label!.English, text) || entity.Label.Chinese == text;

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
