using System.Text.RegularExpressions;

namespace Initiative.Core.AssistantTools;

/// <summary>The agencies that a text names, and what the editions say of each. A body that no edition names may still take part, since most lists of agencies are not complete.</summary>
internal sealed partial class AskedAgencies
{
    private static readonly string[] Bodies =
        ["ministry", "ministries", "administration", "agency", "agencies", "department", "departments", "commission", "bureau", "bodies", "部门", "部委", "总局", "委员会"];

    // How people write the agencies that editions name, by id. Two letters mean too much.
    private static readonly Dictionary<string, string[]> Short = new(StringComparer.Ordinal)
    {
        ["gacc"] = ["GACC", "China Customs", "海关总署"],
        ["central-cyberspace-affairs-commission"] = ["CAC", "Cyberspace Administration of China", "Cyberspace Administration", "网信办"],
        ["ministry-of-foreign-affairs"] = ["MFA"],
        ["ndrc"] = ["NDRC", "发改委"],
        ["ministry-of-public-security"] = ["MPS"],
        ["ministry-of-finance"] = ["MOF"],
        ["ministry-of-ecology-and-environment"] = ["MEE"],
        ["ministry-of-transport"] = ["MOT"],
        ["ministry-of-commerce"] = ["MOFCOM"],
        ["ministry-of-science-and-technology"] = ["MOST"],
        ["ministry-of-industry-and-information-technology"] = ["MIIT", "工信部"],
        ["ministry-of-agriculture-and-rural-affairs"] = ["MARA"],
        ["state-administration-for-market-regulation"] = ["SAMR", "市场监管总局"],
        ["national-financial-regulatory-administration"] = ["NFRA", "金融监管总局"],
        ["national-railway-administration"] = ["NRA", "国家铁路局"],
        ["civil-aviation-administration"] = ["CAAC", "民航局"],
        ["state-administration-of-foreign-exchange"] = ["外汇局"],
    };

    // Bodies that people ask for and no edition names.
    private static readonly (string Name, string[] Written)[] Unnamed =
    [
        ("State Taxation Administration", ["State Taxation Administration", "State Administration of Taxation", "Taxation Administration", "tax administration", "STA", "SAT", "国家税务总局", "税务总局"]),
        ("People's Bank of China", ["People's Bank of China", "PBOC", "PBC", "中国人民银行", "人民银行"]),
        ("National Immigration Administration", ["National Immigration Administration", "国家移民管理局", "移民管理局"]),
        ("National Medical Products Administration", ["National Medical Products Administration", "NMPA", "国家药监局", "药监局"]),
        ("National Health Commission", ["National Health Commission", "NHC", "国家卫生健康委", "卫健委"]),
        ("State Post Bureau", ["State Post Bureau", "国家邮政局", "邮政局"]),
        ("China State Railway Group", ["China State Railway Group", "China Railway", "国铁集团"]),
        ("Ministry of Justice", ["Ministry of Justice", "司法部"]),
    ];

    private readonly List<string> _lines = [];

    private AskedAgencies(string rest) => Rest = rest;

    /// <summary>The text without the agencies, so that "Taxation Administration" does not ask for taxes.</summary>
    public string Rest { get; private set; }

    /// <summary>What is known of the agencies, with a blank before each sentence; empty where the text asks for none.</summary>
    public string Told { get; private set; } = "";

    /// <summary>Reads which agencies a text names: those of the editions, others that are known, and any other "Ministry of …".</summary>
    public static AskedAgencies In(string text, InitiativeCatalogue catalogue, EditionHistory history, SourceList sources)
    {
        var asked = new AskedAgencies(text);
        var lead = catalogue.Agencies.First(agency => agency.Role == AgencyRole.Lead);
        foreach (var agency in history.Agencies.Where(agency => agency.Id != lead.Id))
        {
            if (asked.Take(Written(agency.Id, agency.Name)))
                asked._lines.Add($" {Names.Of(agency.Name)} is named for {Names.List([.. history.Editions.Where(edition => edition.Agencies.Contains(agency.Id)).Select(edition => $"{edition.Id}{Cited(edition)}")])}.");
        }
        if (asked.Take(Written(lead.Id, lead.Name)))
            asked._lines.Add($" {Names.Of(lead.Name)} leads the campaign of {catalogue.Edition.Id} {sources.Number(sources.Document)}.");
        foreach (var (name, written) in Unnamed)
        {
            if (asked.Take(written))
                asked._lines.Add(NotNamed(name));
        }
        while (Body().Match(asked.Rest) is { Success: true } body)
        {
            asked._lines.Add(NotNamed(Excerpt.Of(body.Value)));
            asked.Rest = asked.Rest.Remove(body.Index, body.Length);
        }
        if (asked._lines.Count > 0 || Bodies.Any(body => AbsentSubject.Contains(text, body)))
            asked.Told = $"{string.Concat(asked._lines)} The document ties no measure to an agency; list_editions with 'edition' and about \"agencies\" has those that are named.";
        return asked;

        string NotNamed(string name)
        {
            var edition = history.Editions[catalogue.Edition.Id];
            return $" {name} is named for no edition. {edition.UnlistedAgencyCount} of the {Names.Of(edition.StatedAgencies)} agencies of {edition.Id} are not named {sources.Number(sources.Document)}, so whether it is one of them is not known.";
        }

        string Cited(KnownEdition edition) =>
            edition.Cite().Where(citation => citation.Fact == nameof(KnownEdition.Agencies)).Select(citation => citation.Source).OfType<SourceDocument>().FirstOrDefault() is { } source ? $" {sources.Number(source)}" : "";
    }

    private static IEnumerable<string> Written(AgencyId id, LocalizedText name) =>
        new[] { name.English, name.Chinese }.OfType<string>().Concat(Short.GetValueOrDefault(id.ToString(), []));

    /// <summary>Takes every one of the names out of the text. Names in capitals are abbreviations and have to be written so: "most" is a word, "MOST" a ministry.</summary>
    private bool Take(IEnumerable<string> names)
    {
        var before = Rest;
        foreach (var name in names.OrderByDescending(name => name.Length))
        {
            var pattern = char.IsAscii(name[0]) ? $"(?<![A-Za-z0-9]){Regex.Escape(name)}(?![A-Za-z0-9])" : Regex.Escape(name);
            Rest = Regex.Replace(Rest, pattern, " ", name.All(char.IsAsciiLetterUpper) ? RegexOptions.None : RegexOptions.IgnoreCase);
        }
        return Rest != before;
    }

    [GeneratedRegex(@"\b(?:Ministry of [A-Z][a-z]+(?: and [A-Z][a-z]+)*|(?:State|National|General|Central) (?:[A-Z][a-z]+ ){1,3}(?:Administration|Commission|Bureau|Office)|(?:State|National|General) (?:Administration|Bureau) (?:of|for) [A-Z][a-z]+(?: [A-Z][a-z]+)?)\b")]
    private static partial Regex Body();
}
