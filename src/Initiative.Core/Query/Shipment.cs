using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>A shipment, as far as it is known: what to ask <see cref="InitiativeCatalogue.Advise"/> about. Nothing is required.</summary>
/// <remarks>Two shipments are equal when everything that they say is equal. Never changes once made; safe for use by any number of threads.</remarks>
public sealed record Shipment
{
    /// <summary>The direction of trade, as seen from the Chinese mainland; <see cref="TradeFlows.None"/> if it is not known.</summary>
    public TradeFlows Flow { get; init; }

    /// <summary>The mode of transport, or several; <see cref="TransportModes.None"/> if it is not known.</summary>
    public TransportModes Mode { get; init; }

    /// <summary>The goods in words, in English or Chinese, as "lithium-ion batteries packed with equipment"; null or blank if they are not known.</summary>
    public string? Goods { get; init; }

    /// <summary>The city in China, by id, English or Chinese name or GB/T 2260 code; null or blank if it is not known.</summary>
    public string? City { get; init; }

    /// <summary>Where it goes, in words; null or blank if that is not known.</summary>
    public string? Destination { get; init; }

    /// <summary>Whatever else is known of it, each in words, as "AEO", "LCL" or "e-commerce"; empty unless set. What is set is copied; null is an empty list.</summary>
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
        var isUnderstood = TradeTerms.Flows.TryRead(text, out var value);
        flow = isUnderstood ? (TradeFlows)value : TradeFlows.None;
        return isUnderstood;
    }

    /// <summary>Reads a mode of transport as people write it.</summary>
    /// <param name="text">
    /// In English or Chinese, as "air", "by truck", "Ocean freight", "铁路" or "sea, rail"; null, blank or "none" if it is not known. Case, width and inflection do
    /// not matter.
    /// </param>
    /// <param name="mode">The mode, or several; <see cref="TransportModes.None"/> if it is not known or not understood.</param>
    /// <returns>Whether every word was understood. Nothing is guessed.</returns>
    public static bool TryParseMode(string? text, out TransportModes mode)
    {
        var isUnderstood = TradeTerms.Modes.TryRead(text, out var value);
        mode = isUnderstood ? (TransportModes)value : TransportModes.None;
        return isUnderstood;
    }

    /// <inheritdoc/>
    public bool Equals(Shipment? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Flow == other.Flow && Mode == other.Mode && Goods == other.Goods && City == other.City && Destination == other.Destination
            && HasTraits(other.Traits));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Flow, Mode, Goods, City, Destination, Traits.Count);

    /// <summary>What is known of it, as <c>Export, Air, lithium batteries, Ningbo, to Germany, AEO</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        return PrintMembers(text) ? text.ToString() : "nothing known";
    }

    private bool PrintMembers(StringBuilder text)
    {
        Append(Flow == TradeFlows.None ? null : Flow.ToString());
        Append(Mode == TransportModes.None ? null : Mode.ToString());
        Append(Goods);
        Append(City);
        Append(Destination, "to ");
        foreach (var trait in Traits)
            Append(trait);
        return text.Length > 0;

        void Append(string? part, string preposition = "")
        {
            if (!string.IsNullOrWhiteSpace(part))
                text.Append(text.Length > 0 ? ", " : "").Append(preposition).Append(part);
        }
    }

    private bool HasTraits(IReadOnlyList<string> traits)
    {
        if (traits.Count != Traits.Count)
            return false;
        for (var i = 0; i < traits.Count; i++)
        {
            if (traits[i] != Traits[i])
                return false;
        }
        return true;
    }
}
