using System.Globalization;
using System.Text;

namespace Initiative.Core.Explorer.Rendering;

/// <summary>Values as people read them, the same in every culture.</summary>
internal static class Words
{
    public static string Of(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Count(int number, string one, string several) => $"{Of(number)} {(number == 1 ? one : several)}";

    /// <summary><c>AutonomousRegion</c> as <c>autonomous region</c>.</summary>
    public static string Of(Enum value)
    {
        var words = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }
        return words.ToString();
    }

    public static string Of(LocalizedText text) => text.Chinese is null ? text.English : $"{text.English} {text.Chinese}";

    /// <summary>The directions and modes that a measure states, such as <c>export, air</c>; empty if it states none.</summary>
    public static string FlowsAndModes(Measure measure) => string.Join(", ", measure.Evidence
        .Where(evidence => evidence.Kind != EvidenceKind.Topic)
        .Select(evidence => evidence.Kind == EvidenceKind.Flow ? Of(evidence.Flow) : Of(evidence.Mode)));

    /// <summary>What is known of whether a measure applies, never without how sure that is and whether it is an inference.</summary>
    public static string StatusOf(Measure measure) => measure.StatusConfidence is { } confidence
        ? $"{(measure.IsStatusInferred ? "taken as " : "")}{Of(measure.Status)} ({(measure.IsStatusInferred ? "an inference, " : "")}confidence {Of(confidence)})"
        : "not known, which does not mean that nothing became of it";

    /// <summary>At most so many characters, cut between text elements so that no letter or emoji is halved.</summary>
    public static string Shortened(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is var length && end + length <= longest)
            end += length;
        return $"{text.AsSpan(0, end)}…";
    }

    /// <summary>The English name of a language; the tag itself if it is not one of a few. The cultures of the system are not read: not every system has them.</summary>
    public static string Language(string tag) => tag.Split('-')[0].ToLowerInvariant() switch
    {
        "ar" => "Arabic",
        "en" => "English",
        "es" => "Spanish",
        "fr" => "French",
        "ru" => "Russian",
        "zh" => "Chinese",
        _ => $"\"{tag}\"",
    };
}
