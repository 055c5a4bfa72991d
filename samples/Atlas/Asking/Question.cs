using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Initiative.Core.Atlas;

/// <summary>What is asked about a shipment: the fields of the first page and the parameters of /api/advise.</summary>
internal readonly record struct Question
{
    public const int LongestText = 200;

    /// <summary>The names of the fields, in the order of the page.</summary>
    public static string[] Names { get; } = ["goods", "flow", "mode", "city", "destination", "trait"];

    [FromQuery(Name = "goods"), Description("The goods, or any words, in English or Chinese; at most 200 characters.")]
    public string? Goods { get; init; }

    [FromQuery(Name = "flow"), Description("The direction of trade as seen from the Chinese mainland, such as export or 进口.")]
    public string? Flow { get; init; }

    [FromQuery(Name = "mode"), Description("The mode of transport, such as air, ocean freight or 铁路.")]
    public string? Mode { get; init; }

    [FromQuery(Name = "city"), Description("The city in China: a name, an id or a code.")]
    public string? City { get; init; }

    [FromQuery(Name = "destination"), Description("Where the goods go, in words.")]
    public string? Destination { get; init; }

    [FromQuery(Name = "trait"), Description("Whatever else is known of the shipment, such as AEO or LCL; may be repeated.")]
    public string[]? Trait { get; init; }

    /// <summary>Reads the fields of a form, in which empty means not asked.</summary>
    public static Question From(IQueryCollection query) => new()
    {
        Goods = One(query, "goods"),
        Flow = One(query, "flow"),
        Mode = One(query, "mode"),
        City = One(query, "city"),
        Destination = One(query, "destination"),
        Trait = [.. query["trait"].OfType<string>().Select(Cut).OfType<string>().Take(10)],
    };

    public bool IsEmpty => Goods is null && Flow is null && Mode is null && City is null && Destination is null && Trait is null or [];

    /// <summary>The fields that are filled in, as they stand in an address.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields()
    {
        var (goods, flow, mode, city, destination, traits) = (Goods, Flow, Mode, City, Destination, Trait ?? []);
        return new (string Name, string? Value)[] { ("goods", goods), ("flow", flow), ("mode", mode), ("city", city), ("destination", destination) }
            .Concat(traits.Select(static trait => (Name: "trait", Value: (string?)trait)))
            .Where(static field => field.Value is not null)
            .Select(static field => KeyValuePair.Create(field.Name, field.Value!));
    }

    public string ToQueryString() => string.Join('&', Fields().Select(static field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"));

    private static string? One(IQueryCollection query, string name) => Cut(query[name].ToString());

    private static string? Cut(string? text)
    {
        text = text?.Trim();
        return string.IsNullOrEmpty(text) ? null : text[..Math.Min(text.Length, LongestText)];
    }
}
