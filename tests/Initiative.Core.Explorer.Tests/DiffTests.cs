using System.Text.Json.Nodes;

namespace Initiative.Core.Explorer.Tests;

public sealed class DiffTests : IDisposable
{
    private readonly CatalogueFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Equal_catalogues_say_so()
    {
        using var session = new Session(width: 1_000);
        var path = _files.Write("own.json", _ => { });

        session.Run("diff", "2025", path).Should().Be(0);

        session.Out.Should().Be($"2025 and {path} say the same.\n");
    }

    [Fact]
    public void Differences_come_member_by_member_with_their_sign_and_exit_code_1()
    {
        using var session = new Session(width: 1_000);
        var path = _files.Write("own.json", Change);

        session.Run("diff", "2025", path).Should().Be(1);

        session.Out.Should().Be($"""
            --- 2025
            +++ {path}
            ~ measures/lithium-battery-exports
              ~ title.english: Lithium battery exports -> Batteries
              ~ title.chinese: 优化出口锂电池检验监管模式 -> 电池
              - title.chineseSource: tianjin-2025-4
            - agencies/ministry-of-commerce
              - name.english: Ministry of Commerce
              - name.chinese: 商务部
              - role: participant
              - quotation.source: gacc-2025-04-27
              - quotation.spans[0].start: 505
              - quotation.spans[0].text: Ministry of Commerce
            + topics/tea
              + name.english: Tea
              + kind: goods
            1 added, 1 removed, 1 changed

            """);
    }

    [Fact]
    public void Differences_on_a_terminal_have_colours()
    {
        using var session = new Session(width: 1_000, terminal: true, escapes: true);

        session.Run("diff", "2025", _files.Write("own.json", Change));

        session.Out.Should().MatchRegex("\e\\[[0-9;]+m~ measures/").And.MatchRegex("\e\\[[0-9;]+m- agencies/").And.MatchRegex("\e\\[[0-9;]+m\\+ topics/tea");
    }

    [Fact]
    public void Dash_reads_standard_input()
    {
        using var session = new Session(width: 1_000) { Input = CatalogueFiles.Changed(Change) };

        session.Run("diff", "-", "2025").Should().Be(1);

        session.Out.Should().StartWith("--- <stdin>\n+++ 2025\n").And.Contain("+ agencies/ministry-of-commerce").And.Contain("- topics/tea");
    }

    [Fact]
    public void Invalid_files_get_their_problems_on_the_error_stream_and_exit_code_2()
    {
        using var session = new Session(width: 1_000);
        var (left, right) = (_files.Write("left.json", "{"u8.ToArray()), _files.Write("right.json", "[]"u8.ToArray()));

        session.Run("diff", left, right).Should().Be(2);

        session.Error.Should().Contain($"{left}(1,2): MalformedJson: ").And.Contain($"{left}: 1 problem").And.Contain($"{right}(1,1): ").And.Contain($"{right}: 1 problem");
        session.Out.Should().BeEmpty();
    }

    [Fact]
    public void Unreadable_file_is_said_on_the_error_stream_with_exit_code_2()
    {
        using var session = new Session(width: 1_000);

        session.Run("diff", "2025", _files.Path("missing.json")).Should().Be(2);

        session.Error.Should().StartWith("There is no such file: ");
        session.Out.Should().BeEmpty();
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("diff", "2025")]
    [InlineData("diff", "2025", "")]
    [InlineData("diff", "2025", "2025", "2025")]
    [InlineData("diff", "-", "-")]
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

        session.Run("diff", "2025", _files.Write("own.json", json => json["tasks"]![0]!["title"]!["english"] = "\e[2J[red]")).Should().Be(2);

        session.Error.Should().NotContain("\e").And.Contain("tasks[0].title.english");
    }

    private static void Change(JsonNode json)
    {
        json["measures"]![0]!["title"] = new JsonObject { ["english"] = "Batteries", ["chinese"] = "电池" };
        json["agencies"]!.AsArray().RemoveAt(8);
        json["topics"]!.AsArray().Add(new JsonObject { ["id"] = "tea", ["name"] = new JsonObject { ["english"] = "Tea" }, ["kind"] = "goods" });
    }
}
