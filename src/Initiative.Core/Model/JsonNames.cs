namespace Initiative.Core;

/// <summary>How the values of an enum are written in JSON: in kebab case, such as <c>autonomous-region</c>.</summary>
internal static class JsonNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Array.FindAll(Enum.GetValues<TEnum>(), static value => !value.Equals(default(TEnum)));

    /// <summary>The names, in the order of the values; a zero value ("none") has no name.</summary>
    internal static readonly string[] All =
        Array.ConvertAll(Values, static value => Vocabulary.Spelling.ConvertName(value.ToString()));

    internal static string Of(TEnum value) => All[Array.IndexOf(Values, value)];

    internal static bool TryRead(string? name, out TEnum value)
    {
        var index = Array.IndexOf<string?>(All, name);
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }
}
