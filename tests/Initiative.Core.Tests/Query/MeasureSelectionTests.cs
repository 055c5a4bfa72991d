namespace Initiative.Core.Tests.Query;

public class MeasureSelectionTests
{
    private static readonly CatalogueSet<MeasureId, Measure> Measures = Edition2025.Catalogue.Measures;

    private static readonly Gen<TradeFlows> Flows = Gen.Int[0, 3].Select(static flags => (TradeFlows)flags);
    private static readonly Gen<TransportModes> Modes = Gen.Int[0, 15].Select(static flags => (TransportModes)flags);
    private static readonly Gen<string?> Verbs = Gen.OneOfConst([null, .. Measures.Select(static measure => measure.Action).Distinct()]);

    [Fact]
    public void The_measures_with_a_flow_are_those_whose_words_state_it()
    {
        Measures.WithFlow(TradeFlows.Import).Select(static measure => measure.Ordinal).Should().Equal(2, 5, 7);
        Measures.WithFlow(TradeFlows.Export).Select(static measure => measure.Ordinal).Should().Equal(1, 15, 24, 27);
        Measures.WithFlow(TradeFlows.Import | TradeFlows.Export).Should().BeEmpty("no measure states both");
    }

    [Fact]
    public void The_measures_with_a_mode_are_those_whose_words_state_it()
    {
        Measures.WithMode(TransportModes.Air).Select(static measure => measure.Ordinal).Should().Equal(11, 12, 13, 16);
        Measures.WithMode(TransportModes.Sea).Should().BeEmpty("the words about cruise ships state whom the supplies serve, not how they travel");
        Measures.WithMode(TransportModes.Rail).Select(static measure => measure.Ordinal).Should().Equal(9);
        Measures.WithMode(TransportModes.Road).Select(static measure => measure.Ordinal).Should().Equal(10);
    }

    [Fact]
    public void The_measures_with_an_action_are_those_with_the_verb() =>
        Measures.WithAction("establish").Select(static measure => measure.Ordinal).Should().Equal([10, 20, 21], "two of them share one verb");

    [Fact]
    public void Conditions_add_up_and_each_narrows_the_selection()
    {
        Measures.WithMode(TransportModes.Air).WithAction("Optimize").Select(static measure => measure.Ordinal).Should().Equal(12);
        Measures.WithAction("establish").WithAction("deepen").Should().BeEmpty("a measure has one verb");
        Measures.WithAction("establish").WithAction("Establish").Count().Should().Be(3);
        Measures.WithTask(Edition2025.Tasks.PolicySupport.Id).WithTask(Edition2025.Tasks.CostReduction.Id).Should().BeEmpty("a measure is listed under one task");
        Measures.WithTopic(Edition2025.Topics.HongKong.Id).WithTopic(Edition2025.Topics.Macao.Id).Should().OnlyContain(static measure => measure.TopicIds.Count >= 2);
        Measures.WithMode(TransportModes.Air).WithMode(TransportModes.Sea).Should().BeEmpty("no measure states both");
    }

    [Fact]
    public void Any_conditions_in_any_order_select_the_measures_that_meet_them_all() => Gen.Select(Flows, Modes, Verbs).Sample(static (flow, mode, action) =>
    {
        var expected = Measures.Where(measure => measure.Flows.HasFlag(flow) && measure.Modes.HasFlag(mode) && (action is null || measure.Action == action)).ToList();
        var one = Measures.WithFlow(flow).WithMode(mode);
        var other = Measures.WithMode(mode).WithFlow(flow);
        if (action is { } verb)
            (one, other) = (one.WithAction(verb), Measures.WithAction(verb).WithMode(mode).WithFlow(flow));
        var any = Measures.ToList().WithFlow(flow).WithMode(mode);
        any = action is null ? any : any.WithAction(action);
        return one.SequenceEqual(expected) && other.SequenceEqual(expected) && one.Count() == expected.Count && any.SequenceEqual(expected);
    });

    [Fact]
    public void The_measures_of_a_task_or_topic_are_selected_alike()
    {
        Edition2025.Tasks.LogisticsEfficiency.Measures.WithMode(TransportModes.Air).Select(static measure => measure.Ordinal).Should().Equal(11, 12, 13);
        Edition2025.Topics.HongKong.Measures.WithFlow(TradeFlows.Export).Select(static measure => measure.Ordinal).Should().Equal(27);
    }

    [Fact]
    public void Any_list_of_measures_is_narrowed_as_a_set_is()
    {
        Measure[] some = [Edition2025.Measures.DrugImports, Edition2025.Measures.LithiumBatteryExports];

        some.WithFlow(TradeFlows.Export).Should().Equal(Edition2025.Measures.LithiumBatteryExports);
        some.WithTopic(Edition2025.Topics.LithiumBatteries.Id).Should().Equal(Edition2025.Measures.LithiumBatteryExports);
        some.WithTask(Edition2025.Tasks.PolicySupport.Id).WithMode(TransportModes.None).Should().Equal(some, "no flag asks for nothing");
        some.WithAction("no such verb").Should().BeEmpty();
        new Action(() => ((IEnumerable<Measure>)null!).WithFlow(TradeFlows.Import)).Should().Throw<ArgumentNullException>("it is said at once, not when it is enumerated").WithParameterName("measures");
    }

    [Fact]
    public void Selection_as_text_says_how_many_measures_it_has_and_which() =>
        Measures.WithFlow(TradeFlows.Import).ToString().Should().Be(
            "3 Measure: 2. Imports of food-and-medicine homologous products (medicinal-edible-food-impor…, "
            + "5. Dual-certificate integration for imported motor vehicles (imported-vehicle-du…, 7. Pharmaceutical imports (drug-imports)");

    [Fact]
    public void A_condition_leaves_the_selection_it_was_put_to_as_it_was()
    {
        var air = Measures.WithMode(TransportModes.Air);
        _ = air.WithAction("Optimize");
        air.Count().Should().Be(4);
    }

    [Fact]
    public void The_default_selection_selects_nothing()
    {
        default(MeasureSelection).Should().BeEmpty();
        default(MeasureSelection).Count().Should().Be(0);
        default(MeasureSelection).WithFlow(TradeFlows.Import).Count().Should().Be(0);
    }

    [Fact]
    public void An_enumerator_starts_again_after_a_reset()
    {
        var enumerator = Measures.WithMode(TransportModes.Rail).GetEnumerator();
        for (var round = 0; round < 2; round++)
        {
            enumerator.MoveNext().Should().BeTrue();
            enumerator.Current.Ordinal.Should().Be(9);
            enumerator.MoveNext().Should().BeFalse();
            enumerator.MoveNext().Should().BeFalse("it stays ended");
            enumerator.Reset();
        }
    }

    [Fact]
    public void Selecting_allocates_nothing() => Allocation.Of(static () =>
    {
        var sum = 0;
        foreach (var measure in Measures.WithMode(TransportModes.Air).WithAction("Optimize"))
            sum += measure.Ordinal;
        foreach (var measure in Edition2025.Tasks.PolicySupport.Measures.WithFlow(TradeFlows.Import))
            sum += measure.Topics.Count;
        return sum + Measures.WithFlow(TradeFlows.Export).Count();
    }).Should().Be(0, "selections are made in inner loops");

    [Fact]
    public void No_set_is_refused()
    {
        CatalogueSet<MeasureId, Measure> nothing = null!;
        new Action(() => nothing.WithFlow(TradeFlows.Import)).Should().Throw<ArgumentNullException>().WithParameterName("measures");
        new Action(() => nothing.WithMode(TransportModes.Air)).Should().Throw<ArgumentNullException>().WithParameterName("measures");
        new Action(() => nothing.WithAction("reduce")).Should().Throw<ArgumentNullException>().WithParameterName("measures");
    }

    [Fact]
    public void Measures_are_selected_by_what_is_known_of_whether_they_apply()
    {
        var catalogue = Edition2025.Catalogue;
        foreach (var status in Enum.GetValues<MeasureStatus>())
        {
            var expected = catalogue.Measures.Where(measure => measure.Status == status).ToList();

            catalogue.Measures.WithStatus(status).Should().Equal(expected);
            catalogue.Measures.ToList().WithStatus(status).Should().Equal(expected);
            catalogue.Find(new MeasureQuery { Status = status }).Select(static match => match.Measure).Should().BeEquivalentTo(expected);
        }
        catalogue.Measures.WithFlow(TradeFlows.Export).WithStatus(MeasureStatus.ReplicatedNationwide).Select(static measure => measure.Id)
            .Should().Contain(Edition2025.Measures.LithiumBatteryExports.Id).And.NotContain(Edition2025.Measures.LclInspectBeforeLoading.Id);
        catalogue.Measures.WithStatus(MeasureStatus.Implemented).WithStatus(MeasureStatus.NotKnown).Count().Should().Be(0, "a measure has one status");
    }
}
