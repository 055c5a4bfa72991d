namespace Initiative.Core.Atlas;

/// <summary>Finds words in everything that has a page: measures, topics, cities, agencies, editions and the sentences of the document.</summary>
internal sealed class SiteSearch(AtlasData data)
{
    private const int Around = 90;

    private readonly (Named Name, string[] Texts)[] _topics =
        [.. data.Catalogue.Topics.Select(static topic => (Named.Of(topic), (string[])[topic.Name.English, topic.Name.Chinese ?? "", .. topic.Aliases]))];

    private readonly (Named Name, string[] Texts)[] _cities =
        [.. data.History.Cities.Select(static city => (Named.Of(city), new[] { city.Name.English, city.Name.Chinese ?? "", city.DivisionCode, city.Division.Name.English, city.Division.Name.Chinese ?? "" }))];

    private readonly (Named Name, string[] Texts)[] _agencies =
        [.. data.History.Agencies.Select(static agency => (Named.Of(agency), new[] { agency.Name.English, agency.Name.Chinese ?? "", agency.Id.ToString() }))];

    /// <summary>Words in everything.</summary>
    public Found Find(string text) => Find(text, data.Catalogue.Find(text));

    /// <summary>Words and conditions on measures; without words there are only the measures.</summary>
    public Found Find(MeasureQuery query) => Find(query.Text ?? "", data.Catalogue.Find(query));

    private Found Find(string text, SearchResult result)
    {
        var (measures, isPartial, notUnderstood) = (result.Select(Adviser.Matched).ToArray(), result.IsPartial, result.NotUnderstood.ToArray());
        var terms = TermsOf(text);
        if (terms.Length == 0)
            return new Found(measures, isPartial, notUnderstood, [], [], [], [], []);
        return new Found(
            measures,
            isPartial,
            notUnderstood,
            WithOrRead(_topics, terms, result.SelectMany(static match => match.Reasons).Select(static reason => reason.TopicId?.ToString())),
            WithOrRead(_cities, terms, AskedPlace.Of(data.History, data.Catalogue.Advise(new Shipment { Goods = text })).Where(static place => !place.IsProvince).Select(static place => place.Place.Id)),
            With(_agencies, terms),
            [.. data.History.Editions.Select(static edition => edition.Id.ToString()).Where(id => terms.Contains(id))],
            [.. data.Passages.Select(passage => Passage(passage, terms)).OfType<FoundPassage>()]);
    }

    private static Named[] With((Named Name, string[] Texts)[] all, string[] terms) =>
        [.. all.Where(each => terms.All(term => each.Texts.Any(text => Places(text, term).Any()))).Select(static each => each.Name)];

    /// <summary>Those with the terms, and those as which the library reads them: it knows traditional letters and other words for the same.</summary>
    private static Named[] WithOrRead((Named Name, string[] Texts)[] all, string[] terms, IEnumerable<string?> read)
    {
        var ids = With(all, terms).Select(static name => name.Id).Concat(read).ToHashSet();
        return [.. all.Select(static each => each.Name).Where(name => ids.Contains(name.Id))];
    }

    private FoundPassage? Passage(Passage passage, string[] terms)
    {
        var text = data.Document.Text!;
        var sentence = text.Substring(passage.Span.Start, passage.Span.Length);
        var places = terms.Select(term => Places(sentence, term).Select(place => new TextSpan(passage.Span.Start + place, term.Length)).ToArray()).ToArray();
        if (Array.Exists(places, static found => found.Length == 0))
            return null;
        var words = places.SelectMany(static found => found).OrderBy(static word => word.Start).ToArray();
        // A sentence of the document can be half a page: what is shown begins and ends near the first words.
        var start = Math.Max(passage.Span.Start, text.LastIndexOf(' ', Math.Max(passage.Span.Start, words[0].Start - Around)) + 1);
        var end = Math.Min(passage.Span.End, words[0].End + (2 * Around));
        while (end < passage.Span.End && text[end] != ' ')
            end++;
        return new FoundPassage(passage.Id, text[start..end], new TextSpan(start, end - start), [.. words.Where(word => word.End <= end)]);
    }

    /// <summary>Where a term begins a word of a text; Chinese has no spaces, so that a Chinese term may stand anywhere.</summary>
    private static IEnumerable<int> Places(string text, string term)
    {
        for (var at = text.IndexOf(term, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(term, at + term.Length, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || IsChinese(term[0]) || !char.IsLetterOrDigit(text[at - 1]))
                yield return at;
        }
    }

    private static string[] TermsOf(string text)
    {
        var terms = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var ends = i == text.Length || !char.IsLetterOrDigit(text[i]) || (i > start && IsChinese(text[i]) != IsChinese(text[i - 1]));
            if (!ends)
                continue;
            if (i > start && char.IsLetterOrDigit(text[start]))
                terms.Add(text[start..i]);
            start = i < text.Length && char.IsLetterOrDigit(text[i]) ? i : i + 1;
        }
        // A single letter begins too many words.
        return [.. terms.Where(static term => term.Length > 1 || IsChinese(term[0])).Distinct(StringComparer.OrdinalIgnoreCase).Take(12)];
    }

    private static bool IsChinese(char letter) => letter is > '\u2E7F' and < '\uFB00';
}
