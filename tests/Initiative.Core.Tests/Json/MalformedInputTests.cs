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
        var line = EditionJson.Text[..at].Count(static c => c == '\n') + 1;
        var column = Encoding.UTF8.GetByteCount(EditionJson.Text.AsSpan(EditionJson.Text.LastIndexOf('\n', at) + 1, at - EditionJson.Text.LastIndexOf('\n', at) - 1)) + 1;
        (problem.Code, problem.Line, problem.Column).Should().Be((CatalogueProblemCode.InvalidEncoding, line, column));
        problem.Message.Should().Be(bad is [0xED, ..]
            ? "Half of a surrogate pair stands here, which is no character: write the character itself."
            : $"From here on, the input is not valid UTF-8 (byte 0x{bad[0]:X2}): save it in that encoding.");
    }

    [Theory]
    [InlineData("{\"a\"", "$")]
    [InlineData("{\"edition\": {\"a\"", "$.edition")]
    [InlineData("{\"edition\": {", "$.edition")]
    [InlineData("{", "$")]
    [InlineData("{\"it's\": 01}", "$['it\\'s']")]
    public void Path_of_malformed_input_has_only_names_that_were_read(string json, string path) =>
        EditionJson.Problems(Encoding.UTF8.GetBytes(json)).Single(static problem => problem.Code == CatalogueProblemCode.MalformedJson).Path.Should().Be(path);

    [Theory]
    [InlineData("nul\u001b[31m")]
    [InlineData("tru\u202Etxt")]
    [InlineData("\u001b")]
    [InlineData("{\"a\": nul\u2066}")]
    [InlineData("{\"\u202E\uFFFF\": 1}")]
    public void Message_shows_nothing_of_the_input_that_could_hide_it(string json)
    {
        foreach (var problem in EditionJson.Problems(Encoding.UTF8.GetBytes(json)))
            problem.ToString().Should().NotMatchRegex("[\u0000-\u001F\u202E\u2066\uFFFF]");
    }

    [Fact]
    public void Message_quotes_a_long_literal_in_part_and_still_says_what_is_wrong()
    {
        var problem = EditionJson.Problems(Encoding.UTF8.GetBytes("{\"edition\": nul" + new string('x', 20_000))).Single(static problem => problem.Code == CatalogueProblemCode.MalformedJson);

        problem.Message.Length.Should().BeLessThan(300);
        problem.Message.Should().Contain("nulxxx").And.Contain("is an invalid JSON literal").And.Contain("'null'");
    }

    [Theory]
    [InlineData("/* my edition */ {\"formatVersion\": 1}")]
    [InlineData("// my edition\n{}")]
    public void Comment_is_not_taken_for_a_path(string json)
    {
        var parsing = () => CatalogueJson.Parse(json);

        parsing.Should().Throw<CatalogueFormatException>().Which.Problems.Should().NotContain(static problem => problem.Message.Contains("path"));
    }

    [Theory]
    [InlineData("edition-2026.json")]
    [InlineData("/data/edition")]
    [InlineData("C:\\data\\edition.txt")]
    public void Path_instead_of_a_document_is_told_from_it(string path)
    {
        var parsing = () => CatalogueJson.Parse(path);

        parsing.Should().Throw<CatalogueFormatException>().Which.Problems.Single(static problem => problem.Code == CatalogueProblemCode.MalformedJson)
            .Message.Should().EndWith("it looks like the path of a file, which ReadFile reads.");
    }

    [Theory]
    [InlineData("   ")]
    [InlineData("\u200B")]
    [InlineData("\u00AD\u3000")]
    [InlineData("Lithium\uFFFFbatteries")]
    [InlineData("\uFDD0")]
    public void Title_that_shows_nothing_or_has_no_character_is_refused(string title)
    {
        var problem = EditionJson.Problems(EditionJson.Replacing("\"Lithium battery exports\"", $"\"{title}\"")).Should().ContainSingle().Subject;

        (problem.Code, problem.Path).Should().Be((CatalogueProblemCode.InvalidValue, "$.measures[0].title.english"));
        problem.Message.Should().Contain("is not one line of plain text: write what can be seen");
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e0")]
    public void Whole_number_in_another_form_is_told_apart_from_a_fraction(string number) =>
        EditionJson.Problems(EditionJson.Replacing("\"formatVersion\": 1,", $"\"formatVersion\": {number},")).Should().ContainSingle()
            .Which.Message.Should().Be("Write the number without a point and an exponent: 1.");

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
