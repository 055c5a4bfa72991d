namespace Initiative.Core;

/// <summary>Says in words what a code means.</summary>
internal static class CodeText
{
    /// <summary>The code, its meaning, and the list with its edition, as <c>HS 8507.60, lithium-ion accumulators (HS 2022)</c>.</summary>
    internal static LocalizedText Of(ReadCode code)
    {
        var (meaning, list) = (code.Meaning, ListName(code.List));
        return new LocalizedText(
            $"{code.Written}{(meaning is null ? "" : $", {meaning.English}")} ({list.English})",
            $"{code.Written}{(meaning is null ? "" : $"，{meaning.Chinese ?? meaning.English}")}（{list.Chinese}）");
    }

    /// <summary>The name of a list with its edition.</summary>
    internal static LocalizedText ListName(CodeList list) => list switch
    {
        CodeList.HarmonizedSystem => new(HarmonizedSystem.Edition, "《协调制度》2022年版"),
        CodeList.UnitedNations => new("UN Model Regulations, Rev. 23", "联合国《规章范本》第23修订版"),
        CodeList.Handling => new("IATA handling codes, 2026-07", "国际航协特殊操作代码，2026-07"),
        _ => new("China customs supervision modes", "海关监管方式代码"),
    };
}
