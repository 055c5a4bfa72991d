using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>One part of a text that was asked, and how it was read.</summary>
public sealed class TextPart
{
    internal TextPart(string whole, int start, int length, TextPartKind kind, TextPartState state)
    {
        Text = whole.Substring(start, length);
        Start = start;
        Kind = kind;
        State = state;
    }

    /// <summary>The index of its first character in the text.</summary>
    public int Start { get; }

    /// <summary>The number of its characters.</summary>
    public int Length => Text.Length;

    /// <summary>The part as written.</summary>
    public string Text { get; }

    /// <summary>What kind of thing it names.</summary>
    public TextPartKind Kind { get; }

    /// <summary>Whether and how it was understood.</summary>
    public TextPartState State { get; }

    /// <summary>What it names, in a few words, such as <c>Lithium batteries</c> or <c>edible oils</c>; null if it names nothing.</summary>
    public string? Names { get; internal init; }

    /// <summary>The topics of the catalogue that it names; empty if it names none.</summary>
    [JsonIgnore, IgnoreDataMember]
    public CatalogueList<Topic> Topics { get; internal init; } = NoTopics;

    /// <summary>The pilot city that it names, or null.</summary>
    [JsonIgnore, IgnoreDataMember]
    public PilotCity? City { get; internal init; }

    internal static CatalogueList<Topic> NoTopics { get; } = new([]);

    /// <summary>The part, its kind and its state, as <c>'car parts': Goods, LookAlike</c>.</summary>
    public override string ToString() => $"'{Text}': {TextParts.NameOf(Kind)}, {TextParts.NameOf(State)}";
}
