namespace Initiative.Core.Tests.Model;

public class CatalogueSetTests
{
    private static readonly CatalogueSet<MeasureId, Measure> Measures = Edition2025.Catalogue.Measures;

    // Few letters, so that ids share beginnings; sizes on both sides of every power of two up to 300.
    private static readonly Gen<string[]> Slugs = Gen.String[Gen.Char["ab01"], 1, 12].HashSet[0, 300].Select(static slugs => slugs.ToArray());

    [Fact]
    public void An_index_gives_the_element_at_that_position()
    {
        for (var i = 0; i < Measures.Count; i++)
            Measures[i].Ordinal.Should().Be(i + 1);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void An_index_outside_is_refused(int index) =>
        new Action(() => _ = Measures[index]).Should().Throw<ArgumentOutOfRangeException>("there are 29 measures").WithMessage("*29 elements*").Which.ActualValue.Should().Be(index);

    [Fact]
    public void An_id_gives_its_entity()
    {
        foreach (var measure in Measures)
        {
            Measures[measure.Id].Should().BeSameAs(measure);
            Measures.TryGet(MeasureId.Parse(measure.Id.ToString()), out var found).Should().BeTrue("{0} is in the set", measure);
            found.Should().BeSameAs(measure);
            Measures.Contains(measure.Id).Should().BeTrue("{0} is in the set", measure);
        }
    }

    [Theory]
    [InlineData("unheard-of", "")]
    [InlineData("policy-support", "")]
    [InlineData("lithium-battery-export", " Did you mean 'lithium-battery-exports'?")]
    public void An_id_of_nothing_in_the_set_matches_nothing_and_is_named_with_the_nearest(string slug, string question)
    {
        var id = MeasureId.Parse(slug);

        Measures.TryGet(id, out var found).Should().BeFalse();
        found.Should().BeNull();
        Measures.Contains(id).Should().BeFalse();
        new Action(() => _ = Measures[id]).Should().Throw<KeyNotFoundException>().WithMessage($"No Measure of this set of 29 has the id '{slug}'.{question} Use TryGet*", "whoever reads the log needs the id");
    }

    [Fact]
    public void The_default_id_matches_nothing()
    {
        Measures.TryGet(default, out var found).Should().BeFalse("the empty id belongs to no measure");
        found.Should().BeNull();
        Measures.Contains(default).Should().BeFalse();
        new Action(() => _ = Measures[default(MeasureId)]).Should().Throw<KeyNotFoundException>().WithMessage("*''*");
    }

    [Fact]
    public void Edition_names_the_members_of_its_own_sets()
    {
        Edition2025.Measures.Should().Equal(Measures);
        Edition2025.Measures.Should().BeSameAs(Edition2025.Measures);
        Edition2025.Measures[MeasureId.Parse(Edition2025.MeasureIds.DrugImports)].Should().BeSameAs(Edition2025.Measures.DrugImports).And.BeSameAs(Measures[6]);
        (Edition2025.Tasks.Count, Edition2025.Measures.Count, Edition2025.Agencies.Count, Edition2025.Cities.Count).Should().Be((5, 29, 9, 25));
        Edition2025.Catalogue.Edition.Id.Value.Should().Be(Edition2025.Id);
        Edition2025.Cities[PilotCityId.Parse(Edition2025.CityIds.Ningbo)].Name.English.Should().Be("Ningbo");
    }

    [Fact]
    public void Constant_ids_are_those_of_the_sets()
    {
        Constants(typeof(Edition2025.TaskIds)).Should().Equal(Edition2025.Tasks.Ids.Select(static id => id.Value));
        Constants(typeof(Edition2025.MeasureIds)).Should().Equal(Edition2025.Measures.Ids.Select(static id => id.Value));
        Constants(typeof(Edition2025.AgencyIds)).Should().Equal(Edition2025.Agencies.Ids.Select(static id => id.Value));
        Constants(typeof(Edition2025.CityIds)).Should().Equal(Edition2025.Cities.Ids.Select(static id => id.Value));
        Constants(typeof(Edition2025.TopicIds)).Should().Equal(Edition2025.Topics.Ids.Select(static id => id.Value));

        static IEnumerable<object?> Constants(Type type) => type.GetFields().OrderBy(static field => field.MetadataToken).Select(static field => field.GetRawConstantValue());
    }

    [Fact]
    public void A_set_as_text_says_how_many_it_holds_and_the_first_few()
    {
        Edition2025.Tasks.ToString().Should().Be(
            "5 KeyTask: 1. Policy support (policy-support), 2. Logistics efficiency (logistics-efficiency), 3. Regulatory framework (regulatory-framework), …");
        Edition2025.Topics.AirSilkRoad.Measures.ToString().Should().Be($"1 Measure: {Edition2025.Topics.AirSilkRoad.Measures[0]}");
        new CatalogueList<string>([]).ToString().Should().Be("0 String");
    }

    [Fact]
    public void A_subset_holds_only_its_own()
    {
        var first = Edition2025.Tasks.PolicySupport.Measures;
        first.Contains(Edition2025.Measures.LithiumBatteryExports.Id).Should().BeTrue();
        first.Contains(Edition2025.Measures.MultimodalTransport.Id).Should().BeFalse("it belongs to the second task");
    }

    [Fact]
    public void Enumerating_gives_the_elements_in_order_again_and_again()
    {
        Measures.ToList().Should().Equal(Enumerable.Range(0, Measures.Count).Select(static i => Measures[i]));
        Measures.Should().BeInAscendingOrder(static measure => measure.Ordinal);

        for (var round = 0; round < 2; round++)
        {
            var enumerator = Measures.GetEnumerator();
            enumerator.MoveNext().Should().BeTrue();
            enumerator.Current.Should().BeSameAs(Measures[0], "it starts at the first");
        }
        ((System.Collections.IEnumerable)Measures).Cast<Measure>().Should().Equal(Measures);
    }

    [Fact]
    public void Default_enumerators_enumerate_nothing()
    {
        default(CatalogueList<Measure>.Enumerator).MoveNext().Should().BeFalse();
        default(MeasureSelection.Enumerator).MoveNext().Should().BeFalse();
        default(MeasureSelection).Count().Should().Be(0);
    }

    [Fact]
    public void Enumeration_stays_ended()
    {
        var enumerator = Edition2025.Topics.Oil.Measures.GetEnumerator();
        enumerator.MoveNext().Should().BeTrue();
        for (var i = 0; i < 3; i++)
            enumerator.MoveNext().Should().BeFalse("there is one measure about oil");
    }

    [Fact]
    public void Linq_works_on_a_set()
    {
        Measures.Count(static measure => measure.Modes.HasFlag(TransportModes.Air)).Should().BePositive();
        Measures.Last(static measure => measure.Flows == TradeFlows.Import).Should().BeSameAs(Edition2025.Measures.DrugImports);
        Measures.ElementAt(4).Should().BeSameAs(Measures[4]);
        Measures.Select(static measure => measure.Task).Distinct().Should().Equal(Edition2025.Catalogue.Tasks);
        (from measure in Measures where measure.Ordinal == 7 select measure.Id).Single().Should().Be(Edition2025.Measures.DrugImports.Id);
    }

    [Fact]
    public void Looking_up_and_enumerating_allocate_nothing()
    {
        var id = Edition2025.Measures.LogisticsCosts.Id;
        Allocation.Of(() =>
        {
            var sum = 0;
            foreach (var measure in Measures)
                sum += measure.Ordinal;
            sum += Measures.Contains(id) ? 1 : 0;
            sum += Measures.TryGet(default, out _) ? 1 : 0;
            return sum + Measures[id].Ordinal + Measures[3].Ordinal + Measures.Count;
        }).Should().Be(0, "sets are asked in inner loops");
    }

    [Fact]
    public void A_set_of_any_size_finds_each_id_and_no_other() => Gen.Select(Slugs, Slugs).Sample(static (members, others) =>
    {
        var topics = Topic.ReadAll(Edition2025.Catalogue, new TableRow(string.Join('\n', members.Select(static slug => $"{slug}|{slug}||1|0").Prepend(members.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)))));
        var set = new CatalogueSet<TopicId, Topic>([.. topics]);
        return set.Count == topics.Length
            && topics.All(topic => ReferenceEquals(set[topic.Id], topic) && set.TryGet(TopicId.Parse(topic.Id.ToString()), out var found) && ReferenceEquals(found, topic))
            && others.Except(members).All(slug => !set.Contains(TopicId.Parse(slug)))
            && !set.Contains(default)
            && set.SequenceEqual(topics);
    });
}
