using System.ComponentModel;
using System.Globalization;

namespace Initiative.Core.Tests.Model;

/// <summary>What holds of every kind of id; one line below makes it hold of one.</summary>
public abstract class IdTests<TId>
    where TId : struct, IEquatable<TId>, IComparable<TId>, ISpanParsable<TId>, ISpanFormattable
{
    private delegate TId ParseChars(ReadOnlySpan<char> text);

    private delegate bool TryParseText(string? text, out TId id);

    private delegate bool TryParseChars(ReadOnlySpan<char> text, out TId id);

    // Slugs and near slugs: random text alone would hardly ever be one.
    private static readonly Gen<string> NearSlugs = Gen.OneOf(
        Gen.String[Gen.Char["ab0-"], 0, 70],
        Gen.String[Gen.Char["az09-AZ_ ığß，ａ\0\n"], 0, 5],
        Gen.String);

    private static readonly Gen<TId> Ids = Gen.String[Gen.Char["abz09"], 1, 64].Select(static slug => Parse(slug));

    public static TheoryData<string> Slugs => ["a", "0", "2025", "lithium-battery-exports", "a-b-c-1-2-3", new string('x', 64), "gacc-2025-04-27"];

    public static TheoryData<string> BadSlugs =>
    [
        "", " ", "-", "-a", "a-", "a--b", "A", "Lithium-Battery", "LITHIUM", " a", "a ", "a b", "a_b", "a.b", "a/b", "a\nb", "a\0", "\u00A0",
        "ａ", "ｌithium", "ı", "lıthium", "é", "e\u0301", "锂电池", "٢٠٢٥", "a\u2010b", "a\u200Bb", "\uFEFFa",
        "\uD83D\uDE00", "\uD83D", "\uDE00x", new string('x', 65), new string('-', 64), "{0}", "%s",
    ];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_slug_parses_to_the_id_that_prints_it(string slug)
    {
        var id = Parse(slug);

        id.ToString().Should().Be(slug);
        id.ToString("X", CultureInfo.GetCultureInfo("tr-TR")).Should().Be(slug, "neither format nor culture changes an id");
        $"{id}".Should().Be(slug);
        IsEmpty(id).Should().BeFalse();
        foreach (var same in EveryWayToParse(slug))
            same.Should().Be(id, "every overload reads '{0}' alike", slug);
    }

    [Theory]
    [MemberData(nameof(BadSlugs))]
    public void What_is_no_slug_is_refused_with_its_text_and_the_rule(string text)
    {
        foreach (var parse in new Func<TId>[] { () => Parse(text), () => ParseSpan(text), () => ParseInCulture<TId>(text, "tr-TR"), () => TId.Parse(text.AsSpan(), null) })
        {
            var message = parse.Should().Throw<FormatException>("'{0}' is no id", text).Which.Message;
            message.Should().Contain($"'{Excerpt.Of(text)}'", "the message quotes what was wrong");
            message.Should().Contain("1 to 64 characters a-z and 0-9, with single hyphens between them", "the message says what is allowed");
        }
    }

    [Fact]
    public void The_message_about_a_bad_slug_names_the_kind_and_gives_an_example_that_is_a_slug()
    {
        var message = new Action(() => Parse("Not an id")).Should().Throw<FormatException>().Which.Message;

        message.Should().MatchRegex("^'Not an id' is not the id of (a [^aeiou]|an [aeiou])[a-z ]+: ", "it is a sentence in English");
        var example = message.Split('\'')[^2];
        Parse(example).ToString().Should().Be(example);
    }

    [Theory]
    [MemberData(nameof(BadSlugs))]
    public void What_is_no_slug_is_not_parsed(string text)
    {
        var attempts = new (bool Parsed, TId Id)[]
        {
            (TryParse(text, out var one), one),
            (TryParseSpan(text, out var two), two),
            (TryParseInCulture<TId>(text, "tr-TR", out var three), three),
            (TId.TryParse(text.AsSpan(), null, out var four), four),
        };
        attempts.Should().OnlyContain(static attempt => !attempt.Parsed && attempt.Id.Equals(default(TId)), "'{0}' is no id, and the result is the empty one", text);
    }

    [Fact]
    public void Null_is_refused_as_an_argument_and_is_not_parsed()
    {
        new Action(() => Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("s");
        new Action(() => ParseInCulture<TId>(null!, "")).Should().Throw<ArgumentNullException>().WithParameterName("s");
        TryParse(null, out var id).Should().BeFalse("null is no slug");
        TryParseInCulture<TId>(null, "", out var other).Should().BeFalse("null is no slug");
        (id, other).Should().Be((default(TId), default(TId)));
    }

    [Fact]
    public void The_default_id_is_empty_and_equals_only_itself()
    {
        IsEmpty(default).Should().BeTrue();
        default(TId).ToString().Should().BeEmpty();
        default(TId).Equals(default(TId)).Should().BeTrue();
        default(TId).Equals((object)default(TId)).Should().BeTrue();
        AreEqual(default, default).Should().BeTrue();
        AreEqual(default, Parse("a")).Should().BeFalse();
        default(TId).GetHashCode().Should().Be(default(TId).GetHashCode());
        default(TId).CompareTo(default).Should().Be(0);
        default(TId).CompareTo(Parse("0")).Should().BeNegative("the empty id comes first");
        Parse("0").CompareTo(default).Should().BePositive("the empty id comes first");
    }

    [Fact]
    public void An_id_equals_no_other_kind_of_object()
    {
        Parse("a").Equals((object)"a").Should().BeFalse("a string is no id");
        Parse("a").Equals(null).Should().BeFalse();
        Parse("a").Equals((object)(typeof(TId) == typeof(TopicId) ? MeasureId.Parse("a") : TopicId.Parse("a"))).Should().BeFalse("it identifies another kind of entity");
    }

    [Fact]
    public void Trying_to_parse_any_text_agrees_with_parsing_it() => NearSlugs.Sample(static text =>
    {
        var parsed = TryParse(text, out var id);
        try
        {
            var same = Parse(text);
            return parsed && same.Equals(id) && id.ToString() == text && text.Length is > 0 and <= 64;
        }
        catch (FormatException)
        {
            return !parsed && id.Equals(default);
        }
    });

    [Fact]
    public void Ids_are_equal_exactly_when_their_slugs_are() => Gen.Select(Ids, Ids).Sample(static (left, right) =>
    {
        var same = string.Equals(left.ToString(), right.ToString(), StringComparison.Ordinal);
        var copy = Parse(left.ToString()!);
        return left.Equals(right) == same && AreEqual(left, right) == same && AreDifferent(left, right) == !same
            && copy.Equals(left) && copy.GetHashCode() == left.GetHashCode();
    });

    [Fact]
    public void Ids_are_ordered_by_slug_ordinally() => Gen.Select(Ids, Ids).Sample(static (left, right) =>
        Math.Sign(left.CompareTo(right)) == Math.Sign(string.CompareOrdinal(left.ToString(), right.ToString())));

    [Fact]
    public void An_id_is_formatted_into_any_buffer_that_is_long_enough() => Gen.Select(Ids, Gen.Int[0, 70]).Sample(static (id, length) =>
    {
        var buffer = new string('#', length).ToCharArray();
        var fits = id.TryFormat(buffer, out var written, "X", CultureInfo.InvariantCulture);
        var slug = id.ToString()!;
        return fits == (slug.Length <= length)
            && written == (fits ? slug.Length : 0)
            && (!fits || new string(buffer) == slug + new string('#', length - slug.Length));
    });

    [Fact]
    public void The_empty_id_is_formatted_into_nothing()
    {
        default(TId).TryFormat([], out var written, default, null).Should().BeTrue("an empty text fits everywhere");
        written.Should().Be(0);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    [InlineData("th-TH")]
    public void Ids_are_the_same_in_every_culture(string culture)
    {
        string[] ordinal = ["a", "a-b", "a0", "ab", "i", "il", "in-lieu"];
        using var inCulture = Culture.Of(culture);

        Parse("lithium-imports").ToString().Should().Be("lithium-imports");
        TryParse("LITHIUM-IMPORTS", out _).Should().BeFalse("no culture lower-cases it");
        Enumerable.Reverse(ordinal).Select(Parse).Order().Select(static id => id.ToString()).Should().Equal(ordinal, "ids are ordered ordinally");
    }

    [Fact]
    public void Value_is_the_slug_and_sorting_without_a_type_works()
    {
        ValueOf(Parse("a-b")).Should().Be("a-b");
        ValueOf(default).Should().BeEmpty();
        var comparable = (IComparable)(object)Parse("b");
        comparable.CompareTo(Parse("a")).Should().BePositive("F# sets and maps compare so");
        comparable.CompareTo(null).Should().BePositive("everything comes behind nothing");
        new Action(() => comparable.CompareTo("b")).Should().Throw<ArgumentException>("a string is no id");
    }

    [Fact]
    public void Xml_serialisers_keep_the_slug_and_refuse_what_is_none()
    {
        var serializer = new System.Xml.Serialization.XmlSerializer(typeof(TId[]));
        using var xml = new StringWriter();
        serializer.Serialize(xml, new[] { Parse("a-b"), default });

        xml.ToString().Should().Contain(">a-b</");
        ((TId[])serializer.Deserialize(System.Xml.XmlReader.Create(new StringReader(xml.ToString())))!).Should().Equal(Parse("a-b"), default(TId));
        new Action(() => serializer.Deserialize(System.Xml.XmlReader.Create(new StringReader(xml.ToString().Replace("a-b", "A B", StringComparison.Ordinal)))))
            .Should().Throw<InvalidOperationException>().WithInnerException<FormatException>();
    }

    [Fact]
    public void Data_contracts_keep_the_slug()
    {
        var serializer = new System.Runtime.Serialization.DataContractSerializer(typeof(TId));
        using var stream = new MemoryStream();
        serializer.WriteObject(stream, Parse("a-b"));
        stream.Position = 0;

        serializer.ReadObject(stream).Should().Be(Parse("a-b"));
        System.Text.Encoding.UTF8.GetString(stream.ToArray()).Should().Contain(">a-b<");
    }

    [Fact]
    public void The_type_converter_reads_and_writes_slugs()
    {
        var converter = TypeDescriptor.GetConverter(typeof(TId));

        converter.CanConvertFrom(typeof(string)).Should().BeTrue("configuration and routes bind from strings");
        converter.ConvertFromInvariantString("a-b").Should().Be(Parse("a-b"));
        converter.ConvertToInvariantString(Parse("a-b")).Should().Be("a-b");
        converter.IsValid("a-b").Should().BeTrue();
        converter.IsValid("A B").Should().BeFalse();
        converter.CanConvertFrom(typeof(int)).Should().BeFalse("a number is no slug");
        new Action(() => converter.ConvertFromInvariantString("A B")).Should().Throw<FormatException>("a bad setting says what is wrong");
        new Action(() => converter.ConvertFrom(5)).Should().Throw<NotSupportedException>("a number is no slug");
    }

    private static TId[] EveryWayToParse(string slug)
    {
        TryParse(slug, out var one).Should().BeTrue();
        TryParseSpan(slug, out var two).Should().BeTrue();
        TryParseInCulture<TId>(slug, "tr-TR", out var three).Should().BeTrue();
        TId.TryParse(slug.AsSpan(), null, out var four).Should().BeTrue();
        return [one, two, three, four, ParseSpan(slug), ParseInCulture<TId>(slug, "tr-TR"), TId.Parse(slug.AsSpan(), null)];
    }

    // On TId itself the compiler prefers the overloads for spans, even for strings.
    private static TId ParseInCulture<T>(string text, string culture)
        where T : IParsable<TId> => T.Parse(text, CultureInfo.GetCultureInfo(culture));

    private static bool TryParseInCulture<T>(string? text, string culture, out TId id)
        where T : IParsable<TId> => T.TryParse(text, CultureInfo.GetCultureInfo(culture), out id);

    // The members without a provider are in no interface.
    private static readonly Func<string, TId> ParseMethod = Method<Func<string, TId>>("Parse", typeof(string));
    private static readonly ParseChars ParseSpanMethod = Method<ParseChars>("Parse", typeof(ReadOnlySpan<char>));
    private static readonly TryParseText TryParseMethod = Method<TryParseText>("TryParse", typeof(string), typeof(TId).MakeByRefType());
    private static readonly TryParseChars TryParseSpanMethod = Method<TryParseChars>("TryParse", typeof(ReadOnlySpan<char>), typeof(TId).MakeByRefType());
    private static readonly Func<TId, TId, bool> Equality = Method<Func<TId, TId, bool>>("op_Equality", typeof(TId), typeof(TId));
    private static readonly Func<TId, TId, bool> Inequality = Method<Func<TId, TId, bool>>("op_Inequality", typeof(TId), typeof(TId));

    private static TId Parse(string text) => ParseMethod(text);

    private static TId ParseSpan(string text) => ParseSpanMethod(text);

    private static bool TryParse(string? text, out TId id) => TryParseMethod(text, out id);

    private static bool TryParseSpan(string text, out TId id) => TryParseSpanMethod(text, out id);

    private static bool AreEqual(TId left, TId right) => Equality(left, right);

    private static bool AreDifferent(TId left, TId right) => Inequality(left, right);

    private static string ValueOf(TId id) => (string)typeof(TId).GetProperty("Value")!.GetValue(id)!;

    private static bool IsEmpty(TId id) => (bool)typeof(TId).GetProperty("IsEmpty")!.GetValue(id)!;

    private static TDelegate Method<TDelegate>(string name, params Type[] parameters)
        where TDelegate : Delegate =>
        typeof(TId).GetMethod(name, parameters)!.CreateDelegate<TDelegate>();
}

public sealed class EditionIdTests : IdTests<EditionId>;

public sealed class SourceDocumentIdTests : IdTests<SourceDocumentId>;

public sealed class KeyTaskIdTests : IdTests<KeyTaskId>;

public sealed class MeasureIdTests : IdTests<MeasureId>;

public sealed class AgencyIdTests : IdTests<AgencyId>;

public sealed class PilotCityIdTests : IdTests<PilotCityId>;

public sealed class TopicIdTests : IdTests<TopicId>;
