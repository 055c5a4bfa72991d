using static System.FormattableString;

namespace Initiative.Core;

/// <summary>The names of an enum's values in JSON: in kebab case, such as <c>autonomous-region</c>.</summary>
internal static class JsonNames<TEnum>
    where TEnum : struct, Enum
{
    private const string None = "none";
    private const string Separator = ", ";

    private static readonly bool IsFlags = typeof(TEnum).IsDefined(typeof(FlagsAttribute), inherit: false);

    private static readonly TEnum[] Values = Array.FindAll(Enum.GetValues<TEnum>(), static value => !IsFlags || !value.Equals(default(TEnum)));

    private static readonly string[] Names = Array.ConvertAll(Values, static value => value.ToString());

    /// <summary>The names, in the order of the values; no flag ("none") is not among them.</summary>
    internal static readonly string[] All =
        Array.ConvertAll(Names, Vocabulary.Spelling.ConvertName);

    internal static string Of(TEnum value) => All[Array.IndexOf(Values, value)];

    internal static bool TryRead(string? name, out TEnum value)
    {
        var index = Array.IndexOf<string?>(All, name);
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }

    /// <summary>The name of a value, the names of several flags, or "none" for no flag.</summary>
    internal static bool TryFormat(TEnum value, out string name)
    {
        if (Array.IndexOf(Values, value) is var index and >= 0)
        {
            name = All[index];
            return true;
        }
        // The runtime joins the names of flags by the same separator, and gives a number where a flag has no name.
        var names = IsFlags ? value.ToString().Split(Separator) : [];
        for (var i = 0; i < names.Length; i++)
            names[i] = Vocabulary.Spelling.ConvertName(names[i]);
        name = string.Join(Separator, names);
        return names.Length > 0 && Array.TrueForAll(names, static part => part == None || Array.IndexOf(All, part) >= 0);
    }

    /// <summary>Reads what <see cref="TryFormat"/> gives, or the names of C#, in any case. Numbers are no names.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out TEnum value)
    {
        value = default;
        if (!IsFlags)
            return TryReadAnyCase(text, out value);
        if (text.Trim().Equals(None, StringComparison.OrdinalIgnoreCase))
            return true;
        var names = new List<string>();
        foreach (var part in text.ToString().Split(','))
        {
            if (!TryReadAnyCase(part, out var flag))
                return false;
            names.Add(flag.ToString());
        }
        return Enum.TryParse(string.Join(',', names), out value);
    }

    internal static FormatException Unknown(string text) =>
        new(Invariant($"'{Excerpt.Of(text)}' is not a value of {typeof(TEnum).Name}: write {(IsFlags ? $"'{None}', or one or several of " : "one of ")}{string.Join(", ", All)}."));

    private static bool TryReadAnyCase(ReadOnlySpan<char> text, out TEnum value)
    {
        text = text.Trim();
        for (var i = 0; i < All.Length; i++)
        {
            if (text.Equals(All[i], StringComparison.OrdinalIgnoreCase) || text.Equals(Names[i], StringComparison.OrdinalIgnoreCase))
            {
                value = Values[i];
                return true;
            }
        }
        value = default;
        return false;
    }
}
