using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

public class LimitTests
{
    private static readonly JsonObject Edition = JsonNode.Parse(EditionJson.Bytes)!.AsObject();
    private static readonly int Entities = Edition.Sum(static list => (list.Value as JsonArray)?.Count ?? 0);

    [Fact]
    public void The_edition_fits_into_the_least_limits_that_hold_it()
    {
        var options = new CatalogueJsonOptions { MaxBytes = EditionJson.Bytes.Length, MaxDepth = 7, MaxEntities = Entities, MaxProblems = 1 };
        CatalogueJson.Read(EditionJson.Bytes, options).Measures.Count.Should().Be(29);
    }

    [Fact]
    public void Problems_of_one_long_line_take_time_in_proportion_to_their_number()
    {
        const int Members = 200_000;
        var json = Encoding.UTF8.GetBytes($"{{{string.Join(',', Enumerable.Repeat("\"formatVersion\":1", Members))}}}");

        var problems = EditionJson.Problems(json, new() { MaxProblems = int.MaxValue, MaxBytes = int.MaxValue });

        problems.Count(static problem => problem.Code == CatalogueProblemCode.DuplicateMember).Should().Be(Members - 1);
        problems.Last(static problem => problem.Code == CatalogueProblemCode.DuplicateMember).Column.Should().BeGreaterThan(json.Length - 20);
    }

    [Fact]
    public void An_input_longer_than_allowed_is_not_read()
    {
        var problem = EditionJson.Problems(EditionJson.Bytes, new() { MaxBytes = EditionJson.Bytes.Length - 1 }).Should().ContainSingle().Subject;
        (problem.Code, problem.Path, problem.Line, problem.Column).Should().Be((CatalogueProblemCode.TooLong, "$", 0, 0));
        problem.Message.Should().Contain((EditionJson.Bytes.Length - 1).ToString(CultureInfo.InvariantCulture)).And.Contain("raise the limit in the options");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(6)]
    public void An_edition_nested_deeper_than_allowed_is_read_only_up_to_there(int depth)
    {
        var problem = EditionJson.Problems(EditionJson.Bytes, new() { MaxDepth = depth }).Should().ContainSingle().Subject;
        problem.Code.Should().Be(CatalogueProblemCode.TooDeep);
        problem.Message.Should().Be($"The JSON is nested deeper than {depth} levels.");
        problem.Line.Should().BePositive();
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("{\"a\":", "")]
    [InlineData("[{\"a\":", "")]
    [InlineData("[", "]")]
    public void Nesting_without_end_is_too_deep_and_overflows_nothing(string opening, string closing)
    {
        foreach (var levels in new[] { 17, 100, 1_000_000 })
        {
            var text = new StringBuilder("{\"edition\": null, \"x\": ");
            text.Insert(text.Length, opening, levels).Insert(text.Length, closing, levels);
            EditionJson.Problems(Encoding.UTF8.GetBytes(text.ToString()))
                .Should().Contain(static problem => problem.Code == CatalogueProblemCode.TooDeep, "there are {0} levels of '{1}'", levels, opening);
        }
    }

    [Fact]
    public void A_slip_at_the_deepest_level_allowed_is_malformed_and_not_too_deep()
    {
        foreach (var slip in new[] { "x", ",", "}", "1 1", "\"a", "nul" })
        {
            var json = "{\"x\": " + new string('[', 15) + slip;
            EditionJson.Problems(Encoding.UTF8.GetBytes(json)).Select(static problem => problem.Code)
                .Should().Contain(CatalogueProblemCode.MalformedJson, "'{0}' is at level 16, which is allowed", slip).And.NotContain(CatalogueProblemCode.TooDeep);
        }
    }

    [Fact]
    public void As_deep_as_allowed_is_not_too_deep()
    {
        var json = "{\"x\": " + new string('[', 15) + new string(']', 15) + "}";
        EditionJson.Problems(Encoding.UTF8.GetBytes(json)).Select(static problem => problem.Code)
            .Should().OnlyContain(static code => code == CatalogueProblemCode.UnknownMember || code == CatalogueProblemCode.MissingMember);
    }

    [Fact]
    public void Very_deep_nesting_can_be_allowed()
    {
        const int levels = 100_000;
        var json = "{\"x\": " + new string('[', levels) + new string(']', levels) + "}";
        EditionJson.Problems(Encoding.UTF8.GetBytes(json), new() { MaxDepth = int.MaxValue }).Select(static problem => problem.Code)
            .Should().Contain(CatalogueProblemCode.UnknownMember).And.NotContain(CatalogueProblemCode.TooDeep);
    }

    [Fact]
    public void More_entities_than_allowed_stop_the_reading()
    {
        var problem = EditionJson.Problems(EditionJson.Bytes, new() { MaxEntities = Entities - 1 }).Should().ContainSingle().Subject;
        problem.Code.Should().Be(CatalogueProblemCode.TooManyEntities);
        problem.Path.Should().Be($"$.topics[{Edition["topics"]!.AsArray().Count - 1}]", "the topics come last");
        problem.Message.Should().Be($"There are more than {Entities - 1} entities: raise the limit in the options.");
    }

    [Fact]
    public void More_problems_than_allowed_are_cut_short_and_that_is_said()
    {
        var json = WithFaultyTasks(29);
        EditionJson.Problems(json, new() { MaxProblems = 29 }).Should().HaveCount(29).And.OnlyContain(static problem => problem.Code == CatalogueProblemCode.UnknownReference);

        var problems = EditionJson.Problems(json, new() { MaxProblems = 28 });
        problems.Should().HaveCount(28 + 1);
        var last = problems[28];
        (last.Code, last.Path, last.Line, last.Message).Should().Be((CatalogueProblemCode.TooManyProblems, "$", 0, "There are more than 28 problems: fix these first."));
    }

    [Fact]
    public void More_problems_than_allowed_in_a_malformed_file_are_cut_short_as_well()
    {
        var problems = EditionJson.Problems("{\"a\": 1, \"b\": 2, \"c\": 3, "u8.ToArray(), new() { MaxProblems = 3 });
        problems.Select(static problem => problem.Code).Should().Equal(
            CatalogueProblemCode.UnknownMember, CatalogueProblemCode.UnknownMember, CatalogueProblemCode.UnknownMember, CatalogueProblemCode.TooManyProblems);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_limit_of_less_than_one_is_refused(int limit)
    {
        foreach (var make in new Func<CatalogueJsonOptions>[]
        {
            () => new() { MaxBytes = limit }, () => new() { MaxDepth = limit }, () => new() { MaxEntities = limit }, () => new() { MaxProblems = limit },
        })
            make.Should().Throw<ArgumentOutOfRangeException>("nothing could be read within it").Which.ActualValue.Should().Be(limit);
    }

    [Fact]
    public void The_defaults_are_as_documented()
    {
        var options = new CatalogueJsonOptions();
        (options.MaxBytes, options.MaxDepth, options.MaxEntities, options.MaxProblems).Should().Be((64 * 1024 * 1024, 16, 100_000, 1_000));
    }

    [Trait("Duration", "long")]
    [Theory]
    [InlineData("{\"t0\": \"inspection\", ", "\"t{0}\": \"inspection\", ", "\"inspection\": \"inspection\"}")]
    [InlineData("{\"x\": \"inspection\", ", "\"x\": \"inspection\", ", "\"inspection\": \"inspection\"}")]
    public async Task A_measure_with_very_many_tags_is_refused_in_a_moment(string opening, string tag, string closing)
    {
        // A million comparisons for each of them would take hours.
        var tags = new StringBuilder(opening);
        for (var i = 1; i < 300_000; i++)
            tags.Append(tag.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        var start = EditionJson.Text.IndexOf("\"topics\": {", StringComparison.Ordinal) + "\"topics\": ".Length;
        var end = EditionJson.Text.IndexOf('}', start) + 1;
        var json = Encoding.UTF8.GetBytes(string.Concat(EditionJson.Text.AsSpan(0, start), tags.Append(closing).ToString(), EditionJson.Text.AsSpan(end)));

        var problems = await Task.Run(() => EditionJson.Problems(json)).WaitAsync(TimeSpan.FromSeconds(30));
        problems.Count.Should().Be(1_001);
    }

    private static byte[] WithFaultyTasks(int count) => EditionJson.With(root =>
    {
        foreach (var measure in root["measures"]!.AsArray().Take(count))
            measure!["task"] = JsonValue.Create("no-such-task");
    });
}
