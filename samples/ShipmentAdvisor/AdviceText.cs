namespace Initiative.Core.ShipmentAdvisor;

/// <summary>How advice reads in cells: everything that the reports and answers take from it as text.</summary>
internal static class AdviceText
{
    private const string Separator = "; ";

    public static string Notes(ShipmentAdvice advice) => advice.Notes.Count == 0 ? "" : string.Join(' ', advice.Notes);

    /// <summary>Where the reasons of a match lie, in their order.</summary>
    public static string Fields(MeasureMatch match) =>
        match.Reasons.Count == 1 ? match.Reasons[0].Field.ToString() : string.Join(Separator, match.Reasons.Select(reason => reason.Field));

    /// <summary>The words of the reasons, in the same order.</summary>
    public static string Words(MeasureMatch match) =>
        match.Reasons.Count == 1 ? match.Reasons[0].Words : string.Join(Separator, match.Reasons.Select(reason => reason.Words));

    public static string Spans(Measure measure) => string.Join(Separator, measure.Quotation.Spans);
}
