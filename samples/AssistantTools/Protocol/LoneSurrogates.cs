using System.Globalization;

namespace Initiative.Core.AssistantTools;

/// <summary>Finds halves of surrogate pairs that JSON spells as escapes, such as <c>\ud83d</c> alone: the JSON is valid, its text is not Unicode.</summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <param name="json">Valid JSON: a backslash in it always begins an escape within a string.</param>
    public static bool AreIn(ReadOnlySpan<char> json)
    {
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\')
                continue;
            if (CodeUnit(json[i..]) is not { } unit)
            {
                i++;
                continue;
            }
            i += EscapeLength - 1;
            if (!char.IsSurrogate(unit))
                continue;
            if (!char.IsHighSurrogate(unit) || CodeUnit(json[(i + 1)..]) is not { } low || !char.IsLowSurrogate(low))
                return true;
            i += EscapeLength;
        }
        return false;
    }

    private static char? CodeUnit(ReadOnlySpan<char> text) =>
        text.StartsWith("\\u") && ushort.TryParse(text.Slice(2, EscapeLength - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
