using System.Diagnostics.CodeAnalysis;

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
    /// <param name="action">The verb.</param>
    /// <exception cref="ArgumentNullException"><paramref name="measures"/> is null.</exception>
    public static MeasureSelection WithAction(this CatalogueSet<MeasureId, Measure> measures, MeasureAction action) =>
        new MeasureSelection(measures).WithAction(action);

    /// <summary>Finds a pilot city by what people write for it.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="text">Its id, its English or Chinese name (with or without 市), or its GB/T 2260 code; case does not matter.</param>
    /// <param name="city">The city, or null.</param>
    /// <returns>Whether there is one. Nothing is guessed: a name that is nearly right finds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="text"/> is null.</exception>
    public static bool TryFindCity(this InitiativeCatalogue catalogue, string text, [NotNullWhen(true)] out PilotCity? city)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(text);
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
    /// <param name="text">Its ISO 3166-2 code, its GB/T 2260 code, or its English or Chinese name; case does not matter.</param>
    /// <param name="division">The division, or null.</param>
    /// <returns>Whether there is one. Nothing is guessed: a name that is nearly right finds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="text"/> is null.</exception>
    public static bool TryFindDivision(this InitiativeCatalogue catalogue, string text, [NotNullWhen(true)] out Division? division)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(text);
        foreach (var candidate in catalogue.Divisions)
        {
            if (IsSame(candidate.IsoCode, text) || candidate.Code == text || IsSame(candidate.Name.English, text) || candidate.Name.Chinese == text)
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
    /// <param name="text">Its id, its English or Chinese name, or one of its aliases; case does not matter.</param>
    /// <param name="topic">The topic, or null.</param>
    /// <returns>Whether there is one. Nothing is guessed: a name that is nearly right finds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="text"/> is null.</exception>
    public static bool TryFindTopic(this InitiativeCatalogue catalogue, string text, [NotNullWhen(true)] out Topic? topic)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(text);
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
