using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Initiative.Core.Json;

namespace Initiative.Core.Benchmarks;

/// <summary>How each cost grows with the catalogue: library and baseline in turns, in one process, so that a slow moment of the machine hits both.</summary>
/// <remarks>
/// A round does everything at every size; every other round, the baseline comes first. The first round warms up and does not count. See
/// <see cref="ScaleTable"/> for what becomes of the times.
/// </remarks>
internal static class ScaleReport
{
    private const int DefaultRounds = 11;
    private const string PerMeasure = "measure";
    private const string PerCall = "call";

    // Small catalogues are built again and again, so that every size takes long enough to be timed.
    private const int LeastMeasures = 8_700;
    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(4);
    private const int Attempts = 3;

    private static readonly int[] Sizes = [29, 290, 2_900, 29_000, 290_000];

    internal static int Run(string[] args)
    {
        var rounds = args is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : DefaultRounds;
        var largest = args is [_, var most] ? int.Parse(most, CultureInfo.InvariantCulture) : Sizes[^1];
        var table = new ScaleTable([.. Sizes.Where(size => size <= largest)]);
        Build(table, rounds);
        Ask(table, rounds);
        table.Print();
        return 0;
    }

    /// <summary>What happens once per catalogue, each time to a new one.</summary>
    private static void Build(ScaleTable table, int rounds)
    {
        var inputs = table.Sizes.ToDictionary(static size => size, ScaledCatalogue.Json);
        for (var round = 0; round <= rounds; round++)
        {
            Tell("once per catalogue", round, rounds);
            foreach (var (size, json) in inputs)
            {
                var repetitions = Math.Max(1, LeastMeasures / size);
                var (library, baseline) = InTurns(round, () => Repeat(repetitions, json, BuildLibrary), () => Repeat(repetitions, json, BuildBaseline));
                if (round == 0)
                    continue;
                var measures = (double)repetitions * size;
                table.Add("Read", PerMeasure, "JsonSerializer.Deserialize", size, library.Read / measures, baseline.Read / measures);
                table.Add("Read, look up and group", PerMeasure, "Deserialize, ToDictionary, ToLookup", size, (library.Read + library.Group) / measures, (baseline.Read + baseline.Group) / measures);
                table.Add("First Find", PerMeasure, "collecting the texts, Contains scan", size, library.Find / measures, baseline.Find / measures);
                table.Add("First Advise", PerMeasure, "collecting the names, Contains scan", size, library.Advise / measures, baseline.Advise / measures);
                table.Add("Write", PerMeasure, "JsonSerializer.Serialize, same bytes", size, library.Write / measures, baseline.Write / measures);
            }
        }
    }

    private static Times Repeat(int repetitions, byte[] json, Action<byte[], Times> build)
    {
        var times = new Times();
        for (var i = 0; i < repetitions; i++)
            build(json, times);
        return times;
    }

    private static void BuildLibrary(byte[] json, Times times)
    {
        var watch = Stopwatch.StartNew();
        var catalogue = CatalogueJson.Read(json, ScaledCatalogue.Options);
        times.Read += Lap(watch);
        _ = (catalogue.Measures.Contains(catalogue.Measures[0].Id), catalogue.Tasks[0].Measures, catalogue.Topics[0].Measures);
        times.Group += Lap(watch);
        catalogue.Find(NaiveSearch.Question);
        times.Find += Lap(watch);
        catalogue.Advise(NaiveAdvice.Shipment);
        times.Advise += Lap(watch);
        CatalogueJson.Write(catalogue, Stream.Null);
        times.Write += Lap(watch);
    }

    private static void BuildBaseline(byte[] json, Times times)
    {
        var watch = Stopwatch.StartNew();
        var records = JsonSerializer.Deserialize(json, PlainContext.Default.PlainCatalogue)!;
        times.Read += Lap(watch);
        var groups = new PlainGroups(records);
        times.Group += Lap(watch);
        new NaiveSearch(records).Count();
        times.Find += Lap(watch);
        new NaiveAdvice(records).Count();
        times.Advise += Lap(watch);
        JsonSerializer.Serialize(Stream.Null, records, ScaledCatalogue.Canonical.PlainCatalogue);
        times.Write += Lap(watch);
        GC.KeepAlive(groups);
    }

    /// <summary>What happens again and again to catalogues that are there.</summary>
    private static void Ask(ScaleTable table, int rounds)
    {
        var questions = table.Sizes.SelectMany(Questions).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            Tell("again and again", round, rounds);
            foreach (var question in questions)
            {
                var (library, baseline) = InTurns(round, () => Cost(question.Library), () => Cost(question.Baseline));
                if (round > 0)
                    table.Add(question.Name, question.Unit, question.BaselineName, question.Size, library / question.Units, baseline / question.Units);
            }
        }
    }

    private static IEnumerable<Question> Questions(int size)
    {
        var catalogue = ScaledCatalogue.Read(size);
        var set = catalogue.Measures;
        Measure[] array = [.. set];
        var frozen = array.ToFrozenDictionary(static measure => measure.Id.ToString(), StringComparer.Ordinal);
        var keys = new Keys(catalogue);
        var (oneText, oneId) = (new string[keys.Texts.Length], new MeasureId[keys.Ids.Length]);
        Array.Fill(oneText, keys.Texts[0]);
        Array.Fill(oneId, keys.Ids[0]);
        var records = ScaledCatalogue.Plain(size);
        var (search, advice) = (new NaiveSearch(records), new NaiveAdvice(records));
        var plainOfOne = ScaledCatalogue.PlainOfOne(size, Edition2025.MeasureIds.GreenTradeInnovation);
        var (ofOne, adviceOfOne) = (ScaledCatalogue.Read(plainOfOne), new NaiveAdvice(plainOfOne));
        return
        [
            new("Look-up, one key", PerCall, "FrozenDictionary<string, …>", size, keys.Ids.Length, () => Asking.LookUp(set, oneId), () => Asking.LookUp(frozen, oneText)),
            new("Look-up, random keys", PerCall, "FrozenDictionary<string, …>", size, keys.Ids.Length, () => Asking.LookUp(set, keys.Ids), () => Asking.LookUp(frozen, keys.Texts)),
            new("Enumerate", PerMeasure, "Measure[]", size, size, () => Asking.Enumerate(set), () => Asking.Enumerate(array)),
            new("Exports by air", PerMeasure, "a loop over Measure[]", size, size, () => Asking.ExportsByAir(set), () => Asking.ExportsByAir(array)),
            new("Find", PerMeasure, "Contains scan", size, size, () => catalogue.Find(NaiveSearch.Question).Count, search.Count),
            new("Advise, many answers", PerMeasure, "Contains scan of the topics", size, size, () => catalogue.Advise(NaiveAdvice.Shipment).Matches.Count, advice.Count),
            new("Advise, few answers", PerMeasure, "Contains scan of the topics", size, size, () => ofOne.Advise(NaiveAdvice.Shipment).Matches.Count, adviceOfOne.Count),
        ];
    }

    /// <summary>Nanoseconds for one call: the least of a few attempts, since nothing makes a call faster than it is.</summary>
    private static double Cost(Func<int> work) => Enumerable.Range(0, Attempts).Min(_ => Attempt(work));

    private static double Attempt(Func<int> work)
    {
        var watch = Stopwatch.StartNew();
        var (calls, next) = (0L, 1L);
        do
        {
            for (var i = 0L; i < next; i++)
                work();
            calls += next;
            next = calls;
        }
        while (watch.Elapsed < LeastTime);
        return watch.Elapsed.TotalNanoseconds / calls;
    }

    private static (T Library, T Baseline) InTurns<T>(int round, Func<T> library, Func<T> baseline)
    {
        var isLibraryFirst = round % 2 == 0;
        // What one side left behind is not the other's to clear away.
        GC.Collect();
        var first = isLibraryFirst ? library() : baseline();
        GC.Collect();
        var second = isLibraryFirst ? baseline() : library();
        return isLibraryFirst ? (first, second) : (second, first);
    }

    private static double Lap(Stopwatch watch)
    {
        var nanoseconds = watch.Elapsed.TotalNanoseconds;
        watch.Restart();
        return nanoseconds;
    }

    private static void Tell(string what, int round, int rounds) => Console.Error.WriteLine(FormattableString.Invariant($"{what}: round {round} of {rounds}"));

    private sealed class Times
    {
        internal double Read { get; set; }
        internal double Group { get; set; }
        internal double Find { get; set; }
        internal double Advise { get; set; }
        internal double Write { get; set; }
    }

    private sealed record Question(string Name, string Unit, string BaselineName, int Size, int Units, Func<int> Library, Func<int> Baseline);
}
