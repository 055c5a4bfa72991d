using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>The measures that concern a shipment, those that may, those that are ruled out, those that concern every shipment, and what was not understood.</summary>
internal static class AdviceView
{
    public static IRenderable Of(Shipment shipment, ShipmentAdvice advice) => new Rows(Parts(shipment, advice));

    private static IEnumerable<IRenderable> Parts(Shipment shipment, ShipmentAdvice advice)
    {
        yield return Draw.Line(SafeText.Beginning(shipment.ToString()), Styles.Title);
        var called = advice.Matches.Where(match => match.Kind == MatchKind.Concerns).ToList();
        yield return Draw.Section("Measures for this shipment", called.Count == 0 ? Draw.Line("None was found.") : MatchesView.Of(called));
        var possible = advice.Matches.Where(match => match.Kind == MatchKind.MayConcern).ToList();
        if (possible.Count > 0)
            yield return Draw.Section("Measures that may concern it", MatchesView.Of(possible));
        if (advice.RuledOut.Count > 0)
            yield return Draw.Section("Ruled out", RuledOut(advice.RuledOut));
        if (advice.Matches.Any(match => match.IsGeneral))
            yield return Draw.Section("For every shipment", MeasureTable.Of(advice.Matches.Where(match => match.IsGeneral).Select(match => match.Measure)));
        if (advice.Notes.Count > 0)
            yield return Draw.Section("Notes", advice.Notes.Select(note => Draw.Line(note.ToString())));
    }

    private static Grid RuledOut(IEnumerable<RuledOutMeasure> measures)
    {
        var grid = Draw.Columns(3);
        foreach (var ruledOut in measures)
            grid.AddRow(Draw.Line(Words.Of(ruledOut.Measure.Ordinal).PadLeft(2), Styles.Label), Draw.Line(ruledOut.Measure.Title), Draw.Line(ruledOut.Reason, Styles.Label));
        return grid;
    }
}
