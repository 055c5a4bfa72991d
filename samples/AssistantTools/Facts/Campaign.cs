namespace Initiative.Core.AssistantTools;

/// <summary>When an edition's campaign ran, as far as it is known.</summary>
internal static class Campaign
{
    /// <summary>One sentence; no source states an end day, so that none is computed.</summary>
    public static string Period(Edition edition) =>
        $"announced {(edition.DurationMonths is { } months ? $"for about {Number(months)} months" : "for a time that is not stated")}{(edition.LaunchedOn is { } day ? $" from {Names.Of(day)}" : "")}; no source states an end day. What was reported since: list_follow_ups.";

    private static string Number(int months) => months switch { 4 => "four", 5 => "five", 6 => "six", _ => $"{months}" };
}
