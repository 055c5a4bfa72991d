namespace Initiative.Core.Tests.Query.Relevance;

/// <summary>Whatever people paste, an answer comes back.</summary>
[Trait("Duration", "long")]
public sealed class AnyTextTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    private static readonly string[] Words =
        [.. Catalogue.Measures.SelectMany(static measure => measure.Quotation.Text.Split(' ')), .. Catalogue.Topics.SelectMany(static topic => topic.Aliases), "wine", "-", "e", "锂", "\ud83d", "ｌｃｌ", "'", "\0"];

    private static readonly Gen<string> AnyChar = Gen.UShort.Select(static c => (char)c).Array[0, 60].Select(static chars => new string(chars));

    private static readonly Gen<string> FromWords = Gen.OneOfConst(Words).Array[0, 8].SelectMany(
        static words => Gen.OneOfConst(" ", "-", "", ", ", "‑", "　").Select(separator => string.Join(separator, words)));

    private static readonly Gen<string> Mistyped = Gen.Select(FromWords, Gen.Int[0, 200], Gen.Char).Select(
        static (text, at, c) => text.Length == 0 ? "" : text.Remove(at % text.Length, 1).Insert(at % text.Length, c.ToString()));

    private static readonly Gen<string> Any = Gen.OneOf(AnyChar, FromWords, Mistyped, Gen.String);

    [Fact]
    public void Find_answers_any_text() => Any.Sample(static text =>
    {
        var matches = Catalogue.Find(text);
        matches.Should().BeInOrder();
        foreach (var match in matches)
            match.Should().HaveReasonsInItsQuotation();
        Catalogue.Find(text).Select(static match => match.ToString()).Should().Equal(matches.Select(static match => match.ToString()));
    }, iter: 5_000);

    [Fact]
    public void Advise_answers_any_text() => Gen.Select(Any, Any, Any, Any.Array[0, 3], Gen.Int[0, 4], Gen.Int[0, 20]).Sample(static (goods, city, destination, traits, flow, mode) =>
    {
        var advice = Catalogue.Advise(new Shipment { Flow = (TradeFlows)flow, Mode = (TransportModes)mode, Goods = goods, City = city, Destination = destination, Traits = traits });
        advice.Matches.Should().BeInOrder();
        foreach (var match in advice.Matches)
            match.Should().HaveReasonsInItsQuotation();
    }, iter: 2_000);

    [Theory]
    [InlineData("battery ")]
    [InlineData("lithum ")]
    [InlineData("锂电池")]
    [InlineData("x-")]
    [InlineData("\ud800")]
    [InlineData(" ")]
    public void Huge_texts_are_answered_in_no_time(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length));

        Action find = () => Catalogue.Find(text);
        Action advise = () => Catalogue.Advise(new Shipment { Goods = text, City = text, Destination = text, Traits = [text] });
        find.ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(5));
        advise.ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}
