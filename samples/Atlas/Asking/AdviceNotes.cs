namespace Initiative.Core.Atlas;

/// <summary>The notes of an answer in the language of the page.</summary>
internal static class AdviceNotes
{
    public static Html Say(Language l, AdvisedNote note) => l.IsChinese && note.Words is { } words && Chinese(note.Kind, words) is { } sentence
        ? Html.Of($"{sentence}")
        : l.InEnglish(note.Sentence);

    public static Html Reason(Language l, RuledOutMeasure ruled) => l.IsChinese
        ? Html.Of($"{ruled.Input switch
        {
            "flow" => "措施写明的流向与所填流向不符。",
            "mode" => "措施写明的运输方式与所填方式不符。",
            "destination" => "措施针对其他目的地。",
            _ => "措施针对特定货物，所填货物未被识别为此类货物。",
        }}")
        : Html.Of($"{ruled.Reason}");

    private static string? Chinese(string kind, string words) => kind switch
    {
        "other-place" => $"“{words}”不在本次行动的试点城市之列。",
        "ambiguous" => $"“{words}”可指多个地方，无法确定是哪一个。",
        "not-recognised" => $"未能识别“{words}”，因此不据此作任何判断。",
        "look-alike" => $"“{words}”包含某类货物的名称，但属于其他货物。",
        "possible" => $"“{words}”可能属于相关货物。",
        "negated" => $"“{words}”表示否定，未计入。",
        "corrected" => $"“{words}”按相近的词理解。",
        "disagreement" => $"“{words}”与其他信息不一致。",
        "code-refused" => $"代码“{words}”未采用。",
        "no-measure" => $"“{words}”已识别，但没有措施提及。",
        _ => null,
    };
}
