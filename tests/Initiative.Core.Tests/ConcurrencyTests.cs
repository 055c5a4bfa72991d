namespace Initiative.Core.Tests;

[Trait("Duration", "long")]
public class ConcurrencyTests
{
    private const int Threads = 64;

    private static readonly Dictionary<string, Func<InitiativeCatalogue, object>> FirstUses = new(StringComparer.Ordinal)
    {
        ["edition"] = static catalogue => catalogue.Edition,
        ["standards"] = static catalogue => catalogue.Standards,
        ["sources"] = static catalogue => catalogue.Sources,
        ["tasks"] = static catalogue => catalogue.Tasks,
        ["measures"] = static catalogue => catalogue.Measures,
        ["agencies"] = static catalogue => catalogue.Agencies,
        ["divisions"] = static catalogue => catalogue.Divisions,
        ["cities"] = static catalogue => catalogue.Cities,
        ["topics"] = static catalogue => catalogue.Topics,
        ["one measure"] = static catalogue => catalogue.Measures[MeasureId.Parse("drug-imports")],
        ["measures of a task"] = static catalogue => catalogue.Tasks[4].Measures,
        ["measures of a topic"] = static catalogue => catalogue.Topics[3].Measures,
        ["topics of a measure"] = static catalogue => catalogue.Measures[3].Topics,
        ["evidence of a measure"] = static catalogue => catalogue.Measures[3].Evidence,
        ["task of a measure"] = static catalogue => catalogue.Measures[28].Task,
        ["text of a quotation"] = static catalogue => catalogue.Measures[20].Quotation.Text,
        ["document of a quotation"] = static catalogue => catalogue.Cities[0].Quotation.Document,
        ["source of a follow-up"] = static catalogue => catalogue.Measures[0].FollowUps[0].Source,
        ["cities of a division"] = static catalogue => catalogue.Divisions[5].Cities,
        ["division of a city"] = static catalogue => catalogue.Cities[9].Division,
    };

    public static TheoryData<string> EveryFirstUse => new(FirstUses.Keys);

    [Theory]
    [MemberData(nameof(EveryFirstUse))]
    public void Threads_that_race_on_first_use_get_the_same_instance(string use)
    {
        var ask = FirstUses[use];
        for (var round = 0; round < 4; round++)
        {
            var catalogue = Fresh.Catalogue();
            Race(_ => ask(catalogue)).Distinct(ReferenceEqualityComparer.Instance).Should().ContainSingle("all threads get the same {0}", use);
        }
    }

    [Fact]
    public void Threads_that_each_begin_elsewhere_end_up_with_one_catalogue()
    {
        var uses = FirstUses.Values.ToArray();
        for (var round = 0; round < 4; round++)
        {
            var catalogue = Fresh.Catalogue();
            var seen = Race(thread =>
            {
                var answers = new object[uses.Length];
                for (var i = 0; i < uses.Length; i++)
                {
                    var use = (i + thread) % uses.Length;
                    answers[use] = uses[use](catalogue);
                }
                return answers;
            });
            foreach (var answers in seen)
                answers.Should().Equal(seen[0], static (left, right) => ReferenceEquals(left, right), "each thread gets what the others get");
        }
    }

    [Fact]
    public void Every_reference_is_the_same_instance_each_time()
    {
        var catalogue = Fresh.Catalogue();
        var twice = PublicSurface.Reach(catalogue).Where(static part => !PublicSurface.IsScalar(part.Value.GetType()))
            .SelectMany(static part => PublicSurface.PropertiesOf(part.Value.GetType())
                .Where(static property => !property.PropertyType.IsValueType && property.PropertyType != typeof(string))
                .Where(property => !ReferenceEquals(property.GetValue(part.Value), property.GetValue(part.Value)))
                .Select(property => part.Path + "." + property.Name));

        twice.Should().BeEmpty("a relation is always the same instance");
    }

    private static T[] Race<T>(Func<int, T> run)
    {
        var answers = new T[Threads];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            answers[index] = run(index);
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        return answers;
    }
}
