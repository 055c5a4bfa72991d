using System.Security.Cryptography;
using System.Text;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json.Hostile;

/// <summary>
/// Input made to cost more than its length: four times as much of it must not allocate much more than four times as much, nor more than a few times its own
/// size. Bytes are counted, not seconds; where only time could tell, the reader counts its work itself and says <see cref="CatalogueProblemCode.TooMuchWork"/>.
/// </summary>
public class LinearTests
{
    private const int Once = 4_000;
    private const int FourTimes = 4 * Once;

    public static TheoryData<string> EveryExcess => new(Excesses.Keys);

    private static readonly Dictionary<string, Func<int, byte[]>> Excesses = new(StringComparer.Ordinal)
    {
        ["duplicate ids"] = static n => Edited("\"topics\": [", "\"topics\": [" + Repeat("""{"id":"a","name":{"english":"A"},"kind":"goods"},""", n)),
        ["unknown topics of a measure"] = static n => Edited("\"topics\": {", "\"topics\": {" + Numbered("""{0}:"air",""", n)),
        ["repeated topics of a measure"] = static n => Edited("\"topics\": {", "\"topics\": {" + Repeat("\"a\":\"air\",", n)),
        ["misquotations"] = static n => Edited("\"policyAreas\": [", "\"policyAreas\": [" + Repeat("""{"source":"doc","spans":[{"start":1,"text":"2 measures"}]},""", n)),
        ["overlapping spans"] = static n => Edited("\"spans\": [", "\"spans\": [" + Repeat("""{"start":13,"text":"1 key task"},""", n)),
        ["unknown members"] = static n => Edited("\"aims\":", Numbered("{0}:1,", n) + "\"aims\":"),
        ["repeated members"] = static n => Edited("\"aims\":", Repeat("\"id\":\"e\",", n) + "\"aims\":"),
        ["wrong items"] = static n => Edited("\"policyAreas\": [", "\"policyAreas\": [" + Repeat("1,", 20 * n)),
        ["missing members"] = static n => Edited("\"tasks\": [\n", "\"tasks\": [" + Repeat("{},", n)),
        ["long unknown name"] = static n => Edited("\"aims\":", "\"" + Repeat("x", 100 * n) + "\":1,\"aims\":"),
        ["long escaped name"] = static n => Edited("\"aims\":", "\"" + Repeat("\\u0061", 100 * n) + "\":1,\"aims\":"),
        ["long unknown topic"] = static n => Edited("\"a\": \"air\"", "\"" + Repeat("x", 100 * n) + "\":\"nowhere\""),
        ["long language"] = static n => Edited("\"id\": \"doc\",", "\"id\": \"doc\",\"language\":\"a" + Repeat("-", 100 * n) + "\","),
        ["long address"] = static n => Edited("\"id\": \"doc\",", "\"id\": \"doc\",\"url\":\"https://a" + Repeat("/..", 50 * n) + "\","),
        ["long number"] = static n => Edited("29.86", "29." + Repeat("8", 100 * n)),
        ["wide unknown value"] = static n => Edited("\"aims\":", "\"x\":[" + Repeat("[],", n) + "1],\"aims\":"),
        ["long line of problems"] = static n => Edited("\"aims\":", "\"x\":1,\"aims\":").Where(static b => b != '\n').Concat(Encoding.UTF8.GetBytes(Repeat(" ", n))).ToArray(),
    };

    [Theory]
    [MemberData(nameof(EveryExcess))]
    public void Excess_of_one_kind_costs_in_proportion_to_its_length(string kind)
    {
        var (once, fourTimes) = (Excesses[kind](Once), Excesses[kind](FourTimes));
        Cost(once);
        var (cost, costOfFourTimes) = (Cost(once), Cost(fourTimes));

        const long overhead = 2_000_000;
        costOfFourTimes.Should().BeLessThan((5 * cost) + overhead);
        costOfFourTimes.Should().BeLessThan((10L * fourTimes.Length) + overhead);
    }

    [Fact]
    public void Hundred_thousand_unknown_members_are_reported_up_to_the_limit()
    {
        var outcome = Outcome.Of(Excesses["unknown members"](100_000));
        outcome.Problems.Should().HaveCount(1_001);
        outcome.Codes.Last().Should().Be(CatalogueProblemCode.TooManyProblems);
    }

    [Theory]
    [InlineData("z")]
    [InlineData("xxxxxxxy")]
    [InlineData("nowhere")]
    public void Evidence_of_many_tags_in_a_very_long_quotation_is_too_much_work(string evidence)
    {
        var json = LongQuotation(letters: 2_000_000, tags: 10_000, evidence);
        var outcome = Outcome.Of(json);
        outcome.Codes.Last(static code => code != CatalogueProblemCode.TooManyProblems).Should().Be(CatalogueProblemCode.TooMuchWork);
    }

    [Fact]
    public void Evidence_as_long_as_its_quotation_and_nearly_in_it_is_too_much_work() =>
        Outcome.Of(LongQuotation(letters: 2_000_000, tags: 1, Repeat("x", 1_000_000) + "y")).Codes.Should().Equal(CatalogueProblemCode.TooMuchWork);

    [Fact]
    public void Evidence_of_many_tags_in_a_quotation_of_some_pages_is_looked_for() =>
        Outcome.Of(LongQuotation(letters: 10_000, tags: 1_000, "z")).Problems.Should().BeEmpty();

    private static byte[] LongQuotation(int letters, int tags, string evidence)
    {
        var text = "support " + Repeat("x", letters) + " z";
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
        var source = $$"""{"id":"long","sha256":"{{hash}}","text":"{{text}}"},""";
        var measure = $$"""
            {"id":"long","title":{"english":"L"},"task":"t","action":"support","quotation":{"source":"long","spans":[{"start":0,"text":"{{text}}"}]},
            "topics":{ {{Numbered("{0}:\"" + evidence + "\",", tags)}}"a":"support"} },
            """;
        return Edited(
            ("\"sources\": [", "\"sources\": [" + source),
            ("\"measures\": [", "\"measures\": [" + measure),
            ("\"topics\": [", "\"topics\": [" + Numbered("{{\"id\":{0},\"name\":{{\"english\":\"N\"}},\"kind\":\"goods\"}},", tags)));
    }

    private static long Cost(byte[] json)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Outcome.Of(json);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static byte[] Edited(string from, string to) => Edited((from, to));

    private static byte[] Edited(params (string From, string To)[] changes)
    {
        var json = Encoding.UTF8.GetString(ValidCatalogue.Small);
        foreach (var (from, to) in changes)
        {
            var at = json.IndexOf(from, StringComparison.Ordinal);
            at.Should().BePositive("'{0}' is to be edited", from);
            json = string.Concat(json.AsSpan(0, at), to, json.AsSpan(at + from.Length));
        }
        return Encoding.UTF8.GetBytes(json);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>The pattern again and again with "n0", "n1", "n2" and so on in the place of {0}.</summary>
    private static string Numbered(string pattern, int count)
    {
        var format = CompositeFormat.Parse(pattern);
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, format, $"\"n{i}\"");
        return text.ToString();
    }
}
