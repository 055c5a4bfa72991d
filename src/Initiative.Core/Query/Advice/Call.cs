namespace Initiative.Core;

/// <summary>What a shipment has that calls for measures about a topic.</summary>
/// <param name="topic">The topic.</param>
/// <param name="level">How surely it calls.</param>
/// <param name="weight">How much it says that a measure about the topic concerns the shipment.</param>
/// <param name="input">The member of the shipment.</param>
/// <param name="words">The words as written.</param>
/// <param name="code">The code that calls, or null.</param>
internal sealed class Call(int topic, TopicLevel level, double weight, ShipmentInput input, string words, ReadCode? code)
{
    internal readonly int Topic = topic;
    internal readonly TopicLevel Level = level;
    internal readonly double Weight = weight;
    internal readonly ShipmentInput Input = input;
    internal readonly string Words = words;
    internal readonly ReadCode? Code = code;

    internal bool IsStrongerThan(Call other) => Level != other.Level ? Level > other.Level : Weight > other.Weight;
}
