using Initiative.Core.Tests.Query.Blind;

namespace Initiative.Core.Tests.Query.Reading;

public sealed class ReadingTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    private static readonly string[] Words =
        [.. Catalogue.Measures.SelectMany(static measure => measure.Quotation.Text.Split(' ')), .. Catalogue.Topics.SelectMany(static topic => topic.Aliases),
        "wine", "-", "e", "锂", "\ud83d", "ｌｃｌ", "'", "\0", "HS", "8507.60", "UN", "3481", "9610", "non-", "without", "的", "Ningbo Port", "非", "cars", "parts", "e\u0301", "廣州"];

    private static readonly Gen<string> AnyChar = Gen.UShort.Select(static c => (char)c).Array[0, 60].Select(static chars => new string(chars));

    private static readonly Gen<string> FromWords = Gen.OneOfConst(Words).Array[0, 8].SelectMany(
        static words => Gen.OneOfConst(" ", "-", "", ", ", "‑", "　").Select(separator => string.Join(separator, words)));

    private static readonly Gen<string> Any = Gen.OneOf(AnyChar, FromWords, Gen.String);

    // Questions that name a topic and that the catalogue answers: its own names and words, and those of the blind sets.
    private static readonly string[] Answered =
        [.. BlindSet.Questions.Concat(Catalogue.Measures.Select(static measure => measure.Title.English)).Concat(Catalogue.Topics.Select(static topic => topic.Name.English))
            .Where(static question => Catalogue.Find(question) is { Count: > 0 } result && result.Parts.Any(static part => part.Topics.Count > 0))];

    [Fact]
    public void Parts_cover_every_character_in_order_and_answers_come_back() => Any.Sample(static text =>
    {
        var result = Catalogue.Find(text);
        result.Should().BeInOrder();
        string.Concat(result.Parts.Select(static part => part.Text)).Should().Be(text);
        ShouldLieSideBySide(result.Parts);
        foreach (var match in result)
            match.Should().HaveReasonsInItsQuotation();
    }, iter: 2_000);

    [Fact]
    public void Parts_of_a_shipment_cover_each_of_its_texts() => Gen.Select(Any, Any, Any, Any.Array[0, 2], Gen.Int[0, 3], Gen.Int[0, 15]).Sample(static (goods, city, destination, traits, flow, mode) =>
    {
        var advice = Catalogue.Advise(new Shipment
        {
            Flow = (TradeFlows)flow, Mode = (TransportModes)mode, Goods = goods, City = city, Destination = destination, Traits = traits, CommodityCodes = traits, DangerousGoods = [city], SupervisionMode = goods,
        });
        advice.Matches.Should().BeInOrder();
        foreach (var match in advice.Matches)
            match.Should().HaveReasonsInItsQuotation();
        string.Concat(advice.Parts.Where(static part => part.Input == ShipmentInput.Goods).Select(static part => part.Part.Text)).Should().Be(goods);
        string.Concat(advice.Parts.Where(static part => part.Input == ShipmentInput.City).Select(static part => part.Part.Text)).Should().Be(city);
        string.Concat(advice.Parts.Where(static part => part.Input == ShipmentInput.Destination).Select(static part => part.Part.Text)).Should().Be(destination);
    }, iter: 500);

    [Theory]
    [InlineData("paperwork")]
    [InlineData("please")]
    [InlineData("next week")]
    [InlineData("deadline")]
    [InlineData("Shanghai")]
    [InlineData("Germany")]
    public void Ordinary_word_or_place_never_empties_an_answer(string word)
    {
        string[] emptied =
        [
            .. Answered.Where(question => Catalogue.Find($"{question} {word}").Count == 0),
            .. Answered.Where(question => Catalogue.Find($"{word} {question}").Count == 0).Select(question => $"{word} …: {question}"),
        ];

        Answered.Should().HaveCountGreaterThan(100);
        emptied.Should().BeEmpty();
    }

    [Fact]
    public void Unknown_word_never_empties_a_complete_answer()
    {
        var emptied = Answered.Where(static question => !Catalogue.Find(question).IsPartial && Catalogue.Find(question + " xyzzy").Count == 0);

        emptied.Should().BeEmpty("what was answered without the word is answered in part with it");
    }

    [Theory]
    [InlineData("please")]
    [InlineData("how")]
    [InlineData("documents")]
    [InlineData("next week")]
    public void Question_with_a_complete_answer_keeps_it_beside_an_ordinary_word(string word)
    {
        foreach (var question in Answered.Where(static question => !Catalogue.Find(question).IsPartial))
            Catalogue.Find($"{question} {word}").IsPartial.Should().BeFalse("'{0} {1}' asks the same", question, word);
    }

    [Theory]
    [InlineData("LITHIUM BATTERIES BY AIR")]
    [InlineData("ｌｉｔｈｉｕｍ　ｂａｔｔｅｒｉｅｓ ｂｙ ａｉｒ")]
    [InlineData("  lithium   batteries\tby air ")]
    [InlineData("lithium‑batteries by air")]
    [InlineData("líthium battéries by air")]
    [InlineData("lithium\u200b batteries by air")]
    public void Writing_does_not_change_the_answer(string text) =>
        Catalogue.Find(text).Select(static match => match.Measure).Should().Equal(Catalogue.Find("lithium batteries by air").Select(static match => match.Measure));

    [Theory]
    [InlineData("藥品進口", "药品进口")]
    [InlineData("鋰電池出口", "锂电池出口")]
    [InlineData("跨境電商", "跨境电商")]
    public void Traditional_characters_are_read_as_simplified_ones(string traditional, string simplified) =>
        Catalogue.Find(traditional).Select(static match => match.ToString()).Should().Equal(Catalogue.Find(simplified).Select(static match => match.ToString()));

    [Theory]
    [InlineData("battery ")]
    [InlineData("lithum ")]
    [InlineData("锂电池")]
    [InlineData("x-")]
    [InlineData("\ud800")]
    [InlineData(" ")]
    [InlineData("8507.")]
    [InlineData("non-")]
    public void Huge_texts_cost_bounded_work(string repeated)
    {
        var (small, large) = (Repeat(repeated, 100_000), Repeat(repeated, 1_000_000));
        AllocatedBy(small);
        var bytes = AllocatedBy(small);

        AllocatedBy(large).Should().BeLessThan(bytes + 100_000, "only the first thousand words are read");
    }

    [Fact]
    public void Rest_of_a_huge_text_is_one_part_that_was_not_understood()
    {
        var text = Repeat("battery ", 100_000);

        var parts = Catalogue.Find(text).Parts;

        string.Concat(parts.Select(static part => part.Text)).Should().Be(text);
        parts[^1].State.Should().Be(TextPartState.NotUnderstood);
    }

    [Fact]
    public void Ligatures_of_printed_documents_are_read_as_their_letters() =>
        Catalogue.Find("dual-certi\ufb01cate").Select(static match => match.Measure).Should().Equal(Catalogue.Find("dual-certificate").Select(static match => match.Measure)).And.NotBeEmpty();

    private static long AllocatedBy(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Catalogue.Find(text);
        Catalogue.Advise(new Shipment { Goods = text, Traits = [text] });
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));

    private static void ShouldLieSideBySide(CatalogueList<TextPart> parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            part.Start.Should().Be(at);
            part.Length.Should().BePositive();
            at += part.Length;
        }
    }
}
