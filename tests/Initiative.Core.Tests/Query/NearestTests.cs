namespace Initiative.Core.Tests.Query;

public class NearestTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["abcA"], 0, 12];

    [Theory]
    [InlineData("polcy-support", "policy-support")]
    [InlineData("policy-suport", "policy-support")]
    [InlineData("plicoy-support", "policy-support")]
    [InlineData("Interconnectivty", "interconnectivity")]
    [InlineData("policy-support", "policy-support")]
    public void A_slip_of_the_pen_is_understood(string written, string meant) =>
        Nearest.To(written, ["logistics-efficiency", "policy-support", "interconnectivity"]).Should().Be(meant);

    [Theory]
    [InlineData("xy")]
    [InlineData("support")]
    [InlineData("something-else")]
    [InlineData("")]
    public void What_is_not_near_is_not_guessed(string written) =>
        Nearest.To(written, ["logistics-efficiency", "policy-support", "ab"]).Should().BeNull();

    [Fact]
    public void Of_equally_near_names_the_first_is_meant() => Nearest.To("abcd", ["abce", "abcf"]).Should().Be("abce");

    [Fact]
    public void A_swap_of_neighbours_is_one_step()
    {
        Nearest.Distance("abcd", "abdc", 9).Should().Be(1);
        Nearest.Distance("abc", "", 9).Should().Be(3);
        Nearest.Distance("kitten", "sitting", 9).Should().Be(3);
        Nearest.Distance("ABC", "abc", 9).Should().Be(0, "case does not matter");
    }

    [Fact]
    public void A_distance_is_symmetric_bounded_and_nought_only_for_the_same_word() => Gen.Select(Words, Words).Sample(static (left, right) =>
    {
        var distance = Nearest.Distance(left, right, 100);
        return distance == Nearest.Distance(right, left, 100)
            && distance <= Math.Max(left.Length, right.Length)
            && distance >= Math.Abs(left.Length - right.Length)
            && (distance == 0) == left.Equals(right, StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public void A_limit_cuts_the_search_short_and_changes_no_answer_below_it() => Gen.Select(Words, Words, Gen.Int[1, 14]).Sample(static (left, right, limit) =>
        Nearest.Distance(left, right, limit) == Math.Min(limit, Nearest.Distance(left, right, 100)));

    [Fact]
    public void Long_names_are_not_compared() => Nearest.Distance(new string('a', 65), new string('a', 65), 4).Should().Be(4, "no name of the catalogue is so long");
}
