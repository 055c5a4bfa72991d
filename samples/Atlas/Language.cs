using System.Globalization;

namespace Initiative.Core.Atlas;

/// <summary>A language of the interface: which of two texts is shown, and how names, days and lists are written.</summary>
internal sealed class Language
{
    private readonly bool _isChinese;

    private Language(string tag, string root, bool isChinese) => (Tag, Root, _isChinese) = (tag, root, isChinese);

    public static Language English { get; } = new("en", "", isChinese: false);

    public static Language Chinese { get; } = new("zh-Hans", "/zh", isChinese: true);

    public static IReadOnlyList<Language> All { get; } = [English, Chinese];

    /// <summary>The language of a page by its address.</summary>
    public static Language OfPath(string path) => path == Chinese.Root || path.StartsWith($"{Chinese.Root}/", StringComparison.Ordinal) ? Chinese : English;

    /// <summary>The address of a page whose language is spelled in another usual way, such as /en/cities and /zh-CN/cities; null where it is not.</summary>
    public static string? Respelled(string path)
    {
        var end = path.IndexOf('/', 1) is var at and > 0 ? at : path.Length;
        var language = path[1..end].ToLowerInvariant() switch
        {
            "en" or "en-us" or "en-gb" => English,
            "cn" or "zh-cn" or "zh-hans" or "zh-hans-cn" => Chinese,
            "zh" when !path.StartsWith("/zh", StringComparison.Ordinal) => Chinese,
            _ => null,
        };
        return language?.At(end < path.Length ? path[end..] : "/");
    }

    /// <summary>The BCP 47 tag.</summary>
    public string Tag { get; }

    /// <summary>What the addresses of its pages begin with.</summary>
    public string Root { get; }

    public bool IsChinese => _isChinese;

    public Language Other => _isChinese ? English : Chinese;

    /// <summary>Of two texts that say the same, the one in this language.</summary>
    public string this[string english, string chinese] => _isChinese ? chinese : english;

    /// <summary>Of two pieces of markup that say the same, the one in this language.</summary>
    public Html this[Html english, Html chinese] => _isChinese ? chinese : english;

    /// <summary>The address of a page in this language.</summary>
    public string At(string path) => path == "/" ? $"{Root}/" : Root + path;

    /// <summary>A name as plain text: the Chinese where this language is Chinese and there is one.</summary>
    public string Plain(LocalizedText name) => _isChinese ? name.Chinese ?? name.English : name.English;

    public string Plain(Named name) => _isChinese ? name.Chinese ?? name.English : name.English;

    /// <summary>A name as markup that says in which language it is, where that is not the page's.</summary>
    public Html Name(LocalizedText name) => Name(name.English, name.Chinese);

    public Html Name(Named name) => Name(name.English, name.Chinese);

    /// <summary>A name in this language, followed by its other form.</summary>
    public Html BothNames(LocalizedText name) => name.Chinese is not { } chinese
        ? Name(name)
        : _isChinese
            ? Html.Of($"""{chinese} <span class="other" lang="en">{name.English}</span>""")
            : Html.Of($"""{name.English} <span class="other" lang="zh-Hans">{chinese}</span>""");

    /// <summary>Text that exists in English only.</summary>
    public Html InEnglish(string? text) => _isChinese && !string.IsNullOrEmpty(text) && !text.Any(static letter => letter > '\u2E7F') ? Html.Of($"""<span lang="en">{text}</span>""") : Html.Of($"{text}");

    public string Day(DateOnly day) => day.ToString(this["d MMMM yyyy", "yyyy年M月d日"], CultureInfo.InvariantCulture);

    /// <summary>Several texts as a list in a sentence.</summary>
    public Html And(IEnumerable<Html> texts)
    {
        Html[] all = [.. texts];
        if (_isChinese || all.Length < 2)
            return Html.Join("、", all);
        return Html.Of($"{Html.Join(", ", all[..^1])} and {all[^1]}");
    }

    public Html And(IEnumerable<string> texts) => And(texts.Select(static text => Html.Of($"{text}")));

    /// <summary>Of a name in two languages, the one in this language, as markup.</summary>
    public Html Name(string english, string? chinese)
    {
        if (!_isChinese)
            return Html.Of($"{english}");
        return chinese is null ? InEnglish(english) : Html.Of($"{chinese}");
    }
}
