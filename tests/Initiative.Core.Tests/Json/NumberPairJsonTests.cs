using System.Text.Json;

namespace Initiative.Core.Tests.Json;

/// <summary>Spans and locations as an app reads and writes them: a bad one is a JsonException, which web apps answer with 400.</summary>
public class NumberPairJsonTests
{
    public static TheoryData<string> AllModes => [.. Modes.All.Keys];

    [Theory]
    [MemberData(nameof(AllModes))]
    public void Location_with_bad_coordinates_is_refused(string mode)
    {
        foreach (var (json, complaint) in new[]
        {
            ("""{"latitude":300,"longitude":0}""", "A latitude is from -90 to 90 degrees."),
            ("""{"latitude":0,"longitude":-180.5}""", "A longitude is from -180 to 180 degrees."),
            ("""{"latitude":30}""", "longitude"),
            ("""{"longitude":30}""", "latitude"),
            ("""{"latitude":null,"longitude":0}""", "e"),
            ("""{"latitude":"north","longitude":0}""", "e"),
            ("{}", "e"),
            ("[30,120]", "e"),
            ("\"30,120\"", "e"),
            ("null", "e"),
        })
            Refusal<GeoLocation>(json, mode).Message.Should().Contain(complaint, json);
    }

    [Theory]
    [MemberData(nameof(AllModes))]
    public void Span_with_bad_numbers_is_refused(string mode)
    {
        foreach (var (json, complaint) in new[]
        {
            ("""{"start":-1,"length":1}""", "A span starts at 0 or later."),
            ("""{"start":0,"length":-1}""", "A span has a length from 0"),
            ("""{"start":2147483647,"length":1}""", "A span has a length from 0"),
            ("""{"start":2147483648,"length":1}""", "e"),
            ("""{"start":0.5,"length":1}""", "e"),
            ("""{"length":1}""", "start"),
            ("""{"start":1}""", "length"),
        })
            Refusal<TextSpan>(json, mode).Message.Should().Contain(complaint, json);
    }

    [Theory]
    [MemberData(nameof(AllModes))]
    public void Refusal_says_where_the_value_is(string mode)
    {
        Refusal<GeoLocation?>("""{"latitude":300,"longitude":0}""", mode).Path.Should().StartWith("$");
    }

    [Fact]
    public void Member_that_is_there_twice_is_refused()
    {
        Refusal<TextSpan>("""{"start":1,"start":2,"length":3}""", "reflection").Message.Should().Be("start is there twice.");
    }

    [Theory]
    [InlineData("reflection", "snake case", """{"latitude":1.5,"longitude":-2}""")]
    [InlineData("reflection", "default", """{"Latitude":1.5,"Longitude":-2}""")]
    [InlineData("reflection", "without defaults", """{"Latitude":1.5,"Longitude":-2}""")]
    [InlineData("reflection", "numbers as strings", """{"Latitude":"1.5","Longitude":"-2"}""")]
    [InlineData("the library's context", "numbers as strings", """{"Latitude":"1.5","Longitude":"-2"}""")]
    public void Location_is_written_as_the_options_say(string mode, string options, string json)
    {
        JsonSerializer.Serialize(new GeoLocation(1.5, -2), Modes.For(mode, options)).Should().Be(json);
    }

    [Theory]
    [MemberData(nameof(AllModes))]
    public void Other_members_are_passed_over_and_numbers_may_be_strings_where_the_options_say_so(string mode)
    {
        JsonSerializer.Deserialize<TextSpan>("""{"note":{"start":[9]},"LENGTH":"3","Start":1}""", Modes.For(mode, "web")).Should().Be(new TextSpan(1, 3));
    }

    private static JsonException Refusal<T>(string json, string mode)
    {
        var read = () => JsonSerializer.Deserialize<T>(json, Modes.For(mode, "web"));
        return read.Should().Throw<JsonException>(json).Which;
    }
}
