namespace Initiative.Core.Tests.Model;

public class EvidenceTests
{
    private static readonly Measure Lithium = Edition2025.Measures.LithiumBatteryExports;

    [Fact]
    public void Evidence_comes_in_the_order_flows_modes_topics()
    {
        foreach (var measure in Edition2025.Catalogue.Measures)
            measure.Evidence.Select(static evidence => evidence.Kind).Should().BeInAscendingOrder("so it is promised of {0}", measure);
    }

    [Fact]
    public void Evidence_of_a_flow_states_a_flow_and_nothing_else()
    {
        var evidence = Lithium.Evidence[0];

        evidence.Kind.Should().Be(EvidenceKind.Flow);
        evidence.Flow.Should().Be(TradeFlows.Export);
        evidence.Mode.Should().Be(TransportModes.None);
        evidence.Topic.Should().BeNull();
        evidence.Words.Should().Be("exports");
        evidence.ToString().Should().Be("Export: \"exports\"");
    }

    [Fact]
    public void Evidence_of_a_mode_states_a_mode_and_nothing_else()
    {
        var evidence = Edition2025.Measures.HighwayCorridors.Evidence[0];

        evidence.Kind.Should().Be(EvidenceKind.Mode);
        evidence.Flow.Should().Be(TradeFlows.None);
        evidence.Mode.Should().Be(TransportModes.Road);
        evidence.Topic.Should().BeNull();
        evidence.ToString().Should().Be("Road: \"highway\"");
    }

    [Fact]
    public void Evidence_of_a_topic_states_a_topic_and_nothing_else()
    {
        var evidence = Lithium.Evidence[1];

        evidence.Kind.Should().Be(EvidenceKind.Topic);
        evidence.Flow.Should().Be(TradeFlows.None);
        evidence.Mode.Should().Be(TransportModes.None);
        evidence.Topic.Should().BeSameAs(Edition2025.Topics.LithiumBatteries);
        evidence.ToString().Should().Be("lithium-batteries: \"lithium battery\"");
    }

    [Fact]
    public void The_span_of_evidence_is_where_its_words_stand_in_the_document()
    {
        foreach (var evidence in Edition2025.Catalogue.Measures.SelectMany(static measure => measure.Evidence))
            Edition2025.Catalogue.Sources[0].Text!.Substring(evidence.Span.Start, evidence.Span.Length).Should().Be(evidence.Words);
    }

    [Fact]
    public void The_words_of_evidence_are_whole_words()
    {
        var text = Edition2025.Catalogue.Sources[0].Text!;
        foreach (var evidence in Edition2025.Catalogue.Measures.SelectMany(static measure => measure.Evidence))
        {
            var (before, after) = (text[evidence.Span.Start - 1], text[evidence.Span.End]);
            (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(evidence.Words[0])).Should().BeFalse("{0} begins a word", evidence);
            (char.IsLetterOrDigit(after) && char.IsLetterOrDigit(evidence.Words[^1])).Should().BeFalse("{0} ends a word", evidence);
        }
    }
}
