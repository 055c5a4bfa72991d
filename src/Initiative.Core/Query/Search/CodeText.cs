namespace Initiative.Core;

/// <summary>Says in words what a code means.</summary>
internal static class CodeText
{
    /// <summary>The code, its meaning, and the list with its edition, as <c>HS 8507.60, lithium-ion accumulators (HS 2022)</c>.</summary>
    internal static string Of(ReadCode code) =>
        $"{code.Written}{(code.Meaning.Length > 0 ? ", " : "")}{code.Meaning} ({ListName(code.List)})";

    /// <summary>The name of a list with its edition.</summary>
    internal static string ListName(CodeList list) => list switch
    {
        CodeList.HarmonizedSystem => HarmonizedSystem.Edition,
        CodeList.UnitedNations => "UN Model Regulations, Rev. 23",
        CodeList.Handling => "IATA handling codes, 2026-07",
        _ => "China customs supervision modes",
    };
}
