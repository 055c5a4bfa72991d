using System.Globalization;

namespace Initiative.Core;

/// <summary>One thing that a shipment's advice says about what was read.</summary>
public sealed class AdviceNote
{
    private readonly Sentence _sentence;

    internal AdviceNote(AdviceNoteKind kind, ShipmentInput input, string words, Sentence sentence)
    {
        Kind = kind;
        Input = input;
        Words = words;
        _sentence = sentence;
    }

    /// <summary>What kind of thing it says.</summary>
    public AdviceNoteKind Kind { get; }

    /// <summary>The member of the shipment that it is about.</summary>
    public ShipmentInput Input { get; }

    /// <summary>The words that it is about, as written; long ones are cut off.</summary>
    public string Words { get; }

    /// <summary>The note as a sentence, as <c>Ningbo is a pilot city of edition 2025.</c></summary>
    public string Text => _sentence.ToString();

    /// <summary>The note for a culture: in Chinese for any Chinese culture, else in English. The words of the shipment stay as they are written.</summary>
    /// <param name="culture">The culture of the reader.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string TextFor(CultureInfo culture) => _sentence.For(culture);

    /// <summary>The same as <see cref="Text"/>.</summary>
    public override string ToString() => Text;

    internal bool SaysTheSameAs(Sentence sentence) => _sentence.SaysTheSameAs(sentence);
}
