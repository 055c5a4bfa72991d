using Spectre.Console;

namespace Initiative.Core.Explorer.Tests;

public sealed class ValidateTests : IDisposable
{
    private readonly CatalogueFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Valid_file_gets_one_line_that_says_what_it_holds()
    {
        using var session = new Session(width: 1_000);
        var path = _files.Write("own.json", json =>
        {
            json["measures"]![0]!["topics"]!.AsObject().Remove("lithium-batteries");
            json["topics"]!.AsArray().RemoveAt(0);
        });

        session.Run("validate", path).Should().Be(0);

        session.Out.Should().Be(
            $"{path}: valid, edition 2025 (Cross-Border Trade Facilitation Initiative) with 5 tasks, 29 measures, 9 agencies, 25 cities in 17 divisions, 49 topics, {Edition2025.Catalogue.Sources.Count} sources\n");
    }

    [Fact]
    public void Invalid_file_gets_every_problem_as_compilers_write_them_and_exit_code_1()
    {
        using var session = new Session(width: 1_000);
        var path = _files.Write("own.json", json =>
        {
            json["measures"]![0]!["task"] = "policy-suport";
            json["measures"]![1]!["action"] = "ponder";
        });

        session.Run("validate", path).Should().Be(1);

        var lines = session.Out.TrimEnd().Split('\n');
        lines.Should().HaveCount(3);
        lines[0].Should().StartWith($"{path}(1,").And.Contain("): UnknownReference: $.measures[0].task: ").And.Contain("'policy-support'");
        lines[1].Should().StartWith($"{path}(1,").And.Contain("): EvidenceNotFound: $.measures[1].action: ");
        lines[2].Should().Be($"{path}: 2 problems");
        session.Error.Should().BeEmpty();
    }

    [Fact]
    public void Input_that_is_not_UTF_8_is_refused_where_it_ceases_to_be()
    {
        using var session = new Session(width: 1_000);
        var path = _files.Write("own.json", [0xFF]);

        session.Run("validate", path).Should().Be(1);

        session.Out.Should().StartWith($"{path}(1,1): InvalidEncoding: ").And.EndWith($"{path}: 1 problem\n");
    }

    [Fact]
    public void More_problems_than_the_reader_lists_by_default_are_all_shown()
    {
        using var session = new Session(width: 1_000);
        var path = _files.Write("own.json", json =>
        {
            for (var i = 0; i < 2_000; i++)
                json[$"member{i}"] = i;
        });

        session.Run("validate", path).Should().Be(1);

        session.Out.Split('\n').Should().HaveCount(2_002).And.Contain($"{path}: 2000 problems");
    }

    [Fact]
    public void Dash_reads_standard_input()
    {
        using var valid = new Session(width: 1_000) { Input = CatalogueFiles.Changed(_ => { }) };
        using var invalid = new Session(width: 1_000) { Input = "{"u8.ToArray() };

        valid.Run("validate", "-").Should().Be(0);
        invalid.Run("validate", "-").Should().Be(1);

        valid.Out.Should().StartWith("<stdin>: valid, edition 2025");
        invalid.Out.Should().StartWith("<stdin>(1,2): MalformedJson: $: ");
    }

    [Theory]
    [InlineData("missing.json", "There is no such file: ")]
    [InlineData("missing/own.json", "There is no such file: ")]
    [InlineData(".", "This is a folder, not a file: ")]
    [InlineData("nul\0", "This file cannot be read: ")]
    public void Unreadable_file_is_said_on_the_error_stream_with_exit_code_2(string name, string message)
    {
        using var session = new Session(width: 1_000);

        session.Run("validate", _files.Path(name)).Should().Be(2);

        session.Error.Should().StartWith(message).And.NotContain("Usage").And.EndWith("\n");
        session.Out.Should().BeEmpty();
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("validate", "")]
    [InlineData("validate", "a", "b")]
    public void Misuse_gets_usage_and_exit_code_2(params string[] args)
    {
        using var session = new Session();

        session.Run(args).Should().Be(2);

        session.Error.Should().Contain("Usage: ");
        session.Out.Should().BeEmpty();
    }

    [Fact]
    public void Strangers_text_cannot_steer_the_terminal()
    {
        using var session = new Session(width: 1_000);
        var title = new Action<System.Text.Json.Nodes.JsonNode>(json => json["edition"]!["title"]!["english"] = "\e[2J[red]\r\n");
        var valid = _files.Write("valid.json", title);
        var invalid = _files.Write("invalid.json", json => json["\e[2J\n"] = 1);

        session.Run("validate", valid);
        session.Run("validate", invalid);

        session.Out.Should().NotContain("\e").And.Contain("edition.title.english");
        session.Out.TrimEnd().Split('\n').Should().OnlyContain(line => line.StartsWith(_files.Folder, StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_fit_a_terminal()
    {
        using var session = new Session(width: 40, terminal: true);
        using var colourful = new Session(width: 1_000, terminal: true, escapes: true);
        var path = _files.Write("own.json", "{}"u8.ToArray());

        session.Run("validate", path);
        colourful.Run("validate", path);

        session.Out.Split('\n').Should().OnlyContain(line => line.GetCellWidth() <= 40);
        colourful.Out.Should().Contain("(1,1): \e[").And.Contain("mMissingMember\e[0m: $: ");
    }
}
