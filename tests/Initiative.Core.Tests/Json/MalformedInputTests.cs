using System.Text;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

public class MalformedInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("{")]
    [InlineData("{\"edition\"")]
    [InlineData("{\"edition\":")]
    [InlineData("{\"edition\": }")]
    [InlineData("{} {}")]
    [InlineData("{}x")]
    [InlineData("[1,")]
    [InlineData("nul")]
    [InlineData("\"text")]
    [InlineData("{\"a\": 01}")]
    [InlineData("{'a': 1}")]
    [InlineData("{\"a\": NaN}")]
    [InlineData("{\"a\": \"\u0001\"}")]
    [InlineData("{\"a\": \"\\x\"}")]
    [InlineData("{\"edition\": /* none */ null}")]
    [InlineData("{\"edition\": null, }")]
    [InlineData("{\"a\":\"b\"\0}")]
    [InlineData("\0")]
    public void What_is_not_json_is_said_to_be_malformed(string json)
    {
        var problems = EditionJson.Problems(Encoding.UTF8.GetBytes(json));

        var problem = problems.Should().ContainSingle(static problem => problem.Code == CatalogueProblemCode.MalformedJson, "'{0}' is not JSON", json).Subject;
        problem.Message.Should().StartWith("The JSON is malformed and was read only up to here: ").And.NotContain("LineNumber", "that would count from 0").And.NotContain("isFinalBlock", "that is for programmers")
            .And.NotContain("reader options", "that is for programmers").And.MatchRegex(@"up to here: \S.+", "the reason follows");
        problem.Line.Should().BePositive();
        problem.Column.Should().BePositive();
    }

    [Theory]
    [InlineData("", "there is nothing in it.")]
    [InlineData(" \n", "there is nothing in it.")]
    [InlineData("{\"edition\": {", "it ends before the last object or list is closed.")]
    [InlineData("{\"aims\": [1, ", "it ends before the last object or list is closed.")]
    public void What_ends_too_early_is_said_to(string json, string reason) =>
        EditionJson.Problems(Encoding.UTF8.GetBytes(json)).Single(static problem => problem.Code == CatalogueProblemCode.MalformedJson)
            .Message.Should().EndWith(": " + reason);

    [Theory]
    [InlineData("null", "null")]
    [InlineData("[]", "an array")]
    [InlineData("5", "a number")]
    [InlineData("\"text\"", "a string")]
    [InlineData("true", "true or false")]
    public void Json_that_is_no_object_is_no_catalogue(string json, string found)
    {
        var problem = EditionJson.Problems(Encoding.UTF8.GetBytes(json)).Should().ContainSingle().Subject;
        (problem.Code, problem.Path, problem.Message).Should().Be((CatalogueProblemCode.WrongType, "$", $"Expected an object, found {found}."));
    }

    [Fact]
    public void An_empty_object_lacks_all_but_the_lists_that_may_be_empty()
    {
        var problems = EditionJson.Problems("{}"u8.ToArray());
        problems.Should().HaveCount(6).And.OnlyContain(static problem => problem.Code == CatalogueProblemCode.MissingMember && problem.Path == "$" && problem.Line == 1 && problem.Column == 1);
    }

    [Theory]
    [InlineData("\"formatVersion\": 1,", "\"formatVersion\": 1, // the first")]
    [InlineData("\"formatVersion\": 1,", "\"formatVersion\": 1,,")]
    [InlineData("\"power batteries\"", "\"power batteries\",")]
    [InlineData("\"power batteries\"", "\"power\nbatteries\"")]
    public void Comments_and_stray_commas_are_malformed_at_their_line(string old, string changed)
    {
        var problem = EditionJson.Problems(EditionJson.Replacing(old, changed)).Single(static problem => problem.Code == CatalogueProblemCode.MalformedJson);
        var line = EditionJson.Text[..EditionJson.Text.IndexOf(old, StringComparison.Ordinal)].Count(static c => c == '\n') + 1;

        problem.Line.Should().BeInRange(line, line + 2, "the reader may notice it at the next token");
    }

    [Fact]
    public void What_was_wrong_before_the_malformed_place_is_reported_as_well()
    {
        var json = Encoding.UTF8.GetString(EditionJson.Replacing("\"formatVersion\": 1", "\"formatVersion\": \"1\""));
        var problems = EditionJson.Problems(Encoding.UTF8.GetBytes(json[..^20]));
        problems.Select(static problem => problem.Code).Should().Equal(CatalogueProblemCode.WrongType, CatalogueProblemCode.MalformedJson);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xE5, 0xAE })]
    public void Bytes_that_are_not_utf8_are_refused_before_anything_is_read(byte[] bad)
    {
        var at = EditionJson.Text.IndexOf("power batteries", StringComparison.Ordinal);
        var place = Encoding.UTF8.GetByteCount(EditionJson.Text.AsSpan(0, at));
        byte[] json = [.. EditionJson.Bytes.AsSpan(0, place), .. bad, .. EditionJson.Bytes.AsSpan(place)];

        var problem = EditionJson.Problems(json).Should().ContainSingle().Subject;
        (problem.Code, problem.Path, problem.Line, problem.Column).Should().Be((CatalogueProblemCode.InvalidEncoding, "$", 0, 0));
        problem.ToString().Should().Be("InvalidEncoding: The input is not valid UTF-8: save it in that encoding.");
    }

    [Fact]
    public void Other_unicode_encodings_are_refused()
    {
        EditionJson.Problems(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(EditionJson.Text)).ToArray())
            .Should().ContainSingle().Which.Code.Should().Be(CatalogueProblemCode.InvalidEncoding);
        EditionJson.Problems(Encoding.Unicode.GetBytes("{}")).Should().Contain(static problem => problem.Code == CatalogueProblemCode.MalformedJson);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. EditionJson.Bytes];
        PublicSurface.Differences(Edition2025.Catalogue, CatalogueJson.Read(json)).Should().BeEmpty("some editors write the mark");
        EditionJson.Problems([0xEF, 0xBB, 0xBF, .. json]).Should().Contain(static problem => problem.Code == CatalogueProblemCode.MalformedJson, "a second mark is no JSON");
    }

    [Theory]
    [InlineData("\\uD800")]
    [InlineData("\\uDC00")]
    [InlineData("\\uD83D\\uD83D")]
    [InlineData("lithium \\uD83D battery")]
    public void Half_a_surrogate_pair_is_refused_wherever_text_is_read(string half)
    {
        foreach (var text in new[] { "li-ion batteries", "Lithium batteries", "lithium battery", "policy-support", "further enhance policy support", "optimize", "2025-04-24" })
        {
            var problem = EditionJson.Problems(EditionJson.Replacing($"\"{text}\"", $"\"{half}\""))[0];
            problem.Code.Should().Be(CatalogueProblemCode.InvalidValue, "'{0}' was replaced", text);
            problem.Message.Should().Contain("half of a surrogate pair");
        }
    }

    [Theory]
    [InlineData("\\uD800")]
    [InlineData("\\uDC00")]
    [InlineData("i\\uD800")]
    [InlineData("\\uD800\\uD800\\uD800")]
    public void Half_a_surrogate_pair_in_a_name_makes_it_an_unknown_one(string name)
    {
        EditionJson.Problems(Encoding.UTF8.GetBytes($"{{\"{name}\": 1}}"))
            .Should().Contain(static problem => problem.Code == CatalogueProblemCode.UnknownMember);
        EditionJson.Problems(EditionJson.Replacing("\"id\": \"2025\",", $"\"id\": \"2025\", \"{name}\": {{}},"))
            .Should().ContainSingle().Which.Code.Should().Be(CatalogueProblemCode.UnknownMember);
        EditionJson.Problems(EditionJson.Replacing("\"inspection\": \"inspection\"", $"\"{name}\": \"inspection\""))
            .Should().Contain(static problem => problem.Code == CatalogueProblemCode.UnknownReference);
        EditionJson.Problems(EditionJson.Replacing("\"export\": \"exports\"", $"\"{name}\": \"exports\""))
            .Should().Contain(static problem => problem.Code == CatalogueProblemCode.InvalidValue);
    }
}
