namespace Initiative.Core.Tests.Model;

public class QuotationTests
{
    private const string Text = "Head line\n\nOne two, three. Four \"five six\" e.g. seven! Eight nine.\nTail";

    // Words and white space of every kind, so that words are cut, if ever, in few tries.
    private static readonly Gen<(string Text, int Start, int Length)> Quotes =
        from text in Gen.String[Gen.Char["ab  .!?\n\u00A0,。"], 1, 60]
        from start in Gen.Int[0, text.Length - 1]
        from length in Gen.Int[1, text.Length - start]
        select (text, start, length);

    [Fact]
    public void A_quotation_shows_the_words_at_its_span()
    {
        var quotation = Quote("three");

        quotation.Text.Should().Be("three");
        quotation.ToString().Should().Be("three");
        quotation.Spans.Should().Equal(new TextSpan(Text.IndexOf("three", StringComparison.Ordinal), 5));
        quotation.Document.Text.Should().Be(Text);
    }

    [Fact]
    public void Stretches_that_do_not_adjoin_are_joined_by_an_ellipsis()
    {
        var quotation = OneDocument.Quote(Text, [11, 3, 20, 5]);
        quotation.Text.Should().Be("One … three");
        quotation.Spans.Count.Should().Be(2);
    }

    [Theory]
    [InlineData("优化监管模式，支持出口。", 0, 4, 7, 4, "优化监管……支持出口")]
    [InlineData("优化监管，支持出口。", 0, 4, 4, 1, "优化监管，")]
    [InlineData("One two three", 0, 3, 4, 3, "One two")]
    public void Spans_are_joined_by_what_stands_for_the_words_between(string text, int start, int length, int nextStart, int nextLength, string joined) =>
        OneDocument.Quote(text, [start, length, nextStart, nextLength]).Text.Should().Be(joined);

    [Theory]
    [InlineData(0, "…支持…")]
    [InlineData(2, "…模式支持出口…")]
    [InlineData(50, "优化监管模式支持出口。")]
    public void Context_of_chinese_words_is_cut_between_characters(int characters, string context) =>
        OneDocument.Quote("优化监管模式支持出口。", [6, 2]).Context(characters).Should().Be(context);

    [Fact]
    public void Closing_quotes_belong_to_the_chinese_sentence_before_them()
    {
        const string text = "他说“可以。”再来。";
        SentenceOf(OneDocument.Quote(text, [3, 2])).Should().Be("他说“可以。”");
        SentenceOf(OneDocument.Quote(text, [7, 2])).Should().Be("再来。");
    }

    [Theory]
    [InlineData("three", "One two, three.")]
    [InlineData("One", "One two, three.")]
    [InlineData("three.", "One two, three.")]
    [InlineData("five", "Four \"five six\" e.g.")]
    [InlineData("seven", "seven!")]
    [InlineData("nine", "Eight nine.")]
    [InlineData("Head", "Head line")]
    [InlineData("Tail", "Tail")]
    [InlineData("two, three. Four", "One two, three. Four \"five six\" e.g.")]
    public void The_sentence_is_the_run_of_sentences_that_holds_the_words(string words, string sentence) =>
        SentenceOf(Quote(words)).Should().Be(sentence);

    [Theory]
    [InlineData("二", "一二。")]
    [InlineData("三", "三！")]
    [InlineData("五", "四五")]
    public void A_chinese_sentence_ends_with_chinese_punctuation(string words, string sentence)
    {
        const string text = "一二。三！四五";
        SentenceOf(OneDocument.Quote(text, [text.IndexOf(words, StringComparison.Ordinal), words.Length])).Should().Be(sentence);
    }

    [Theory]
    [InlineData(0, "…three…")]
    [InlineData(1, "…three.…")]
    [InlineData(4, "…three.…")]
    [InlineData(6, "…two, three. Four…")]
    [InlineData(9, "…One two, three. Four…")]
    [InlineData(1000, "Head line\n\nOne two, three. Four \"five six\" e.g. seven! Eight nine.\nTail")]
    [InlineData(int.MaxValue, "Head line\n\nOne two, three. Four \"five six\" e.g. seven! Eight nine.\nTail")]
    public void The_context_shows_whole_words_around(int characters, string context) => Quote("three").Context(characters).Should().Be(context);

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_negative_context_is_refused(int characters) =>
        new Action(() => Quote("three").Context(characters)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(characters));

    [Fact]
    public void The_context_of_two_stretches_shows_what_lies_between() =>
        OneDocument.Quote(Text, [11, 3, 20, 5]).Context(0).Should().Be("…One two, three…");

    [Fact]
    public void A_quotation_of_the_whole_document_has_no_context_beyond_it() =>
        OneDocument.Quote(Text, [0, Text.Length]).Context(50).Should().Be(Text);

    [Fact]
    public void The_context_always_contains_the_words_and_cuts_no_word() => Gen.Select(Quotes, Gen.Int[0, 70]).Sample(static (quote, characters) =>
    {
        var context = OneDocument.Quote(quote.Text, [quote.Start, quote.Length]).Context(characters);
        return PlacesOf(context.Trim('…'), quote.Text).Any(shown => IsContext(shown, quote, characters, context.StartsWith('…'), context.EndsWith('…')));
    });

    [Fact]
    public void The_sentence_always_contains_the_words() => Quotes.Sample(static quote =>
    {
        var (text, start, length) = quote;
        var sentence = OneDocument.Quote(text, [start, length]).Sentence;
        return sentence.Start >= 0 && sentence.Start <= start && sentence.End >= start + length && sentence.End <= text.Length;
    });

    [Fact]
    public void The_words_of_the_official_document_stand_in_their_context()
    {
        foreach (var measure in Edition2025.Catalogue.Measures.Where(static measure => measure.Quotation.Spans.Count == 1))
        {
            measure.Quotation.Context(0).Trim('…').Should().Be(measure.Quotation.Text);
            measure.Quotation.Context(40).Should().Contain(measure.Quotation.Text).And.StartWith("…").And.EndWith("…");
        }
    }

    private static Quotation Quote(string words) => OneDocument.Quote(Text, [Text.IndexOf(words, StringComparison.Ordinal), words.Length]);

    private static string SentenceOf(Quotation quotation) => quotation.Document.Text!.Substring(quotation.Sentence.Start, quotation.Sentence.Length);

    private static IEnumerable<TextSpan> PlacesOf(string shown, string text) =>
        Enumerable.Range(0, text.Length - shown.Length + 1)
            .Where(start => string.CompareOrdinal(text, start, shown, 0, shown.Length) == 0)
            .Select(start => new TextSpan(start, shown.Length));

    private static bool IsWide(char c) => c == '。';

    private static bool IsContext(TextSpan shown, (string Text, int Start, int Length) quote, int characters, bool cutBefore, bool cutAfter)
    {
        var (text, first, last) = (quote.Text, quote.Start, quote.Start + quote.Length);
        var holdsWords = shown.Start <= first && shown.End >= last;
        var keepsLimit = shown.Start >= first - characters && shown.End <= last + characters;
        var beginsWithWord = shown.Start == first || shown.Start == 0 || char.IsWhiteSpace(text[shown.Start - 1]) || IsWide(text[shown.Start - 1]) || IsWide(text[shown.Start]);
        var endsWithWord = shown.End == last || shown.End == text.Length || char.IsWhiteSpace(text[shown.End]) || IsWide(text[shown.End]) || IsWide(text[shown.End - 1]);
        var saysWhatIsLeftOut = (cutBefore || string.IsNullOrWhiteSpace(text[..shown.Start])) && (cutAfter || string.IsNullOrWhiteSpace(text[shown.End..]));
        return holdsWords && keepsLimit && beginsWithWord && endsWithWord && saysWhatIsLeftOut
            && !(cutBefore && shown.Start == 0) && !(cutAfter && shown.End == text.Length);
    }
}
