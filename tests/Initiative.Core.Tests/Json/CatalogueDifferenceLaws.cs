using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

/// <summary>What holds of the difference between any two catalogues, on catalogues changed at random.</summary>
public sealed class CatalogueDifferenceLaws
{
    // The other lists have an order that is checked.
    private static readonly string[] Lists = ["sources", "topics"];

    public static TheoryData<int> Seeds => new(Enumerable.Range(1, 150));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Difference_is_empty_if_and_only_if_both_are_written_the_same(int seed)
    {
        var random = new Random(seed);
        var (a, b) = (Changed(random, seed % 3), Changed(random, seed % 3));

        CatalogueDifference.Between(a, a).IsEmpty.Should().BeTrue();
        CatalogueDifference.Between(a, CatalogueJson.Read(System.Text.Encoding.UTF8.GetBytes(CatalogueJson.ToJson(a)))).IsEmpty.Should().BeTrue();
        CatalogueDifference.Between(a, b).IsEmpty.Should().Be(CatalogueJson.ToJson(a) == CatalogueJson.ToJson(b));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Difference_the_other_way_round_is_its_mirror(int seed)
    {
        var random = new Random(seed);
        var (a, b) = (Changed(random, 4), Changed(random, 4));

        var there = CatalogueDifference.Between(a, b);
        var back = CatalogueDifference.Between(b, a);

        Flat(back, isMirrored: true).Should().BeEquivalentTo(Flat(there, isMirrored: false));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_value_said_to_differ_does(int seed)
    {
        var random = new Random(seed);

        var difference = CatalogueDifference.Between(Changed(random, 3), Changed(random, 3));

        difference.Changes.SelectMany(static change => change.Members).Should().NotContain(static member => member.Path != "ordinal" && member.Before == member.After);
        difference.Changes.Should().NotContain(static change => change.Members.Count == 0);
        difference.Changes.Select(static change => (change.List, change.Id)).Should().OnlyHaveUniqueItems();
    }

    private static IEnumerable<string> Flat(CatalogueDifference difference, bool isMirrored)
    {
        foreach (var change in difference.Changes)
        {
            var kind = (change.Kind, isMirrored) switch
            {
                (CatalogueChangeKind.Added, true) => CatalogueChangeKind.Removed,
                (CatalogueChangeKind.Removed, true) => CatalogueChangeKind.Added,
                _ => change.Kind,
            };
            yield return $"{kind} {change.List}/{change.Id}";
            foreach (var member in change.Members)
            {
                var (before, after) = isMirrored ? (member.After, member.Before) : (member.Before, member.After);
                yield return $"{change.List}/{change.Id} {member.Path}: {before} -> {after}";
            }
        }
    }

    private static InitiativeCatalogue Changed(Random random, int changes) => Sample.With(json =>
    {
        for (var i = 0; i < changes; i++)
            Change(json, random);
    });

    private static void Change(JsonObject json, Random random)
    {
        var list = json[Lists[random.Next(Lists.Length)]]!.AsArray();
        var index = random.Next(list.Count);
        switch (random.Next(6))
        {
            case 0:
                Move(list, Math.Max(index, 1), random.Next(1, list.Count));
                break;
            case 1:
                Move(json["topics"]!.AsArray().First(static topic => (string?)topic!["id"] == "batteries")!["aliases"]!.AsArray(), random.Next(3), random.Next(3));
                break;
            case 2:
                var topic = json["topics"]![random.Next(5)]!.DeepClone();
                topic["id"] = "topic-" + random.Next(1_000_000);
                json["topics"]!.AsArray().Insert(random.Next(3), topic);
                break;
            case 3:
                var measures = json["measures"]!.AsArray();
                if (measures.Count > 1)
                    measures.RemoveAt(random.Next(measures.Count));
                break;
            case 4:
                var tags = json["measures"]![0]!["topics"]!.AsObject();
                var (name, words) = tags.First();
                tags.Remove(name);
                tags.TryAdd("ports", words!.DeepClone());
                tags.TryAdd(name, words.DeepClone());
                break;
            default:
                json["tasks"]![random.Next(2)]!["title"]!["english"] = $"Title {random.Next(3)}";
                break;
        }
    }

    private static void Move(JsonArray list, int from, int to)
    {
        var item = list[from]!.DeepClone();
        list.RemoveAt(from);
        list.Insert(to, item);
    }
}
