namespace Initiative.Core.Tests.Json.Generated;

/// <summary>What a generated catalogue is to hold; <see cref="CatalogueText"/> writes it down.</summary>
internal sealed record CatalogueModel(
    string[] Texts, MeasureModel[] Measures, int Tasks, int Agencies, int Divisions, int Cities, string[][] Topics, string?[] Extras, bool IsIndented, bool IsEscaped);

/// <summary>A measure: which of the tasks, topics and words it takes is given by numbers that are wrapped round to what there is.</summary>
internal sealed record MeasureModel(int Task, int[] Spans, int[] Topics, bool HasFlow, bool HasMode, bool HasFollowUp);

internal static class CatalogueGen
{
    // Words that JSON has to escape, that are Chinese, or that lie outside the basic plane, and some that repeat.
    private static readonly string[] Words =
    [
        "support", "air", "exports", "imports", "试点", "跨境贸易", "🚢", "𠮷", "\"quoted\"", "back\\slash", "tab\tand\nline", "\u00a0", "é", "e\u0301", "</script>", "'", "/", "0", "\u2028", "\u007f", "\u0001",
    ];

    private static readonly Gen<string> Word = Gen.OneOfConst(Words);

    // Names and titles are one line, without characters that could hide something.
    private static readonly Gen<string> Line = Gen.OneOfConst([.. Words.Where(Initiative.Core.Json.Codes.IsLine)]);

    private static readonly Gen<string> Text = Word.Array[1, 30].Select(static words => "support air exports " + string.Join(' ', words));

    private static readonly Gen<MeasureModel> Measure =
        Gen.Select(Gen.Int[0, 99], Gen.Int[0, 99].Array[1, 4], Gen.Int[0, 99].Array[0, 4], Gen.Bool, Gen.Bool, Gen.Bool)
            .Select(static t => new MeasureModel(t.Item1, t.Item2, t.Item3, t.Item4, t.Item5, t.Item6));

    internal static Gen<CatalogueModel> Model { get; } =
        Gen.Select(
            Gen.Select(Text.Array[1, 3], Measure.Array[0, 6], Gen.Int[1, 3], Gen.Int[0, 3]),
            Gen.Select(Gen.Int[1, 3], Gen.Int[0, 4], Line.Array[0, 3].Array[1, 4], Line.Null().Array[6], Gen.Bool, Gen.Bool))
        .Select(static t => new CatalogueModel(
            t.Item1.Item1, InOrder(t.Item1.Item1, t.Item1.Item2), t.Item1.Item3, t.Item1.Item4, t.Item2.Item1, t.Item2.Item2, t.Item2.Item3, t.Item2.Item4, t.Item2.Item5, t.Item2.Item6));

    /// <summary>Measures in the order in which their documents have their words.</summary>
    private static MeasureModel[] InOrder(string[] texts, MeasureModel[] measures) =>
        [.. measures.OrderBy(measure => measure.Task % texts.Length).ThenBy(measure => measure.Spans.Max(pick => pick % (texts[measure.Task % texts.Length].Split(' ').Length - 3)))];

    internal static Gen<byte[]> Json { get; } = Model.Select(CatalogueText.Of);
}
