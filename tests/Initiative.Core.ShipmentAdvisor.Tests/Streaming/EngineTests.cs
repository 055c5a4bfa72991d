using System.Text.Json;

namespace Initiative.Core.ShipmentAdvisor.Tests.Streaming;

/// <summary>Programs that carry the stream: the shell, GNU parallel and PostgreSQL.</summary>
public class EngineTests
{
    private const int Lines = 20_000;

    [ToolFact("head")]
    public async Task Reader_that_goes_away_ends_it_quietly()
    {
        using var session = new Session();
        await WriteAsync(session.Input);

        var run = await Shell.RunAsync($"{{ {Shell.Advisor} --stream < '{session.Input}'; echo $? > status; }} | head -n 1; cat status", session.Folder);

        run.Out.Split('\n')[1].Should().Be("141");
        run.Error.Should().BeEmpty();
    }

    [ToolFact("sh")]
    public async Task Two_runs_into_one_file_do_not_overwrite_each_other()
    {
        using var session = new Session();
        await WriteAsync(session.Input);

        var run = await Shell.RunAsync($"{{ {Shell.Advisor} --stream < '{session.Input}'; {Shell.Advisor} --stream < '{session.Input}'; }} > out; wc -l < out", session.Folder);

        run.Out.Trim().Should().Be((2 * Lines).ToString());
    }

    [ToolFact("parallel")]
    public async Task Parallel_carries_it()
    {
        using var session = new Session();
        await WriteAsync(session.Input);

        var run = await Shell.RunAsync($"parallel --will-cite --pipe --keep-order --block 500k -j 2 \"{Shell.Advisor} --stream\" < '{session.Input}' > out.jsonl", session.Folder);

        run.ExitCode.Should().Be(0, run.Error);
        References(Path.Combine(session.Folder, "out.jsonl")).Should().Equal(Enumerable.Range(1, Lines).Select(number => $"A-{number}"));
    }

    [ToolFact("initdb", "pg_ctl", "psql", "runuser")]
    public async Task PostgreSQL_carries_it()
    {
        using var session = new Session();
        var bin = Path.GetDirectoryName(ToolFactAttribute.Find("initdb"))!;
        // The quote and the separator are characters that JSON never has as they are: each line is one column, as it is.
        await File.WriteAllTextAsync(Path.Combine(session.Folder, "test.sql"), $"""
            CREATE TABLE shipments AS SELECT 'A-' || n AS reference, 'export' AS flow, 'air' AS mode, 'lithium "batteries"' AS goods FROM generate_series(1, {Lines}) n;
            COPY (SELECT row_to_json(s) FROM shipments s) TO PROGRAM 'cat > {session.Folder}/in.jsonl' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02');
            COPY (SELECT row_to_json(s) FROM shipments s) TO PROGRAM '{Shell.Advisor.Replace("'", "", StringComparison.Ordinal)} --stream > {session.Folder}/out.jsonl' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02');
            CREATE TABLE answers (answer jsonb);
            COPY answers FROM PROGRAM '{Shell.Advisor.Replace("'", "", StringComparison.Ordinal)} --stream < {session.Folder}/in.jsonl' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02');
            SELECT 'answers ' || count(*) || ' ' || count(DISTINCT answer->>'reference') FROM answers WHERE answer->'measures'->0->>'measure' = 'lithium-battery-exports';
            """);
        const string User = "$([ $(id -u) = 0 ] && echo runuser -u postgres --)";

        var run = await Shell.RunAsync(
            $"""
            chmod 777 . && export HOME=$PWD DOTNET_CLI_HOME=$PWD
            {User} {bin}/initdb -D data -A trust -U postgres > log 2>&1 &&
            {User} {bin}/pg_ctl -D data -w -o "-k $PWD -c listen_addresses=''" -l server.log start >> log 2>&1 || (cat log server.log >&2; exit 1)
            psql -h $PWD -U postgres -At -v ON_ERROR_STOP=1 -f test.sql
            status=$?
            {User} {bin}/pg_ctl -D data -m immediate stop >> log 2>&1
            exit $status
            """,
            session.Folder);

        run.ExitCode.Should().Be(0, run.Error);
        run.Out.Should().Contain($"answers {Lines} {Lines}");
        References(Path.Combine(session.Folder, "out.jsonl")).Should().Equal(Enumerable.Range(1, Lines).Select(number => $"A-{number}"));
    }

    private static IEnumerable<string?> References(string path) =>
        File.ReadLines(path).Select(line => JsonSerializer.Deserialize<JsonElement>(line).GetProperty("reference").GetString());

    private static Task WriteAsync(string path) => File.WriteAllLinesAsync(
        path, Enumerable.Range(1, Lines).Select(number => $$"""{"reference":"A-{{number}}","flow":"export","mode":"air","goods":"lithium batteries"}"""));
}
