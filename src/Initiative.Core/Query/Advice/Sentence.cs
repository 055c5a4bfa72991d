using System.Globalization;

namespace Initiative.Core;

/// <summary>A sentence that is written out when somebody reads it, in the reader's language.</summary>
/// <param name="english">The English sentence, with <c>{0}</c>, <c>{1}</c> and so on for its parts.</param>
/// <param name="chinese">The Chinese one, with the same parts.</param>
/// <param name="parts">What the sentence is about.</param>
internal sealed class Sentence(string english, string chinese, params LocalizedText[] parts)
{
    private readonly string _english = english;
    private readonly LocalizedText[] _parts = parts;

    internal string For(CultureInfo culture) => Write(LocalizedText.IsChinese(culture) ? chinese : _english, culture);

    internal bool SaysTheSameAs(Sentence other) => _english == other._english && _parts.AsSpan().SequenceEqual(other._parts);

    /// <summary>The English sentence.</summary>
    public override string ToString() => Write(_english, CultureInfo.InvariantCulture);

    private string Write(string sentence, CultureInfo culture) => string.Format(CultureInfo.InvariantCulture, sentence, Array.ConvertAll<LocalizedText, object?>(_parts, part => part.For(culture)));
}
