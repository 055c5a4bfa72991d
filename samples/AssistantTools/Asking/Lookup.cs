using System.Globalization;
using System.Text.RegularExpressions;

namespace Initiative.Core.AssistantTools;

/// <summary>Finds what an argument names, or says what to ask for instead.</summary>
internal static partial class Lookup
{
    // Two characters are near everything.
    private const int ShortestWithNear = 3;

    /// <summary>Longer texts are no names.</summary>
    public const int LongestName = 200;

    // Words that more measures have do not mean one of them.
    private const int MostMeant = 4;

    private static readonly HashSet<string> AroundNumbers = new(StringComparer.OrdinalIgnoreCase)
    {
        "measure", "measures", "number", "numbers", "no", "nos", "no.", "nos.", "and", "or", "st", "nd", "rd", "th", ",", ";", "/", "&", "#", "、", "和", "第", "项", "条", "号", "措", "施",
    };

    /// <summary>The measures that a number, an id, a title or other words can mean: one, or a few where the words do not decide it.</summary>
    /// <exception cref="RefusedException">No measure, or too many, can be meant.</exception>
    public static IReadOnlyList<Measure> Measures(InitiativeCatalogue catalogue, string name)
    {
        if (catalogue.TryFindMeasure(name, out var measure))
            return [measure];
        if (name.Length > LongestName)
            throw new RefusedException($"No measure of {catalogue.Edition.Id} was recognised as '{Excerpt.Of(name)}'. {HowToFind(catalogue)}");
        if (NumbersIn(name) is { Count: > 0 } numbers)
        {
            return numbers.All(number => number >= 1 && number <= catalogue.Measures.Count)
                ? [.. numbers.Distinct().Select(number => catalogue.Measures[number - 1])]
                : throw new RefusedException($"There is no measure '{Excerpt.Of(name)}'. {HowToFind(catalogue)}");
        }
        var found = catalogue.Find(name);
        if (found.Count is > 0 and <= MostMeant && found.NotUnderstood.Count == 0)
            return [.. found.Select(match => match.Measure)];
        return Near(catalogue.Measures, name) is [var nearest] ? [nearest]
            : throw new RefusedException($"No measure of {catalogue.Edition.Id} was recognised as '{Excerpt.Of(name)}'. {string.Concat(AbsentSubject.In(name).Select(subject => $"The document has nothing on {subject.Name}. "))}{Candidates(catalogue, found, name)}");
    }

    /// <summary>How a name that is not exactly a measure's was read; empty where it is one.</summary>
    public static string ReadAs(InitiativeCatalogue catalogue, string name, IReadOnlyList<Measure> measures) =>
        catalogue.TryFindMeasure(name, out _) ? ""
        : $"“{Excerpt.Of(name)}” was read as {(measures.Count == 1 ? "measure" : "measures")} {Names.List([.. measures.Select(measure => $"{measure.Ordinal}")])}.{IgnoredPlaces.Told(catalogue.Find(name))}\n";

    public static TopicId? Topic(InitiativeCatalogue catalogue, string? name) =>
        name is null ? null
        : catalogue.TryFindTopic(name, out var topic) ? topic.Id
        : throw Unknown("topic", name, catalogue.Topics, near => near.Id.ToString(), "Ask for it as 'text' instead.");

    public static KeyTaskId? Task(InitiativeCatalogue catalogue, string? name) =>
        name is null ? null
        : catalogue.TryFindTask(name, out var task) ? task.Id
        : throw Unknown("task", name, catalogue.Tasks, near => near.Id.ToString(), $"The tasks are {string.Join(", ", catalogue.Tasks.Select(known => $"{known.Ordinal} {known.Id}"))}.");

    public static TradeFlows Flow(string? text) =>
        Shipment.TryParseFlow(text, out var flow) ? flow
        : throw new RefusedException($"The flow '{Excerpt.Of(text!)}' was not recognised. Give import or export, as seen from the Chinese mainland, or leave it out.");

    public static TransportModes Mode(string? text) =>
        Shipment.TryParseMode(text, out var mode) ? mode
        : throw new RefusedException($"The mode '{Excerpt.Of(text!)}' was not recognised. Give sea, rail, road or air, or leave it out.");

    /// <summary>The editions that a text names, as "2025", "2024, 2025" or "2024 to 2026", earlier ones first; none where there is no text.</summary>
    /// <exception cref="RefusedException">It names one that is not known.</exception>
    public static IReadOnlyList<KnownEdition> Editions(EditionHistory history, string? text)
    {
        if (text is null)
            return [];
        List<string> years = [.. Year().Matches(text).Select(year => year.Value)];
        List<KnownEdition> named = [.. (years.Count > 0 ? years : [text]).Select(year => Edition(history, year)).Distinct().OrderBy(edition => edition.Year)];
        return Span().IsMatch(text) ? [.. history.Editions.Where(edition => edition.Year >= named[0].Year && edition.Year <= named[^1].Year)] : named;
    }

    private static KnownEdition Edition(EditionHistory history, string text) =>
        EditionId.TryParse(text, out var id) && history.Editions.TryGet(id, out var edition) ? edition
        : throw new RefusedException($"The edition '{Excerpt.Of(text)}' is not known here, which does not say that there is none. Known are {string.Join(", ", history.Editions.Ids)}; the first was that of {history.Editions[0].Id}.");

    public static IReadOnlyList<TEntity> Near<TId, TEntity>(CatalogueSet<TId, TEntity> entities, string name)
        where TId : struct, IEquatable<TId>
        where TEntity : CatalogueEntity<TId> =>
        name.Trim().Length < ShortestWithNear || name.Length > LongestName || name.All(char.IsAsciiDigit) ? [] : entities.NearestTo(name);

    private static string Candidates(InitiativeCatalogue catalogue, SearchResult found, string name)
    {
        var near = found.Count is > 0 and <= MostMeant ? [.. found.Select(match => match.Measure)] : Near(catalogue.Measures, name);
        return near.Count > 0
            ? $"It may be one of these: {string.Join("; ", near.Select(measure => $"{measure.Ordinal} {measure.Title.English}"))}."
            : HowToFind(catalogue);
    }

    private static string HowToFind(InitiativeCatalogue catalogue) => $"The measures of {catalogue.Edition.Id} are numbered 1 to {catalogue.Measures.Count}; find_measures finds them by words.";

    /// <summary>The numbers in "measure 16", "No. 16", "#16", "第16项" or "11 and 12"; none where the text says more than numbers.</summary>
    private static List<int> NumbersIn(string text)
    {
        var numbers = new List<int>();
        foreach (Match token in Tokens().Matches(text))
        {
            if (int.TryParse(token.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                numbers.Add(number);
            else if (!AroundNumbers.Contains(token.Value))
                return [];
        }
        return numbers;
    }

    [GeneratedRegex(@"nos?\.|[0-9]+|[a-z]+|\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();

    [GeneratedRegex(@"(?<![0-9])20[0-9]{2}(?![0-9])")]
    private static partial Regex Year();

    [GeneratedRegex(@"^\D*20[0-9]{2}\s*(?:-|–|to|until|through|至|到)\s*20[0-9]{2}\D*$", RegexOptions.IgnoreCase)]
    private static partial Regex Span();

    private static RefusedException Unknown<TId, TEntity>(string what, string name, CatalogueSet<TId, TEntity> entities, Func<TEntity, string> label, string advice)
        where TId : struct, IEquatable<TId>
        where TEntity : CatalogueEntity<TId>
    {
        var near = Near(entities, name);
        return new RefusedException($"There is no {what} '{Excerpt.Of(name)}'. {(near.Count > 0 ? $"Did you mean {string.Join(" or ", near.Select(label))}?" : advice)}");
    }
}
