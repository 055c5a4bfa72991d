using System.Text;
using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

public class FaultTests
{
    private static readonly Dictionary<string, Fault> Faults = StructuralFaults.All.Concat(SemanticFaults.All).ToDictionary(static fault => fault.What, StringComparer.Ordinal);

    // These are provoked by whole inputs rather than by one member: see the tests of malformed input and of limits.
    private static readonly CatalogueProblemCode[] ProvokedElsewhere =
    [
        CatalogueProblemCode.MalformedJson, CatalogueProblemCode.InvalidEncoding, CatalogueProblemCode.TooLong, CatalogueProblemCode.TooDeep,
        CatalogueProblemCode.TooManyEntities, CatalogueProblemCode.TooManyProblems, CatalogueProblemCode.TooMuchWork,
        CatalogueProblemCode.DuplicateMember,
    ];

    public static TheoryData<string> EveryFault => new(Faults.Keys);

    [Theory]
    [MemberData(nameof(EveryFault))]
    public void A_fault_is_found_where_it_is_and_explained(string what)
    {
        var fault = Faults[what];
        var json = EditionJson.With(root => fault.Change(root));
        var problems = EditionJson.Problems(json);

        var problem = problems.Should().ContainSingle(problem => problem.Code == fault.Code && problem.Path == fault.Path, "the file is {0}, and these were found: {1}", what, string.Join("; ", problems)).Subject;
        problem.Message.Should().Contain(fault.Message).And.MatchRegex("[.?]$", "it is a sentence");
        problem.Line.Should().BePositive("it is at one place");
        problem.Column.Should().BePositive("it is at one place");
        problem.ToString().Should().StartWith($"line {problem.Line}, column {problem.Column}, {fault.Path}: {fault.Code}: ");
    }

    [Theory]
    [MemberData(nameof(EveryFault))]
    public void A_fault_leads_to_no_other_complaint_than_of_what_hangs_on_it(string what)
    {
        var fault = Faults[what];
        var problems = EditionJson.Problems(EditionJson.With(root => fault.Change(root)));

        // A thing that others name cannot be taken away or renamed without leaving them dangling, nor a duplicate made without its evidence failing.
        var others = problems.Where(problem => problem.Path != fault.Path && problem.Code != CatalogueProblemCode.UnknownReference);
        others.Should().BeEmpty("the file is {0}, which is one fault", what);
        problems.Where(problem => problem.Path == fault.Path).Should().ContainSingle("one fault is reported once");
    }

    [Fact]
    public void Every_problem_code_can_be_provoked() =>
        Faults.Values.Select(static fault => fault.Code).Concat(ProvokedElsewhere).Distinct()
            .Should().BeEquivalentTo(Enum.GetValues<CatalogueProblemCode>(), "a code that nothing provokes is not needed");

    [Fact]
    public void All_faults_are_reported_at_once()
    {
        // Each on an entity of its own, so that none hides another.
        Fault[] faults =
        [
            Faults["an empty title"], Faults["a count beyond reason"], Faults["a flag as text"], Faults["an address of a file"], Faults["a standard that is none"],
            Faults["words that were changed"], Faults["two tasks with one id"], Faults["a role that is none"], Faults["a measure as a list"], Faults["without a measure's task"],
            Faults["evidence across two spans"], Faults["without the English of a name"], Faults["an ISO code in small letters"], Faults["two divisions with one code"],
            Faults["more participants than stated"], Faults["without a longitude"], Faults["two topics with one id"], Faults["an alias as a number"],
            Faults["a member at the top"], Faults["a later version"], Faults["no words cited"],
        ];
        var problems = EditionJson.Problems(EditionJson.With(root =>
        {
            foreach (var fault in faults)
                fault.Change(root);
        }));

        foreach (var fault in faults)
        {
            problems.Should().Contain(
                problem => problem.Code == fault.Code && problem.Path == fault.Path && problem.Message.Contains(fault.Message, StringComparison.Ordinal),
                "'{0}' is among the faults, and these were found: {1}", fault.What, string.Join("\n", problems));
        }
    }

    [Fact]
    public void Problems_come_in_the_order_of_the_input()
    {
        var problems = EditionJson.Problems(EditionJson.With(static root =>
        {
            root["topics"]![40]!["kind"] = "thing";
            root["tasks"]![0]!["quotation"]!["spans"]![0]!["start"] = 1;
            root["measures"]![3]!["task"] = "no-such-task";
            root["edition"]!["title"]!["english"] = "";
        }));
        problems.Select(static problem => problem.Path).Should().Equal("$.edition.title.english", "$.tasks[0].quotation.spans[0].text", "$.measures[3].task", "$.topics[40].kind");
        problems.Select(static problem => problem.Line).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Causes_of_other_problems_come_first()
    {
        var problems = EditionJson.Problems(EditionJson.With(static root =>
        {
            root["edition"]!["title"]!["english"] = "";
            root["sources"]![0]!["text"] = "Something else.";
            root["formatVersion"] = 2;
        }));

        problems.Take(3).Select(static problem => problem.Code).Should().Equal(
            CatalogueProblemCode.UnsupportedVersion, CatalogueProblemCode.HashMismatch, CatalogueProblemCode.InvalidValue);
        problems.Skip(2).Select(static problem => problem.Line).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Only_the_first_problems_name_the_nearest_name()
    {
        var problems = EditionJson.Problems(EditionJson.With(static root =>
        {
            foreach (var measure in root["measures"]!.AsArray())
                measure!["task"] = "polcy-support";
        }));

        problems.Should().HaveCount(Edition2025.Catalogue.Measures.Count);
        problems.Count(static problem => problem.Message.Contains("did you mean", StringComparison.Ordinal)).Should().Be(16, "comparing names is what costs most");
    }

    [Fact]
    public void A_problem_is_at_the_line_and_column_of_its_value()
    {
        const string fact = "\"task\": \"policy-support\"";
        var before = EditionJson.Text[..EditionJson.Text.IndexOf(fact, StringComparison.Ordinal)];
        var problem = EditionJson.Problems(EditionJson.Replacing(fact, "\"task\": \"polcy-support\"")).Should().ContainSingle().Subject;

        problem.Line.Should().Be(before.Count(static c => c == '\n') + 1);
        problem.Column.Should().Be(before.Length - before.LastIndexOf('\n') + "\"task\": ".Length);
    }

    [Fact]
    public void A_column_counts_bytes()
    {
        var json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(EditionJson.With(static root => root["topics"]![0]!["kind"] = "thing")).ReplaceLineEndings(""));
        var problem = EditionJson.Problems(json).Should().ContainSingle().Subject;

        problem.Line.Should().Be(1, "the file has one line");
        Encoding.UTF8.GetString(json.AsSpan(problem.Column - 1, 7)).Should().Be("\"thing\"");
    }

    [Theory]
    [InlineData("\"id\": \"2025\",", "\"id\": \"2025\", \"id\": \"2025\",", "$.edition.id", "'id' occurs twice in this edition: keep one.")]
    [InlineData("\"export\": \"exports\"", "\"export\": \"exports\", \"export\": \"exports\"", "$.measures[0].flows.export", "'export' occurs twice in this object: keep one.")]
    [InlineData("\"inspection\": \"inspection\"", "\"inspection\": \"inspection\", \"inspection\": \"supervision\"", "$.measures[0].topics.inspection", "'inspection' occurs twice in this object: keep one.")]
    [InlineData("\"id\": \"2025\",", "\"id\": \"2025\", \"\\u0069d\": \"2025\",", "$.edition.id", "'id' occurs twice in this edition: keep one.")]
    public void A_member_that_occurs_twice_is_refused(string once, string twice, string path, string message)
    {
        var problem = EditionJson.Problems(EditionJson.Replacing(once, twice)).Should().ContainSingle("a reader that took the last one would hide the first").Subject;
        (problem.Code, problem.Path, problem.Message).Should().Be((CatalogueProblemCode.DuplicateMember, path, message));
    }

    [Fact]
    public void The_message_of_the_exception_shows_the_first_problems_and_counts_the_rest()
    {
        var read = () => EditionJson.ReadWith(static root =>
        {
            foreach (var measure in root["measures"]!.AsArray().Take(7))
                measure!["task"] = "no-such-task";
        });
        var exception = read.Should().Throw<CatalogueFormatException>().Which;

        exception.Problems.Count.Should().Be(7);
        exception.Message.Split('\n').Should().HaveCount(1 + 5 + 1);
        exception.Message.Should().StartWith("The catalogue has 7 problems:\n- line ").And.EndWith("- and 2 more: see Problems.");
        exception.Should().BeAssignableTo<FormatException>();
    }
}
