namespace Initiative.Core;

/// <summary>One thing that a shipment's advice says about what was read.</summary>
public sealed class AdviceNote
{
    internal AdviceNote(AdviceNoteKind kind, ShipmentInput input, string words, string sentence)
    {
        Kind = kind;
        Input = input;
        Words = words;
        Text = sentence;
    }

    /// <summary>What kind of thing it says.</summary>
    public AdviceNoteKind Kind { get; }

    /// <summary>The member of the shipment that it is about.</summary>
    public ShipmentInput Input { get; }

    /// <summary>The words that it is about, as written; long ones are cut off.</summary>
    public string Words { get; }

    /// <summary>The note as a sentence, as <c>Ningbo is a pilot city of edition 2025.</c></summary>
    public string Text { get; }

    /// <summary>The same as <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
