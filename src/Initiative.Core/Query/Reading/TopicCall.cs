namespace Initiative.Core;

/// <summary>A topic of the catalogue that a name or code leads to.</summary>
internal readonly struct TopicCall(int topic, TopicLevel level)
{
    internal readonly int Topic = topic;
    internal readonly TopicLevel Level = level;
}
