namespace Initiative.Core;

/// <summary>What a shipment has that calls for measures about a topic.</summary>
internal readonly struct Call
{
    internal required int Topic { get; init; }

    internal required TopicLevel Level { get; init; }

    /// <summary>How much it says that a measure about the topic concerns the shipment.</summary>
    internal required double Weight { get; init; }

    internal required ShipmentInput Input { get; init; }

    /// <summary>The words as written.</summary>
    internal required string Words { get; init; }

    /// <summary>The code that calls, or null.</summary>
    internal ReadCode? Code { get; init; }

    internal bool IsStrongerThan(in Call other) => Level != other.Level ? Level > other.Level : Weight > other.Weight;
}
