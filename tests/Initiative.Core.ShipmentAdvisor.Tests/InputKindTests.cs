using System.Text;

namespace Initiative.Core.ShipmentAdvisor.Tests;

/// <summary>Whatever the input is, the program reads it or says in one sentence why not.</summary>
public class InputKindTests
{
    private const string Print = "printf 'reference,flow\\nA-1,export\\nA-2,\"sideways\"\\n'";

    [ToolFact("mkfifo")]
    public async Task Pipes_and_standard_input_are_read()
    {
        using var session = new Session();

        foreach (var script in new[]
        {
            $"{Print} | {Shell.Advisor} --Report r --Input -",
            $"{Print} | {Shell.Advisor} --Report r --Input /dev/stdin",
            $"{Print} > in.csv; {Shell.Advisor} --Report r --Input /dev/stdin < in.csv",
            $"mkfifo fifo; ({Print} > fifo &) ; {Shell.Advisor} --Report r --Input fifo",
        })
        {
            var run = await Shell.RunAsync(script, session.Folder);

            run.ExitCode.Should().Be(0, run.Error);
            run.Out.Should().StartWith("2 shipments read from").And.Contain(": 1 advised on, 1 set aside.");
            (await File.ReadAllTextAsync(Path.Combine(session.Folder, "r", "rejected.csv"))).Should().Contain("\"A-2,\"\"sideways\"\"\"");
        }
    }

    [ToolFact("sh")]
    public async Task Input_or_output_that_cannot_be_used_ends_in_one_sentence()
    {
        using var session = new Session();
        Directory.CreateSymbolicLink(Path.Combine(session.Folder, "loop"), "loop");

        foreach (var (script, complaint) in new[]
        {
            ($"{Shell.Advisor} --Report r --Input /dev/null", "is empty"),
            ($"{Shell.Advisor} --Report r --Input /dev/zero", "longer than"),
            ($"{Shell.Advisor} --Report r --Input .", "is a folder"),
            ($"{Shell.Advisor} --Report r --Input loop", "Input"),
            ($"{Shell.Advisor} --Report r --Input nowhere/x.csv", "is not there"),
            ($"{Shell.Advisor} --Report r --Input - <&-", "Standard input is closed"),
            ($"{Shell.Advisor} --Report /dev/null/x", "cannot be written"),
            ($"{Shell.Advisor} --Report loop/x", "cannot be written"),
            ($"{Shell.Advisor} --Report r > /dev/full", "Standard output cannot be written; a report that it would have named is whole. No space"),
            ($"{Shell.Advisor} --help > /dev/full", "Standard output cannot be written"),
            ($"{Shell.Advisor} --Report r >&-", "Standard output is closed"),
            ($"{Shell.Advisor} --Report r --Input - < .", "Input is a folder, not a file: -"),
            ($"{Shell.Advisor} --Report r --Input - --Format dcsa < /dev/null", "standard input is empty: it has no JSON."),
            ($"{Shell.Advisor} --stream </dev/null >&-", "Standard output is closed"),
            ($"echo '{{}}' | {Shell.Advisor} --stream > /dev/full", "space"),
            ($"{Shell.Advisor} --stream < .", "Standard input"),
            ($"head -c 4 /bin/sh > binary; {Shell.Advisor} --Report r --Input binary", "header"),
            ($"printf 'PK\\003\\004xx' > book.csv; {Shell.Advisor} --Report r --Input book.csv", "a workbook or an archive"),
        })
        {
            var run = await Shell.RunAsync(script, session.Folder);

            run.ExitCode.Should().Be(2, script);
            run.Error.Should().Contain(complaint);
            run.Error.Trim().Should().NotContain("\n");
        }
    }

    [ToolFact("unshare")]
    public async Task Without_means_to_watch_files_it_runs()
    {
        using var session = new Session();

        var run = await Shell.RunAsync($"unshare -r sh -c \"echo 0 > /proc/sys/user/max_inotify_instances && {Shell.Advisor} --Report r\"", session.Folder);

        (run.Out + run.Error).Should().Contain("shipments read from").And.NotContain("inotify");
    }

    [ToolFact("mkfifo")]
    public async Task Waiting_for_somebody_who_writes_nothing_can_be_stopped()
    {
        // HUP comes when a terminal is closed; whoever runs the tests may ignore it, and GNU's env undoes that.
        foreach (var signal in new[] { "TERM", "HUP" })
        {
            using var session = new Session();

            var run = await Shell.RunAsync($"mkfifo fifo; $(env --default-signal true 2> /dev/null && echo env --default-signal) {Shell.Advisor} --Report r --Input fifo & exec 3> fifo; kill -{signal} $!; wait $!", session.Folder);

            run.ExitCode.Should().Be(130, signal);
            run.Error.Should().Be("Stopped while waiting for the input: no report was written.\n");
        }
    }

    [ToolFact("mkfifo")]
    public async Task Stream_that_is_stopped_while_waiting_ends_with_130()
    {
        using var session = new Session();

        var run = await Shell.RunAsync(
            $"mkfifo in out; {Shell.Advisor} --stream < in > out & exec 3> in 4< out; echo '{{}}' >&3; head -n 1 <&4 > answer; kill -TERM $!; wait $!", session.Folder);

        run.Should().Be((130, "", ""));
        (await File.ReadAllTextAsync(Path.Combine(session.Folder, "answer"))).Should().StartWith("{\"line\":1,");
    }

    [Theory]
    [InlineData("", "is empty: it has no JSON")]
    [InlineData("\uFEFF \n", "is empty: it has no JSON")]
    public async Task Document_without_content_is_refused(string document, string complaint)
    {
        using var session = new Session();

        (await session.RunOnAsync("in.json", document)).Should().Be(2);
        (await session.RunOnAsync("in.jsonld", document)).Should().Be(2);

        session.Error.Should().Contain($"in.json {complaint}").And.Contain($"in.jsonld {complaint}");
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("GBK", false)]
    public async Task JSON_in_another_encoding_is_refused_with_its_name(string name, bool hasMark)
    {
        using var session = new Session();
        var encoding = name == "GBK" ? CodePagesEncodingProvider.Instance.GetEncoding(name)! : Encoding.GetEncoding(name);
        var path = Path.Combine(session.Folder, "in.json");
        await File.WriteAllBytesAsync(path, [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("{\"requestedEquipments\":\n\"锂电池玩具\"\n}")]);

        (await session.RunAsync(["--Input", path, "--Report", session.Report])).Should().Be(2);

        session.Error.Should().Contain($"in.json is not JSON in UTF-8, it looks like text in {name}: save it in UTF-8.");
    }
}
