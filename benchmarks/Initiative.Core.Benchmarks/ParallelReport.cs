using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;

namespace Initiative.Core.Benchmarks;

/// <summary>How much more two threads get done than one, all asking the same catalogue, in a fixed window of time.</summary>
/// <remarks>
/// Every thread waits at a barrier, then repeats a piece of work until the window is over and divides what it did by the time it took. Each round takes every
/// work with one thread, then with two, library and baseline in turns; ratios are taken within the round, then their median. The first round does not count.
/// </remarks>
internal static class ParallelReport
{
    private const int DefaultRounds = 15;
    private const int LookUpsPerPiece = 2_048;
    private const int EnumerationsPerPiece = 256;
    private const int AnswersPerPiece = 16;

    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(200);

    internal static int Run(string[] args)
    {
        var rounds = args is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : DefaultRounds;
        var questions = Questions();
        var measured = Array.ConvertAll(questions, static _ => new List<(Work One, Work Two)>());
        for (var round = 0; round <= rounds; round++)
        {
            Console.Error.WriteLine(FormattableString.Invariant($"round {round} of {rounds}"));
            for (var i = 0; i < questions.Length; i++)
            {
                var one = Throughput(questions[i].Piece, threads: 1);
                var two = Throughput(questions[i].Piece, threads: 2);
                if (round > 0)
                    measured[i].Add((one, two));
            }
        }

        Console.WriteLine("| work | | pieces/s, 1 thread | pieces/s, 2 threads | 2 threads ÷ 1 | per CPU second, 2 threads ÷ 1 |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|");
        for (var i = 0; i < questions.Length; i++)
        {
            var (one, two) = (Rounds.Median(measured[i].Select(static pair => pair.One.PerSecond)), Rounds.Median(measured[i].Select(static pair => pair.Two.PerSecond)));
            var ratio = Rounds.Median(measured[i].Select(static pair => pair.Two.PerSecond / pair.One.PerSecond));
            var cpuRatio = Rounds.Median(measured[i].Select(static pair => pair.Two.PerCpuSecond / pair.One.PerCpuSecond));
            Console.WriteLine(FormattableString.Invariant($"| {questions[i].Name} | {questions[i].Side} | {one:N0} | {two:N0} | {ratio:N2} | {cpuRatio:N2} |"));
        }
        return 0;
    }

    private static Question[] Questions()
    {
        var catalogue = ScaledCatalogue.Read(ScaledCatalogue.BaseCount);
        var set = catalogue.Measures;
        Measure[] array = [.. set];
        var frozen = array.ToFrozenDictionary(static measure => measure.Id.ToString(), StringComparer.Ordinal);
        var keys = new Keys(catalogue);
        var (ids, texts) = (keys.Ids[..LookUpsPerPiece], keys.Texts[..LookUpsPerPiece]);
        var records = ScaledCatalogue.Plain(ScaledCatalogue.BaseCount);
        var (search, advice) = (new NaiveSearch(records), new NaiveAdvice(records));
        return
        [
            new("Look-ups", "CatalogueSet.TryGet", () => Asking.LookUp(set, ids)),
            new("", "FrozenDictionary<string, …>", () => Asking.LookUp(frozen, texts)),
            new("Enumeration", "CatalogueSet", () => Repeat(EnumerationsPerPiece, () => Asking.Enumerate(set))),
            new("", "Measure[]", () => Repeat(EnumerationsPerPiece, () => Asking.Enumerate(array))),
            new("Exports by air", "WithFlow.WithMode", () => Repeat(EnumerationsPerPiece, () => Asking.ExportsByAir(set))),
            new("", "a loop over Measure[]", () => Repeat(EnumerationsPerPiece, () => Asking.ExportsByAir(array))),
            new("Find", "Find", () => Repeat(AnswersPerPiece, () => catalogue.Find(NaiveSearch.Question).Count)),
            new("", "Contains scan", () => Repeat(AnswersPerPiece, search.Count)),
            new("Advise", "Advise", () => Repeat(AnswersPerPiece, () => catalogue.Advise(NaiveAdvice.Shipment).Matches.Count)),
            new("", "Contains scan of the topics", () => Repeat(AnswersPerPiece, advice.Count)),
        ];
    }

    private static int Repeat(int times, Func<int> work)
    {
        var sum = 0;
        for (var i = 0; i < times; i++)
            sum += work();
        return sum;
    }

    private static Work Throughput(Func<int> piece, int threads)
    {
        var rates = new double[threads];
        var pieces = new int[threads];
        using var start = new Barrier(threads);
        var running = new Thread[threads];
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < threads; i++)
        {
            var own = i;
            running[i] = new Thread(() =>
            {
                start.SignalAndWait();
                var watch = Stopwatch.StartNew();
                var done = 0;
                for (; watch.Elapsed < Window; done++)
                    piece();
                rates[own] = done / watch.Elapsed.TotalSeconds;
                pieces[own] = done;
            });
            running[i].Start();
        }
        foreach (var thread in running)
            thread.Join();
        return new Work(rates.Sum(), pieces.Sum() / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }

    private sealed record Question(string Name, string Side, Func<int> Piece);

    private readonly record struct Work(double PerSecond, double PerCpuSecond);
}
