using System.Text.RegularExpressions;

namespace Initiative.Core.AssistantTools;

/// <summary>A subject that people ask about and the document has nothing on.</summary>
/// <param name="Name">The subject, as the end of "nothing on …".</param>
/// <param name="Words">The words by which it is asked for: whole English words in lower case, and Chinese ones.</param>
/// <param name="Remark">What reports say of it; null if nothing is known.</param>
internal sealed partial record AbsentSubject(string Name, IReadOnlyList<string> Words, Func<SourceList, string>? Remark = null)
{
    public static IReadOnlyList<AbsentSubject> All { get; } =
    [
        new("tariffs and duty rates", ["tariff", "tariffs", "duty", "duties", "customs rates", "de minimis", "关税", "税率"]),
        new("taxes", ["tax", "taxes", "taxation", "vat", "增值税", "税收", "退税"], _ => "A report on measure 19 speaks of export tax refunds: list_follow_ups."),
        new("penalties", ["penalty", "penalties", "fines", "fined", "punishment", "punishments", "处罚", "罚款"]),
        new("sanctions and export controls", ["sanction", "sanctions", "embargo", "export control", "export controls", "dual-use", "制裁", "出口管制"]),
        new("insurance", ["insurance", "insured", "insurer", "保险"]),
        new("free trade agreements and rules of origin", ["rcep", "fta", "free trade agreement", "free trade agreements", "rules of origin", "certificate of origin", "certificates of origin", "自贸协定", "自由贸易协定", "原产地"]),
        new("anti-dumping and quotas", ["anti-dumping", "antidumping", "quota", "quotas", "countervailing", "反倾销", "配额"]),
        new("licences and permits", ["licence", "licences", "license", "licenses", "import permit", "export permit", "许可证"]),
        new("subsidies and funding", ["subsidy", "subsidies", "funding", "budget", "补贴", "预算"]),
        new("currencies, exchange rates and payments", ["exchange rate", "exchange rates", "currency", "currencies", "payment", "payments", "rmb", "renminbi", "yuan", "cny", "cnh", "settlement of payments", "trade settlement", "cross-border settlement", "汇率", "支付", "人民币", "结算", "数字货币"]),
        new("appeals and complaints", ["appeal", "appeals", "complaint", "complaints", "申诉", "投诉"]),
        new("data protection", ["data protection", "privacy", "personal data", "个人信息", "数据保护"]),
        new("intellectual property", ["intellectual property", "trademark", "trademarks", "counterfeit", "counterfeits", "知识产权"]),
        new("carbon prices", ["carbon tax", "cbam", "emissions trading", "碳关税", "碳税"]),
        new("forced labour", ["forced labour", "forced labor", "强迫劳动"]),
        new("inspection of ships", ["ship inspection", "ships inspection", "vessel inspection", "inspection of ships", "inspection of vessels", "inspection of international ships", "国际船舶"], sources => $"A report names as to be replicated, with none of the 29 evident for it: {Reports.ShipInspection(sources)}."),
        new("paperless handling", ["paperless", "无纸化"], sources => $"A report names as to be replicated, with none of the 29 evident for it: {Reports.Paperless(sources)}."),
    ];

    /// <summary>The subjects that a text asks for.</summary>
    public static IReadOnlyList<AbsentSubject> In(string text)
    {
        var words = WordsOf(text);
        return [.. All.Where(subject => subject.Words.Any(word => Contains(text, words, word)))];
    }

    /// <summary>Whether a text has a word; an English one as a whole word.</summary>
    public static bool Contains(string text, string word) => Contains(text, WordsOf(text), word);

    /// <summary>A text without the words of the subject; null if nothing is left.</summary>
    public string? Without(string text)
    {
        foreach (var word in Words)
            text = Regex.Replace(text, char.IsAscii(word[0]) ? $"(?<![A-Za-z0-9]){word.Replace(" ", "[^A-Za-z0-9]+", StringComparison.Ordinal)}(?![A-Za-z0-9])" : word, " ", RegexOptions.IgnoreCase);
        return text.Any(char.IsLetterOrDigit) ? text : null;
    }

    /// <summary>That the document has nothing on it, with what reports say.</summary>
    public string Told(SourceList sources) => $"The document has nothing on {Name}, which is not a statement that no rule exists.{(Remark is null ? "" : $" {Remark(sources)}")}";

    private static bool Contains(string text, string words, string word) =>
        char.IsAscii(word[0]) ? words.Contains(WordsOf(word), StringComparison.OrdinalIgnoreCase) : text.Contains(word, StringComparison.Ordinal);

    /// <summary>The English words of a text with one blank around each.</summary>
    private static string WordsOf(string text) => $" {string.Join(' ', Letters().Matches(text).Select(match => match.Value))} ";

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Letters();
}
