using System.Text;
using System.Text.Json;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

/// <summary>Whatever the input, reading ends in a catalogue or in one exception that lists what is wrong.</summary>
[Trait("Duration", "long")]
public class RobustnessTests
{
    private static readonly byte[][] Fragments =
    [
        .. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\uD800", "null", "true", "-1", "1e999", "0.5", "\"\"", "\"id\"", "{}", "[]", "//", "/*", "\n", "\0",
            "\"source\": \"geonames\",", "\"spans\": [],", "99999999999999999999",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xEF, 0xBB, 0xBF],
    ];

    private static readonly Gen<(int At, int Removed, byte[] Inserted)> Edits = Gen.Select(
        Gen.Int[0, EditionJson.Bytes.Length], Gen.Frequency((3, Gen.Const(0)), (3, Gen.Int[0, 4]), (1, Gen.Int[0, 5000])), Gen.OneOf(Gen.OneOfConst(Fragments), Gen.Byte.Array[0, 3]));

    [Fact]
    public void Bytes_changed_at_random_give_a_catalogue_or_its_problems() => Edits.Array[1, 4].Sample(
        static edits =>
        {
            var json = EditionJson.Bytes.ToList();
            foreach (var (at, removed, inserted) in edits)
            {
                var start = Math.Min(at, json.Count);
                json.RemoveRange(start, Math.Min(removed, json.Count - start));
                json.InsertRange(start, inserted);
            }
            AssertCatalogueOrProblems([.. json]);
        },
        iter: 1500);

    [Fact]
    public void Files_cut_off_anywhere_give_problems()
    {
        for (var length = 0; length < EditionJson.Bytes.Length - 2; length += 97)
            EditionJson.Problems(EditionJson.Bytes[..length]).Should().NotBeEmpty();
    }

    [Fact]
    public void Bytes_of_no_meaning_give_problems() => Gen.Byte.Array[0, 200].Sample(static json => AssertCatalogueOrProblems(json), iter: 1000);

    [Fact]
    public void Every_value_replaced_by_every_kind_of_value_gives_a_catalogue_or_its_problems()
    {
        byte[][] replacements = [.. new[] { "null", "true", "-1", "1e400", "\"\"", "\"\\u0000\"", "\"policy-support\"", "[]", "[[]]", "{}", "{\"a\":{}}" }.Select(Encoding.UTF8.GetBytes)];
        var values = ValuesOf(EditionJson.Bytes);
        values.Should().HaveCountGreaterThan(1_000);

        // Every seventh is enough: entities are many, so each kind of member is met.
        foreach (var value in values.Where(static (_, index) => index % 7 == 0))
        {
            foreach (var replacement in replacements)
                AssertCatalogueOrProblems([.. EditionJson.Bytes.AsSpan(0, value.Start), .. replacement, .. EditionJson.Bytes.AsSpan(value.End)]);
        }
    }

    private static void AssertCatalogueOrProblems(byte[] json)
    {
        try
        {
            CatalogueJson.Read(json).Edition.ToString().Should().NotBeEmpty();
        }
        catch (CatalogueFormatException exception)
        {
            exception.Problems.Count.Should().BePositive("an exception says why");
            foreach (var problem in exception.Problems)
            {
                problem.Path.Should().StartWith("$");
                problem.Message.Should().NotBeEmpty();
                (problem.Line > 0).Should().Be(problem.Column > 0);
            }
        }
    }

    /// <summary>Where each value of a file stands, objects and arrays with all that is in them.</summary>
    private static List<TextSpan> ValuesOf(byte[] json)
    {
        var values = new List<TextSpan>();
        var open = new Stack<int>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((int)reader.TokenStartIndex);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    var start = open.Pop();
                    values.Add(new TextSpan(start, (int)reader.BytesConsumed - start));
                    break;
                case not JsonTokenType.PropertyName:
                    values.Add(new TextSpan((int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex)));
                    break;
            }
        }
        return values;
    }
}
