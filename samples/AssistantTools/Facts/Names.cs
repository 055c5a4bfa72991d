using System.Text;

namespace Initiative.Core.AssistantTools;

/// <summary>Values in words: enums as words, flags as lists, numbers and days that may be unknown.</summary>
internal static class Names
{
    public const string Unknown = "?";

    /// <summary><c>ReplicatedNationwide</c> as <c>replicated nationwide</c>.</summary>
    public static string Of(Enum value) => Words(value.ToString());

    /// <summary>A name of C# in words: <c>StatedCities</c> as <c>stated cities</c>.</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }
        return words.ToString();
    }

    /// <summary>What a fact of an edition is about.</summary>
    public static string OfFact(string fact) => fact switch
    {
        nameof(KnownEdition.Year) => "campaign",
        nameof(KnownEdition.LaunchedOn) => "launch",
        nameof(KnownEdition.DurationMonths) => "months",
        nameof(KnownEdition.StatedMeasures) => "number of measures",
        nameof(KnownEdition.ReplicatedMeasures) => "replication",
        nameof(KnownEdition.StatedAgencies) => "number of agencies",
        nameof(KnownEdition.StatedCities) => "number of cities",
        nameof(KnownEdition.MeasuresToDate) => "measures so far",
        nameof(KnownEdition.ReplicatedToDate) => "replicated so far",
        _ => Words(fact),
    };

    /// <summary>The title of a measure, shorter for those that stand in every advice.</summary>
    public static string Short(Measure measure) => measure.Id.ToString() switch
    {
        Edition2025.MeasureIds.SingleWindowIntegration => "Single Window integration",
        Edition2025.MeasureIds.PortLogistics => "port logistics services",
        Edition2025.MeasureIds.LogisticsCosts => "end-to-end logistics costs",
        _ => measure.Title.English,
    };

    public static string Of(TradeFlows flows) => flows == TradeFlows.None ? "-" : Of((Enum)flows);

    public static string Of(TransportModes modes) => modes == TransportModes.None ? "-" : Of((Enum)modes);

    public static string Of(int? number) => number is { } known ? $"{known}" : Unknown;

    public static string Of(DateOnly? day) => day is { } known ? Of(known) : Unknown;

    public static string Of(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    public static string Of(LocalizedText text) => text.Chinese is null ? text.English : $"{text.English} {text.Chinese}";

    /// <summary>With a capital letter, as a sentence begins.</summary>
    public static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary><c>1, 2 and 5</c>.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";

    public static string Count(int number, string one, string several) => $"{number} {(number == 1 ? one : several)}";
}
