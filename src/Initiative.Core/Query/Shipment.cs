using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>A shipment, as far as it is known: what to ask <see cref="InitiativeCatalogue.Advise"/> about. Nothing is required.</summary>
/// <remarks>
/// Two shipments are equal when everything that they say is equal. In JSON, a member that it does not have is refused. Query strings and forms bind to the recipe <c>ShipmentParameters</c> of the
/// repository's samples, not to this type. Never changes once made; safe for use by any number of threads.
/// </remarks>
/// <example>
/// <code>
/// var shipment = new Shipment { CommodityCodes = ["8507.60"], DangerousGoods = ["UN 3480"], City = "CNNGB" };
/// if (Shipment.TryParseMode("by truck", out var mode))
///     shipment = shipment with { Mode = mode };
///
/// Console.WriteLine(shipment);                                          // Road, HS 8507.60, UN 3480, CNNGB
/// Console.WriteLine(Edition2025.Catalogue.Advise(shipment).Notes[0]);   // Ningbo is a pilot city of edition 2025.
/// </code>
/// </example>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Shipment
{
    /// <summary>
    /// The direction of trade, as seen from the Chinese mainland; <see cref="TradeFlows.None"/> if it is not known. Then advice takes it from the words of the goods,
    /// such as "from Chile", and says so in a note.
    /// </summary>
    public TradeFlows Flow { get; init; }

    /// <summary>The mode of transport, or several; <see cref="TransportModes.None"/> if it is not known.</summary>
    public TransportModes Mode { get; init; }

    /// <summary>The goods in words, in English or Chinese, as "lithium-ion batteries packed with equipment"; null or blank if they are not known.</summary>
    public string? Goods { get; init; }

    /// <summary>HS codes, or national codes that begin with one, such as "8507.60" or "8507600090", one or several in a text; empty unless set. What is set is copied; null is empty.</summary>
    /// <exception cref="ArgumentException">An element of the list that is set is null.</exception>
    [JsonConverter(typeof(TextListJsonConverter))]
    [AllowNull]
    public IReadOnlyList<string> CommodityCodes
    {
        get;
        init => field = TextList.Of(value);
    } = TextList.Empty;

    /// <summary>UN numbers and IATA special handling codes, such as "UN 3480" or "ELI"; empty unless set. What is set is copied; null is empty.</summary>
    /// <exception cref="ArgumentException">An element of the list that is set is null.</exception>
    [JsonConverter(typeof(TextListJsonConverter))]
    [AllowNull]
    public IReadOnlyList<string> DangerousGoods
    {
        get;
        init => field = TextList.Of(value);
    } = TextList.Empty;

    /// <summary>
    /// The city in China: a name in any usual form, with its port, airport, district or province; a UN/LOCODE, an IATA airport, or a GB/T 2260 code and what begins
    /// with it. Null or blank if it is not known; then advice takes a city that the words of the goods name, such as "FOB Ningbo".
    /// </summary>
    public string? City { get; init; }

    /// <summary>Where it goes: a name, or an ISO 3166-1 code of two letters, three letters or three digits; null or blank if that is not known.</summary>
    public string? Destination { get; init; }

    /// <summary>The supervision mode of China customs, such as "9610", several, or words for it; null or blank if it is not known.</summary>
    public string? SupervisionMode { get; init; }

    /// <summary>Whatever else is known of it, each in words, as "AEO", "LCL" or "e-commerce"; empty unless set. What is set is copied; null is empty.</summary>
    /// <exception cref="ArgumentException">An element of the list that is set is null.</exception>
    [JsonConverter(typeof(TextListJsonConverter))]
    [AllowNull]
    public IReadOnlyList<string> Traits
    {
        get;
        init => field = TextList.Of(value);
    } = TextList.Empty;

    /// <summary>Reads a direction of trade as people write it.</summary>
    /// <param name="text">
    /// In English or Chinese, as "export", "Outbound", "进口" or "import, export"; null, blank or "none" if it is not known. Case, width and inflection do not matter.
    /// </param>
    /// <param name="flow">The direction, or several; <see cref="TradeFlows.None"/> if it is not known or not understood.</param>
    /// <returns>Whether every word was understood. Nothing is guessed.</returns>
    public static bool TryParseFlow(string? text, out TradeFlows flow)
    {
        return TradeWords.TryReadFlow(text, out flow);
    }

    /// <summary>Reads a mode of transport as people write it.</summary>
    /// <param name="text">
    /// In English or Chinese, as "air", "by truck", "Ocean freight", "铁路" or "sea, rail"; null, blank or "none" if it is not known. Case, width and inflection do
    /// not matter.
    /// </param>
    /// <param name="mode">The mode, or several, as for "sea-rail"; <see cref="TransportModes.None"/> if it is not known or not understood.</param>
    /// <returns>
    /// Whether every word was understood and names one of the four. Nothing is guessed. Words for another way, such as "multimodal" and "courier", are false: add them
    /// to <see cref="Traits"/>, where they are read.
    /// </returns>
    public static bool TryParseMode(string? text, out TransportModes mode) => TryParseMode(text, out mode, out _);

    /// <summary>Reads a mode of transport as people write it, and says why if it cannot.</summary>
    /// <param name="text">As in <see cref="TryParseMode(string?, out TransportModes)"/>.</param>
    /// <param name="mode">The mode, or several; <see cref="TransportModes.None"/> if it is not known or not understood.</param>
    /// <param name="problem">A sentence that says what was not understood and what to do; null if there is nothing to say.</param>
    /// <returns>As that of <see cref="TryParseMode(string?, out TransportModes)"/>.</returns>
    public static bool TryParseMode(string? text, out TransportModes mode, [NotNullWhen(false)] out string? problem) =>
        TradeWords.TryReadMode(text, out mode, out problem);

    /// <summary>Reads a code for a mode of transport.</summary>
    /// <param name="code">The code.</param>
    /// <param name="list">The list that the code belongs to.</param>
    /// <param name="mode">The mode; <see cref="TransportModes.None"/> if the code names none of the four.</param>
    /// <returns>Whether the list has the code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="list"/> is a number that its enum does not define.</exception>
    public static bool TryParseMode(string? code, ModeCodeList list, out TransportModes mode) => ModeCodes.TryRead(code, list, out mode, out _);

    /// <summary>Reads a code for a mode of transport, and what else it says of the shipment.</summary>
    /// <param name="code">The code.</param>
    /// <param name="list">The list that the code belongs to.</param>
    /// <param name="mode">The mode; <see cref="TransportModes.None"/> if the code names none of the four.</param>
    /// <param name="trait">What the code says instead of a mode, such as "export supervision warehouse" for 1 of China's list: a trait of the shipment. Otherwise null.</param>
    /// <returns>Whether the list has the code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="list"/> is a number that its enum does not define.</exception>
    public static bool TryParseMode(string? code, ModeCodeList list, out TransportModes mode, out string? trait) => ModeCodes.TryRead(code, list, out mode, out trait);

    /// <summary>Whether another shipment says the same in every member, lists in the same order.</summary>
    public bool Equals(Shipment? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Flow == other.Flow && Mode == other.Mode && Goods == other.Goods && City == other.City && Destination == other.Destination
            && SupervisionMode == other.SupervisionMode && AreEqual(CommodityCodes, other.CommodityCodes) && AreEqual(DangerousGoods, other.DangerousGoods)
            && AreEqual(Traits, other.Traits));

    /// <summary>A hash code of its members, valid in this process only.</summary>
    public override int GetHashCode() => HashCode.Combine(Flow, Mode, Goods, City, Destination, Traits.Count);

    /// <summary>What is known of it, as <c>Export, Air, lithium batteries, Ningbo, to Germany, AEO</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        return PrintMembers(text) ? text.ToString() : "nothing known";
    }

    private bool PrintMembers(StringBuilder text)
    {
        Append(Flow == TradeFlows.None ? null : EnglishNames.Of(Flow));
        Append(Mode == TransportModes.None ? null : EnglishNames.Of(Mode));
        Append(Goods);
        AppendAll(CommodityCodes, "HS ");
        AppendAll(DangerousGoods);
        Append(City);
        Append(Destination, "to ");
        Append(SupervisionMode, "supervision mode ");
        AppendAll(Traits);
        return text.Length > 0;

        void AppendAll(IReadOnlyList<string> parts, string preposition = "")
        {
            foreach (var part in parts)
                Append(part, preposition);
        }

        void Append(string? part, string preposition = "")
        {
            if (!string.IsNullOrWhiteSpace(part))
                text.Append(text.Length > 0 ? ", " : "").Append(preposition).Append(part);
        }
    }

    private static bool AreEqual(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (left[i] != right[i])
                return false;
        }
        return true;
    }
}
