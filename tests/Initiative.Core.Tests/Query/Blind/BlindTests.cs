using Xunit.Abstractions;

namespace Initiative.Core.Tests.Query.Blind;

/// <summary>How well the questions and shipments of the blind sets are answered. The output says which rows are not.</summary>
public sealed class BlindTests(ITestOutputHelper output)
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Fact]
    public void Questions_are_answered()
    {
        var (recall, reciprocal, withMust, answerable, blank, nothing, complete, partial) = (0.0, 0.0, 0, 0, 0, 0, 0, 0);
        foreach (var row in BlindSet.Rows("queries"))
        {
            var result = Catalogue.Find(row["query"]);
            int[] found = [.. result.Select(static match => match.Measure.Ordinal)];
            var must = row.Ordinals("must");
            if (row["nothing"] == "1")
            {
                nothing++;
                complete += found.Length > 0 && !result.IsPartial ? 1 : 0;
                partial += found.Length > 0 && result.IsPartial ? 1 : 0;
                continue;
            }
            if (must.Length + row.Ordinals("nice").Length > 0)
            {
                answerable++;
                blank += found.Length == 0 ? 1 : 0;
            }
            if (must.Length == 0)
                continue;
            withMust++;
            var missed = must.Except(found.Take(5)).ToArray();
            var rank = Array.FindIndex(found, must.Contains) + 1;
            recall += 1 - (missed.Length / (double)must.Length);
            reciprocal += rank > 0 ? 1.0 / rank : 0;
            if (missed.Length > 0)
                output.WriteLine($"'{row["query"]}' missed {string.Join(", ", missed)}; found {string.Join(", ", found)}");
        }
        output.WriteLine(FormattableString.Invariant($"recall@5 {recall / withMust:F3}, MRR {reciprocal / withMust:F3}, blank {blank} of {answerable}; without an answer {nothing}: complete {complete}, partial {partial}"));
        (recall / withMust).Should().BeGreaterThanOrEqualTo(0.90);
        (reciprocal / withMust).Should().BeGreaterThanOrEqualTo(0.85);
        (blank / (double)answerable).Should().BeLessThanOrEqualTo(0.05);
        complete.Should().Be(0, "what the catalogue does not have is never answered as if it had");
        (partial / (double)nothing).Should().BeLessThanOrEqualTo(0.10);
    }

    [Theory]
    [InlineData("shipments", 0.05, 0)]
    [InlineData("look-alikes", 0.05, 0.10)]
    [InlineData("coded", 0.05, 0)]
    public void Shipments_get_what_concerns_them_and_nothing_forbidden(string shape, double mostMissed, double mostForbidden)
    {
        var (wanted, missed, rows, forbidden) = (0, 0, 0, 0);
        foreach (var row in BlindSet.Rows(shape))
        {
            var advice = Catalogue.Advise(row.Shipment());
            var lost = row.Ordinals("must").Except(advice.Matches.Select(static match => match.Measure.Ordinal)).ToArray();
            var wrong = row.Ordinals("forbidden").Intersect(advice.Matches.Where(static match => match.Kind == MatchKind.Concerns).Select(static match => match.Measure.Ordinal)).ToArray();
            (rows, wanted, missed, forbidden) = (rows + 1, wanted + row.Ordinals("must").Length, missed + lost.Length, forbidden + (wrong.Length > 0 ? 1 : 0));
            if (lost.Length + wrong.Length > 0)
                output.WriteLine($"{row.Shipment()}: missed {string.Join(", ", lost)}; forbidden {string.Join(", ", wrong)}");
        }
        output.WriteLine($"{rows} rows: {missed} of {wanted} measures missed, {forbidden} rows with a forbidden one");
        (missed / (double)wanted).Should().BeLessThanOrEqualTo(mostMissed);
        (forbidden / (double)rows).Should().BeLessThanOrEqualTo(mostForbidden);
    }

    [Fact]
    public void Places_are_the_pilot_cities_that_they_are()
    {
        var (rows, wrong) = (0, 0);
        foreach (var row in BlindSet.Rows("places"))
        {
            rows++;
            var city = Catalogue.Advise(new Shipment { City = row["text"] }).City?.Name.English ?? "-";
            if (city == (row.GetValueOrDefault("pilot city or -") ?? row["pilot"]))
                continue;
            wrong++;
            output.WriteLine($"'{row["text"]}' was read as {city}");
            city.Should().Be("-", "{0} is not taken for a pilot city that it is not", row["text"]);
        }
        (wrong / (double)rows).Should().BeLessThanOrEqualTo(0.02);
    }

    [Fact]
    public void City_of_a_shipment_is_a_pilot_city_where_the_set_says_so()
    {
        foreach (var row in BlindSet.Rows("shipments").Where(static row => row["pilot"] is "Y" or "N"))
            (Catalogue.Advise(row.Shipment()).City is not null).Should().Be(row["pilot"] == "Y", "of {0}", row["city"]);
    }

    [Fact]
    public void Flows_and_modes_are_read_but_for_those_that_are_none()
    {
        string[] none = ["bonded", "supply", "供船", "EX", "转口", "transit", "X", "2", "船", "tanker", "TANKER", "A", "multimodal", "EXPRESS", "express", "post", "courier", "快件", "快递", "DHL", "reefer", "reefer FCL", "FCL", "bulk", "break bulk", "bunker", "油轮", "邮轮", "保税", "保税备货", "bonded e-commerce", "陆运 拱北", "in", "ship supply", "bunker supply", "过境", "入区", "Ausfuhr ab China", "进", "PCTC", "freighter", "跨境电商"];
        foreach (var row in BlindSet.Rows("shipments").Concat(BlindSet.Rows("look-alikes")).Concat(BlindSet.Rows("coded")))
        {
            Shipment.TryParseFlow(row["flow"], out _).Should().Be(!none.Contains(row["flow"]), "of {0}", row["flow"]);
            Shipment.TryParseMode(row["mode"], out _).Should().Be(!none.Contains(row["mode"]), "of {0}", row["mode"]);
        }
    }

    [Fact]
    public void Unknown_codes_are_named_in_the_notes()
    {
        foreach (var row in BlindSet.Rows("coded"))
        {
            var notes = Catalogue.Advise(row.Shipment()).Notes.Select(static note => note.Text).ToList();
            if (!Shipment.TryParseMode(row["mode"], out _, out var problem))
                notes.Add(problem);
            foreach (var code in row.Parts("unknown"))
                notes.Should().Contain(note => note.Contains(code), "{0} is unknown", code);
        }
    }
}
