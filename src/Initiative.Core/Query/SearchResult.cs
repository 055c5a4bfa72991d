using System.Diagnostics;
using System.Text.Json.Serialization;
using Initiative.Core.Json;

namespace Initiative.Core;

/// <summary>The measures that answer a question, best first, and what of the question was understood.</summary>
/// <remarks>
/// A question that only lists things, such as "airports and air cargo", is answered by what is about any of them; what is about all of them comes first.
/// In JSON it is an object of <c>matches</c>, <c>isPartial</c>, <c>notUnderstood</c>, <c>ignoredPlaces</c> and <c>parts</c>. Never changes; safe for use by any number of threads.
/// </remarks>
/// <example>
/// <code>
/// var result = Edition2025.Catalogue.Find("lithium batteries by zeppelin");
///
/// Console.WriteLine(result.IsPartial);                           // True
/// Console.WriteLine(string.Join(", ", result.NotUnderstood));    // zeppelin
/// Console.WriteLine(result[0].Measure.Title);                    // Lithium battery exports
/// </code>
/// </example>
[JsonConverter(typeof(SearchResultJsonConverter))]
[DebuggerDisplay("{ToString(),nq}, IsPartial = {IsPartial}")]
public sealed class SearchResult : CatalogueList<MeasureMatch>
{
    private readonly string _text;
    private readonly InitiativeCatalogue _catalogue;
    private CatalogueList<TextPart>? _parts;
    private CatalogueList<string>? _notUnderstood;
    private CatalogueList<string>? _ignoredPlaces;

    internal SearchResult(MeasureMatch[] matches, string text, InitiativeCatalogue catalogue, bool isPartial)
        : base(matches)
    {
        _text = text;
        _catalogue = catalogue;
        IsPartial = isPartial;
    }

    /// <summary>Whether no measure has all that was asked for: those listed have part of it.</summary>
    public bool IsPartial { get; }

    /// <summary>
    /// The words, as written, that nothing in the catalogue has, in the order of the text. Ordinary words, such as "how", are among them only where a question has no
    /// others and finds nothing.
    /// </summary>
    public CatalogueList<string> NotUnderstood => _notUnderstood ?? Published.Once(ref _notUnderstood, new(FindNotUnderstood()));

    /// <summary>
    /// The places, as written, that the text names and no measure states, in the order of the text: "Taiwan" in "Single Window Taiwan". The matches were found without them.
    /// China is not among them.
    /// </summary>
    public CatalogueList<string> IgnoredPlaces => _ignoredPlaces ?? Published.Once(ref _ignoredPlaces, new(FindIgnoredPlaces()));

    /// <summary>How the text was read: parts that are sorted, do not overlap and cover every character. Empty if there was no text.</summary>
    public CatalogueList<TextPart> Parts => _parts ?? Published.Once(ref _parts, new(TextParts.Read(_text, ReadingContext.Question, _catalogue.Asking.Lexicon)));

    /// <summary>The measures without the rest, as JSON lists them beside it.</summary>
    internal CatalogueList<MeasureMatch> Matches => new(Items);

    private string[] FindNotUnderstood()
    {
        var reading = TextReader.Read(_text, ReadingContext.Question, _catalogue.Asking.Lexicon);
        var words = new List<string>();
        foreach (var part in Parts)
        {
            var isOtherGoods = part.Kind == TextPartKind.Goods && part.State != TextPartState.Negated && (part.Topics.Count == 0 || part.State == TextPartState.LookAlike);
            if ((part.State == TextPartState.NotUnderstood && !(Count > 0 && IsHint(reading, part.Start))) || isOtherGoods)
                words.Add(part.Text);
        }
        // Each word for what no measure is about, such as "dual-use items", may be an ordinary one.
        if (words.Count == 0 && reading.OtherSubjects > 0)
            words.Add(_text[reading.OtherSubject.Start..reading.OtherSubject.End]);
        // A question of ordinary words alone, to which nothing answers.
        if (Count == 0 && words.Count == 0 && Parts.All(static part => part.Kind == TextPartKind.Filler))
            words.AddRange(Parts.Select(static part => part.Text).Where(static text => text.Any(char.IsLetterOrDigit)));
        reading.Return();
        return [.. words];
    }

    private string[] FindIgnoredPlaces()
    {
        var reading = TextReader.Read(_text, ReadingContext.Question, _catalogue.Asking.Lexicon);
        var places = new List<string>();
        foreach (ref readonly var item in reading.Items)
        {
            if (item.Sense.IsPlace && !PlaceGrammar.IsChina(item))
                places.Add(reading.WrittenOf(item).ToString());
        }
        reading.Return();
        return [.. places];
    }

    /// <summary>Whether a word at a position hints at a topic, and so helped to find what was found.</summary>
    private static bool IsHint(TextReading reading, int start)
    {
        foreach (ref readonly var item in reading.Items)
        {
            if (reading.StartOf(item) == start)
                return item.Hint.Kind == SenseKind.Hint && new VocabularyRow(item.Hint.Row).TopicCount > 0;
        }
        return false;
    }
}
