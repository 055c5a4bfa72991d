using System.Text;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json.Hostile;

/// <summary>Input that breaks off, is too long or is too deep: made here, since no file of it should lie in a repository.</summary>
public class MalformedInputTests
{
    private const int TenThousand = 10_000;
    private const int HundredMegabytes = 100_000_000;

    private static readonly CatalogueJsonOptions Raised = new() { MaxBytes = 2 * HundredMegabytes, MaxDepth = 2 * TenThousand };

    [Fact]
    public void Edition_cut_at_any_byte_is_malformed()
    {
        var edition = ValidCatalogue.Edition2025();
        var end = edition.LastIndexOf((byte)'}');
        Parallel.For(0, end + 1, length =>
        {
            var outcome = Outcome.Of(edition.AsSpan(0, length));
            if (!outcome.Codes.Any(static code => code is CatalogueProblemCode.MalformedJson or CatalogueProblemCode.InvalidEncoding))
                throw new InvalidOperationException($"Cut at {length}, the edition is not malformed.");
        });
        Outcome.Of(edition.AsSpan(0, end + 1)).Problems.Should().BeEmpty("only the last line break is missing");
    }

    [Fact]
    public void Edition_with_any_byte_made_invalid_has_an_invalid_encoding()
    {
        var edition = ValidCatalogue.Edition2025();
        for (var i = 0; i < edition.Length; i += 97)
        {
            var before = edition[i];
            edition[i] = 0xFF;
            Outcome.Of(edition).Codes.Should().Equal(CatalogueProblemCode.InvalidEncoding);
            edition[i] = before;
        }
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("{\"tasks\":[", "]}")]
    [InlineData("{\"x\":[", "]}")]
    public void Nesting_of_ten_thousand_levels_is_too_deep(string open, string close)
    {
        var json = Repeat(open, TenThousand) + "1" + Repeat(close, TenThousand);
        Outcome.Of(json).Codes.Should().Contain(CatalogueProblemCode.TooDeep).And.NotContain(CatalogueProblemCode.MalformedJson);
        Outcome.Of(json, Raised).Codes.Should().NotContain([CatalogueProblemCode.TooDeep, CatalogueProblemCode.MalformedJson]);
    }

    [Fact]
    public void Nesting_that_never_closes_is_malformed_where_the_limit_allows_it() =>
        Outcome.Of(Repeat("[", TenThousand), Raised).Codes.Should().Contain(CatalogueProblemCode.MalformedJson);

    [Fact]
    public void String_of_100_MB_is_too_long_unless_the_limit_is_raised()
    {
        var valid = ValidCatalogue.Small;
        var json = new byte[valid.Length + HundredMegabytes];
        var title = valid.AsSpan().IndexOf("\"T\""u8) + 1;
        valid.AsSpan(0, title).CopyTo(json);
        json.AsSpan(title, HundredMegabytes).Fill((byte)'x');
        valid.AsSpan(title).CopyTo(json.AsSpan(title + HundredMegabytes));

        Outcome.Of(json).Codes.Should().Equal(CatalogueProblemCode.TooLong);
        Outcome.Of(json, Raised).Catalogue!.Edition.Title.English.Should().HaveLength(HundredMegabytes + 1);
    }

    [Fact]
    public void Problems_beyond_the_limit_are_counted_as_too_many()
    {
        var outcome = Outcome.Of("[" + Repeat("1,", TenThousand) + "1]", new CatalogueJsonOptions { MaxProblems = 1 });
        outcome.Problems.Should().ContainSingle();

        outcome = Outcome.Of("{" + Repeat("\"x\":1,", TenThousand) + "\"y\":1}", new CatalogueJsonOptions { MaxProblems = 3 });
        outcome.Codes.Should().Equal(
            CatalogueProblemCode.UnknownMember, CatalogueProblemCode.UnknownMember, CatalogueProblemCode.UnknownMember, CatalogueProblemCode.TooManyProblems);
    }

    [Fact]
    public void Malformed_end_behind_the_last_allowed_problem_is_too_many() =>
        Outcome.Of("{\"x\":1,", new CatalogueJsonOptions { MaxProblems = 1 })
            .Codes.Should().Equal(CatalogueProblemCode.UnknownMember, CatalogueProblemCode.TooManyProblems);

    [Fact]
    public void Long_member_name_is_shortened_wherever_it_is_shown()
    {
        var problem = Outcome.Of("{\"" + Repeat("🚢", 100_000) + "\":1}").Problems.Single(static problem => problem.Code == CatalogueProblemCode.UnknownMember);
        problem.Path.Length.Should().BeLessThan(100);
        problem.Message.Length.Should().BeLessThan(300);
        problem.Message.Should().NotContain("\uFFFD");
        problem.Message.EnumerateRunes().Should().NotContain(Rune.ReplacementChar);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
