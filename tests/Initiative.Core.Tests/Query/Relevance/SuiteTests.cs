using System.Globalization;
using Xunit.Abstractions;

namespace Initiative.Core.Tests.Query.Relevance;

/// <summary>The suite, its figures, and what they must not fall below.</summary>
public sealed class SuiteTests(ITestOutputHelper output)
{
    private const int First = 5;

    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Fact]
    public void Queries_find_what_they_must_and_nothing_forbidden()
    {
        var (recalls, ranks) = (new List<double>(), new List<double>());
        var (wrong, noise) = (0, 0);
        var failures = new List<string>();
        foreach (var asked in Suite.Queries)
        {
            string[] found = [.. Catalogue.Find(asked.Query).Select(static match => match.MeasureId.ToString())];
            var problems = new List<string>();
            if (asked.Nothing)
            {
                Note(found, "found");
            }
            else
            {
                if (asked.Must.Length > 0)
                    recalls.Add(asked.Must.Count(found.Take(First).Contains) / (double)Math.Min(First, asked.Must.Length));
                var wanted = asked.Must.Length > 0 ? asked.Must : asked.Anywhere;
                ranks.Add(Array.FindIndex(found, wanted.Contains) is var rank and >= 0 ? 1.0 / (rank + 1) : 0);
                problems.AddRange(asked.Must.Except(found.Take(First)).Select(static id => $"lacks {id}"));
                problems.AddRange(asked.Anywhere.Except(found).Select(static id => $"lacks {id}"));
                Note(found.Intersect(asked.MustNot), "wrong");
                noise += found.Except([.. asked.Must, .. asked.Anywhere, .. asked.Should, .. asked.MustNot]).Count();
            }
            if (problems.Count > 0)
                failures.Add($"'{asked.Query}' ({asked.Group}): {string.Join(", ", problems)}; found: {string.Join(", ", found)}");

            void Note(IEnumerable<string> ids, string what)
            {
                var before = problems.Count;
                problems.AddRange(ids.Select(id => $"{what} {id}"));
                wrong += problems.Count - before;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Suite.Queries.Count} queries: recall at {First} {recalls.Average():0.000}, mean reciprocal rank {ranks.Average():0.000}, {wrong} wrong answers, {noise} neither asked for nor wrong"));
        recalls.Average().Should().BeGreaterThanOrEqualTo(0.98);
        ranks.Average().Should().BeGreaterThanOrEqualTo(0.95);
        failures.Should().BeEmpty();
    }

    [Fact]
    public void Shipments_get_the_advice_that_they_must_and_none_forbidden()
    {
        var (forbidden, noise) = (0, 0);
        var failures = new List<string>();
        foreach (var asked in Suite.Shipments)
        {
            var advice = Catalogue.Advise(asked.Shipment);
            string[] found = [.. advice.Matches.Where(static match => !match.IsGeneral).Select(static match => match.MeasureId.ToString())];
            string[] general = [.. advice.Matches.Where(static match => match.IsGeneral).Select(static match => match.MeasureId.ToString())];
            string[] wrong = [.. asked.MustNot.Intersect([.. found, .. general])];
            string[] problems =
            [
                .. asked.Must.Except(found).Select(static id => $"lacks {id}"),
                .. asked.General.Except(general).Select(static id => $"lacks general {id}"),
                .. wrong.Select(static id => $"wrong {id}"),
                .. advice.City?.Id.ToString() == asked.PilotCity ? Array.Empty<string>() : [$"city {advice.City?.Name}"],
            ];
            forbidden += wrong.Length > 0 ? 1 : 0;
            noise += found.Except([.. asked.Must, .. asked.Should, .. asked.MustNot]).Count();
            if (problems.Length > 0)
                failures.Add($"{asked.Shipment} ({asked.Group}): {string.Join(", ", problems)}; found: {string.Join(", ", found)}");
        }

        output.WriteLine($"{Suite.Shipments.Count} shipments: {forbidden} with a forbidden measure, {failures.Count} with any fault, {noise} matches neither called for nor wrong");
        failures.Should().BeEmpty();
    }

    [Fact]
    public void Suite_names_only_measures_and_cities_that_there_are()
    {
        var ids = Suite.Queries.SelectMany(static asked => asked.Anywhere)
            .Concat(Suite.Shipments.SelectMany(static asked => asked.General))
            .Concat(Suite.Queries.Cast<Asked>().Concat(Suite.Shipments).SelectMany(static asked => asked.Must.Concat(asked.Should).Concat(asked.MustNot)));

        ids.Distinct().Should().BeSubsetOf(Catalogue.Measures.Select(static measure => measure.Id.ToString()));
        Suite.Shipments.Select(static asked => asked.PilotCity).OfType<string>().Distinct().Should().BeSubsetOf(Catalogue.Cities.Select(static city => city.Id.ToString()));
    }
}
