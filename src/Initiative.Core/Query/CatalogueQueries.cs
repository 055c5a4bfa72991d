namespace Initiative.Core;

/// <summary>Ordinary questions to measures, in one line each. Nothing here allocates unless a member says so.</summary>
/// <remarks>
/// Flags have one meaning everywhere: of several, a measure must state all. A condition holds only where the official words state it; what they do not state is
/// not known. The methods for any sequence of measures are evaluated when it is enumerated, as those of LINQ are.
/// </remarks>
/// <example>
/// <code>
/// var byAir = Edition2025.Catalogue.Measures.WithMode(TransportModes.Air).WithStatus(MeasureStatus.ReplicatedNationwide);
///
/// foreach (var measure in byAir)
///     Console.WriteLine(measure);   // 11. Air Silk Road (air-silk-road)
/// </code>
/// </example>
public static class CatalogueQueries
{
    /// <summary>The measures whose official words state a direction of trade, in order.</summary>
    /// <param name="measures">The measures to choose from: a catalogue's, a task's or a topic's.</param>
    /// <param name="flow">The direction; of several, all must be stated. <see cref="TradeFlows.None"/> asks for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="measures"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="flow"/> is a number that its enum does not define.</exception>
    public static MeasureSelection WithFlow(this CatalogueSet<MeasureId, Measure> measures, TradeFlows flow) => new MeasureSelection(measures).WithFlow(flow);

    /// <summary>The measures whose official words state a mode of transport, in order.</summary>
    /// <param name="measures">The measures to choose from: a catalogue's, a task's or a topic's.</param>
    /// <param name="mode">The mode; of several, all must be stated. <see cref="TransportModes.None"/> asks for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="measures"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is a number that its enum does not define.</exception>
    public static MeasureSelection WithMode(this CatalogueSet<MeasureId, Measure> measures, TransportModes mode) => new MeasureSelection(measures).WithMode(mode);

    /// <summary>The measures whose official words have a verb, in order.</summary>
    /// <param name="measures">The measures to choose from: a catalogue's, a task's or a topic's.</param>
    /// <param name="verb">The verb, such as <c>optimize</c>, in any case. One that no measure has selects nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="measures"/> or <paramref name="verb"/> is null.</exception>
    public static MeasureSelection WithAction(this CatalogueSet<MeasureId, Measure> measures, string verb) => new MeasureSelection(measures).WithAction(verb);

    /// <summary>The measures of a key task, in order.</summary>
    /// <param name="measures">The measures to choose from: a catalogue's, a task's or a topic's.</param>
    /// <param name="task">The id of the task.</param>
    /// <exception cref="ArgumentNullException"><paramref name="measures"/> is null.</exception>
    public static MeasureSelection WithTask(this CatalogueSet<MeasureId, Measure> measures, KeyTaskId task) => new MeasureSelection(measures).WithTask(task);

    /// <summary>The measures about a topic, in order.</summary>
    /// <param name="measures">The measures to choose from: a catalogue's, a task's or a topic's.</param>
    /// <param name="topic">The id of the topic.</param>
    /// <exception cref="ArgumentNullException"><paramref name="measures"/> is null.</exception>
    public static MeasureSelection WithTopic(this CatalogueSet<MeasureId, Measure> measures, TopicId topic) => new MeasureSelection(measures).WithTopic(topic);

    /// <summary>The measures of a status, in order.</summary>
    /// <param name="measures">The measures to choose from: a catalogue's, a task's or a topic's.</param>
    /// <param name="status">What is known of whether the measure applies, as <see cref="Measure.Status"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="measures"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is a number that its enum does not define.</exception>
    public static MeasureSelection WithStatus(this CatalogueSet<MeasureId, Measure> measures, MeasureStatus status) => new MeasureSelection(measures).WithStatus(status);

    /// <inheritdoc cref="WithFlow(CatalogueSet{MeasureId, Measure}, TradeFlows)"/>
    public static IEnumerable<Measure> WithFlow(this IEnumerable<Measure> measures, TradeFlows flow)
    {
        DefinedValues.ThrowIfUndefined(flow, nameof(flow));
        return Where(measures, measure => (measure.Flows & flow) == flow);
    }

    /// <inheritdoc cref="WithMode(CatalogueSet{MeasureId, Measure}, TransportModes)"/>
    public static IEnumerable<Measure> WithMode(this IEnumerable<Measure> measures, TransportModes mode)
    {
        DefinedValues.ThrowIfUndefined(mode, nameof(mode));
        return Where(measures, measure => (measure.Modes & mode) == mode);
    }

    /// <inheritdoc cref="WithAction(CatalogueSet{MeasureId, Measure}, string)"/>
    public static IEnumerable<Measure> WithAction(this IEnumerable<Measure> measures, string verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        return Where(measures, measure => MeasureSelection.IsVerbOf(measure, verb));
    }

    /// <inheritdoc cref="WithTask(CatalogueSet{MeasureId, Measure}, KeyTaskId)"/>
    public static IEnumerable<Measure> WithTask(this IEnumerable<Measure> measures, KeyTaskId task) => Where(measures, measure => measure.TaskId == task);

    /// <inheritdoc cref="WithTopic(CatalogueSet{MeasureId, Measure}, TopicId)"/>
    public static IEnumerable<Measure> WithTopic(this IEnumerable<Measure> measures, TopicId topic) => Where(measures, measure => measure.Topics.Contains(topic));

    /// <inheritdoc cref="WithStatus(CatalogueSet{MeasureId, Measure}, MeasureStatus)"/>
    public static IEnumerable<Measure> WithStatus(this IEnumerable<Measure> measures, MeasureStatus status)
    {
        DefinedValues.ThrowIfUndefined(status, nameof(status));
        return Where(measures, measure => measure.Status == status);
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
    /// <example>
    /// <code>
    /// var catalogue = Edition2025.Catalogue;
    ///
    /// if (!catalogue.TryFindCity("Ningpo", out _))
    ///     Console.WriteLine($"Did you mean {catalogue.Cities.NearestTo("Ningpo")[0].Name}?");   // Did you mean Ningbo?
    /// </code>
    /// </example>
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

    private static IEnumerable<Measure> Where(IEnumerable<Measure> measures, Predicate<Measure> condition)
    {
        ArgumentNullException.ThrowIfNull(measures);
        return Filter(measures, condition);

        static IEnumerable<Measure> Filter(IEnumerable<Measure> measures, Predicate<Measure> condition)
        {
            foreach (var measure in measures)
            {
                if (condition(measure))
                    yield return measure;
            }
        }
    }
}
