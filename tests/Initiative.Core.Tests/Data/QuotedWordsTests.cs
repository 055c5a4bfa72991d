using System.Text.Json.Nodes;

namespace Initiative.Core.Tests.Data;

public class QuotedWordsTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;
    private static readonly string Seed = File.ReadAllText(Checkout.Seed);

    [Fact]
    public void Every_quotation_of_the_data_stands_at_its_place_in_the_seed_document()
    {
        var spans = SpansIn(JsonNode.Parse(EditionJson.Text)!).ToList();

        spans.Should().HaveCountGreaterThan(5 + 29 + 9 + 25, "every task, measure, agency and city is quoted, and facts of the edition are too");
        foreach (var (path, start, words) in spans)
            Seed.Substring(start, words.Length).Should().Be(words, "{0} quotes it from position {1}", path, start);
    }

    [Fact]
    public void Every_quotation_of_the_catalogue_shows_the_words_of_its_spans()
    {
        var quotations = PublicSurface.Reach(Catalogue).Where(static part => part.Value is Quotation).ToList();

        quotations.Should().HaveCountGreaterThan(5 + 29 + 9 + 25);
        foreach (var (path, value) in quotations)
        {
            var quotation = (Quotation)value;
            quotation.Document.Should().BeSameAs(Catalogue.Sources[0], "{0} quotes the official document", path);
            quotation.Text.Should().Be(string.Join(" … ", quotation.Spans.Select(static span => Seed.Substring(span.Start, span.Length))), "that is what {0} quotes", path);
        }
    }

    [Fact]
    public void No_measure_quotes_words_of_another_but_for_the_one_shared_verb()
    {
        var overlaps =
            from left in Catalogue.Measures
            from right in Catalogue.Measures
            where left.Ordinal < right.Ordinal
            from a in left.Quotation.Spans
            from b in right.Quotation.Spans
            let start = Math.Max(a.Start, b.Start)
            let end = Math.Min(a.End, b.End)
            where start < end
            select $"{left.Id} and {right.Id} share '{Seed[start..end]}'";

        overlaps.Should().Equal(
            ["smart-customs-platform and brics-customs-demonstration-center share 'establish'"],
            "the document says of both, with one verb, \"establish a global … platform and a BRICS … Center\"");
    }

    [Fact]
    public void The_shared_verb_is_the_first_word_of_the_measure_that_shares_it()
    {
        var platform = Edition2025.Measures.SmartCustomsPlatform.Quotation;
        var center = Edition2025.Measures.BricsCustomsDemonstrationCenter.Quotation;

        center.Spans[0].Should().Be(new TextSpan(platform.Spans[0].Start, "establish".Length));
        center.Sentence.Should().Be(platform.Sentence, "both stand in the sentence on interconnectivity");
        center.Text.Should().Be("establish … a BRICS Customs Demonstration Center");
    }

    [Fact]
    public void The_quotations_of_tasks_and_measures_leave_only_connecting_words_of_their_sentences()
    {
        var first = Seed.IndexOf("The first is to ", StringComparison.Ordinal);
        const string last = "logistics costs.";
        var end = Seed.IndexOf(last, StringComparison.Ordinal) + last.Length;
        var quoted = new bool[Seed.Length];
        foreach (var span in Catalogue.Tasks.SelectMany(static task => task.Quotation.Spans).Concat(Catalogue.Measures.SelectMany(static measure => measure.Quotation.Spans)))
        {
            span.Start.Should().BeGreaterThanOrEqualTo(first, "tasks and measures are quoted from the five sentences");
            span.End.Should().BeLessThanOrEqualTo(end, "tasks and measures are quoted from the five sentences");
            Array.Fill(quoted, true, span.Start, span.Length);
        }

        LeftOver(quoted, first, end).Should().BeEquivalentTo(
            [
                "The first is to", "The second is to", "The third is to", "The fourth is", "The fifth is to",
                "and", "and", "and", "and", "and", "and",
            ],
            "whatever else the sentences say belongs to a task or a measure");
    }

    [Fact]
    public void Every_measure_is_quoted_from_the_sentence_of_its_task()
    {
        foreach (var measure in Catalogue.Measures)
            measure.Quotation.Sentence.Should().Be(measure.Task.Quotation.Sentence, "{0} is listed under {1}", measure, measure.Task);
        Catalogue.Tasks.Select(static task => task.Quotation.Sentence.Start).Should().OnlyHaveUniqueItems("each task has its own sentence");
    }

    [Fact]
    public void Every_piece_of_evidence_stands_inside_its_measures_own_words()
    {
        var pieces = Catalogue.Measures.SelectMany(static measure => measure.Evidence, static (measure, evidence) => (measure, evidence)).ToList();

        pieces.Should().HaveCountGreaterThan(29);
        foreach (var (measure, evidence) in pieces)
        {
            measure.Quotation.Spans.Should().Contain(
                span => span.Start <= evidence.Span.Start && evidence.Span.End <= span.End, "{0} of {1} is no word of another measure", evidence, measure);
            evidence.Words.Should().Be(Seed.Substring(evidence.Span.Start, evidence.Span.Length));
        }
    }

    [Fact]
    public void Every_tag_of_a_measure_has_exactly_one_piece_of_evidence()
    {
        foreach (var measure in Catalogue.Measures)
        {
            var evidence = measure.Evidence;
            evidence.Where(static e => e.Topic is not null).Select(static e => e.Topic).Should().Equal(measure.Topics, "{0} has these topics", measure);
            evidence.Aggregate(TradeFlows.None, static (flows, e) => flows | e.Flow).Should().Be(measure.Flows, "{0} has these flows", measure);
            evidence.Aggregate(TransportModes.None, static (modes, e) => modes | e.Mode).Should().Be(measure.Modes, "{0} has these modes", measure);
            evidence.Select(static e => (e.Kind, e.Flow, e.Mode, e.Topic)).Should().OnlyHaveUniqueItems("each tag of {0} is stated once", measure);
        }
    }

    [Fact]
    public void The_action_of_a_measure_is_a_verb_at_the_head_of_its_words()
    {
        foreach (var measure in Catalogue.Measures)
        {
            measure.Quotation.Text.Split(' ').Take(2).Should().Contain(
                measure.Action.ToString().ToLowerInvariant(), "{0} begins with its verb, after an adverb at most", measure);
        }
    }

    private static List<string> LeftOver(bool[] quoted, int from, int end)
    {
        var rest = new List<string>();
        for (var start = from; start < end; start++)
        {
            var stop = start;
            while (stop < end && !quoted[stop])
                stop++;
            var words = Seed[start..stop].Trim(' ', ',', '.');
            if (words.Length > 0)
                rest.Add(words);
            start = stop;
        }
        return rest;
    }

    private static IEnumerable<(string Path, int Start, string Words)> SpansIn(JsonNode node) => node switch
    {
        JsonObject { Count: 2 } span when span.ContainsKey("start") && span.ContainsKey("text") =>
            [(span.GetPath(), (int)span["start"]!, (string)span["text"]!)],
        JsonObject members => members.SelectMany(static member => SpansIn(member.Value!)),
        JsonArray items => items.SelectMany(static item => SpansIn(item!)),
        _ => [],
    };
}
