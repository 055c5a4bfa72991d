using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Initiative.Core.Atlas;

/// <summary>What is asked about a shipment: the fields of the first page and the parameters of /api/advise.</summary>
internal readonly record struct Question
{
    public const int LongestText = 200;
    private const int MostValues = 10;

    /// <summary>The names of the fields, in the order of the page.</summary>
    public static string[] Names { get; } = ["goods", "flow", "mode", "city", "destination", "code", "dangerous", "supervision", "trait"];

    /// <summary>The directions to choose from.</summary>
    public static string[] Flows { get; } = ["import", "export"];

    /// <summary>The modes of transport to choose from.</summary>
    public static string[] Modes { get; } = ["sea", "rail", "road", "air"];

    /// <summary>The fields that may be given several times.</summary>
    public static string[] Lists { get; } = ["code", "dangerous", "trait"];

    [FromQuery(Name = "goods"), Description("The goods, or any words or codes, in English or Chinese; at most 200 characters.")]
    public string? Goods { get; init; }

    [FromQuery(Name = "flow"), Description("The direction of trade as seen from the Chinese mainland, such as export or 进口.")]
    public string? Flow { get; init; }

    [FromQuery(Name = "mode"), Description("The mode of transport, such as air, ocean freight or 铁路.")]
    public string? Mode { get; init; }

    [FromQuery(Name = "city"), Description("The city in China: a name in any usual form, a UN/LOCODE, an IATA airport or a GB/T 2260 code.")]
    public string? City { get; init; }

    [FromQuery(Name = "destination"), Description("Where the goods go or come from, outside the Chinese mainland: a name or an ISO 3166-1 code.")]
    public string? Destination { get; init; }

    [FromQuery(Name = "code"), Description("An HS code, or a national code that begins with one, such as 8507.60; may be repeated.")]
    public string[]? Code { get; init; }

    [FromQuery(Name = "dangerous"), Description("A UN number or an IATA special handling code, such as UN3480 or ELI; may be repeated.")]
    public string[]? Dangerous { get; init; }

    [FromQuery(Name = "supervision"), Description("The supervision mode of China customs, such as 9610.")]
    public string? Supervision { get; init; }

    [FromQuery(Name = "trait"), Description("Whatever else is known of the shipment, such as AEO or LCL; may be repeated.")]
    public string[]? Trait { get; init; }

    /// <summary>Reads the fields of a form, in which empty means not asked and the last field takes traits and codes, separated by commas.</summary>
    public static Question From(IQueryCollection query)
    {
        var others = Several(query, "trait");
        return new Question
        {
            Goods = One(query, "goods"),
            Flow = One(query, "flow"),
            Mode = One(query, "mode"),
            City = One(query, "city"),
            Destination = One(query, "destination"),
            Code = [.. Several(query, "code"), .. others.Where(IsCommodityCode)],
            Dangerous = [.. Several(query, "dangerous"), .. others.Where(IsUnNumber)],
            Supervision = One(query, "supervision") ?? others.FirstOrDefault(IsSupervisionMode),
            Trait = [.. others.Where(static other => !IsCommodityCode(other) && !IsUnNumber(other) && !IsSupervisionMode(other))],
        };
    }

    /// <summary>What of the fields of a form is too long to be read whole.</summary>
    public static IEnumerable<ParameterComplaint> CutShort(IQueryCollection query)
    {
        foreach (var name in Names)
        {
            var isList = Lists.Contains(name);
            List<string> values = isList ? [.. Split(query, name)] : [query[name].ToString().Trim()];
            if (values.Find(static value => value.Length > LongestText) is { Length: var length })
                yield return new ParameterComplaint(name, $"{name} has {length} characters: only the first {LongestText} were read.", [], $"参数“{name}”有{length}个字符：只读取了前{LongestText}个。");
            if (isList && values.Count > MostValues)
                yield return new ParameterComplaint(name, $"{name} has {values.Count} values: only the first {MostValues} were read.", [], $"参数“{name}”有{values.Count}个值：只读取了前{MostValues}个。");
        }
    }

    /// <summary>What the last field of the form shows.</summary>
    public string Others => string.Join(", ", Fields().Where(static entry => entry.Key is "code" or "dangerous" or "supervision" or "trait").Select(static entry => entry.Value));

    public bool IsEmpty => !Fields().Any();

    /// <summary>Whether it says anything of what is shipped or how, beyond the direction, the mode and the place.</summary>
    public bool NamesGoods => Goods is not null || Code is { Length: > 0 } || Dangerous is { Length: > 0 } || Supervision is not null || Trait is { Length: > 0 };

    /// <summary>The fields that are filled in, as they stand in an address.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields() =>
        from field in new (string Name, string?[]? Values)[]
        {
            ("goods", [Goods]), ("flow", [Flow]), ("mode", [Mode]), ("city", [City]), ("destination", [Destination]),
            ("code", Code), ("dangerous", Dangerous), ("supervision", [Supervision]), ("trait", Trait),
        }
        from value in field.Values ?? []
        where value is not null
        select KeyValuePair.Create(field.Name, value);

    /// <summary>The same question with another value in a field for a choice or a place.</summary>
    public Question With(string field, string value) => field switch
    {
        "flow" => this with { Flow = value },
        "mode" => this with { Mode = value },
        "city" => this with { City = value },
        _ => this with { Destination = value },
    };

    public string ToQueryString() => string.Join('&', Fields().Select(static field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"));

    private static string? One(IQueryCollection query, string name) => Cut(query[name].ToString());

    private static string[] Several(IQueryCollection query, string name) =>
        [.. Split(query, name).Select(Cut).OfType<string>().Take(MostValues)];

    private static IEnumerable<string> Split(IQueryCollection query, string name) =>
        query[name].SelectMany(static text => text?.Split([',', '，', '、', ';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []);

    private static bool IsSupervisionMode(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);

    private static bool IsCommodityCode(string text) => text.Count(char.IsAsciiDigit) >= 6 && text.All(static letter => char.IsAsciiDigit(letter) || letter is '.' or ' ');

    private static bool IsUnNumber(string text) =>
        text.StartsWith("UN", StringComparison.OrdinalIgnoreCase) && text.AsSpan(2).TrimStart(" -") is { Length: 4 } digits && !digits.ContainsAnyExceptInRange('0', '9');

    private static string? Cut(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length <= LongestText)
            return string.IsNullOrEmpty(text) ? null : text;
        // Never half a character.
        return text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];
    }
}
