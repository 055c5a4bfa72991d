using System.Text.Json;
using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.DataCompiler;

public class BakedHistoryTests
{
    [Fact]
    public void Baked_and_read_are_the_same_history_member_by_member() => Differences(EditionHistory.BuiltIn, HistoryFile.Read()).Should().BeEmpty("the baked code is the data; if not, bake again");

    [Trait("Duration", "long")]
    [Fact]
    public void Every_value_of_the_data_can_be_seen_in_the_history()
    {
        var root = HistoryFile.Parse();
        var accepted = 0;
        foreach (var (path, value) in ScalarsIn(root).ToList())
        {
            var changed = Changed(value);
            value.ReplaceWith(changed);
            try
            {
                var history = HistoryFile.Read(EditionJson.ToUtf8(root));
                accepted++;
                Differences(EditionHistory.BuiltIn, history).Any().Should().BeTrue("{0} was changed, and somebody should see it", path);
            }
            catch (CatalogueFormatException)
            {
                // The value cannot be anything else, such as an id that others name.
            }
            changed.ReplaceWith(value);
        }
        accepted.Should().BeGreaterThan(100, "names, notes, addresses, dates, figures and coordinates can be changed, one at a time");
    }

    // Citations are not members, so that they are compared beside them.
    private static IEnumerable<string> Differences(EditionHistory left, EditionHistory right) =>
        PublicSurface.Differences(left, right).Concat(PublicSurface.Differences(left.Cite(), right.Cite()));

    private static JsonValue Changed(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String when IsoDate.Read((string)value!) is { } date => JsonValue.Create(IsoDate.Write(date.AddDays(1))),
        JsonValueKind.String => JsonValue.Create((string)value! + "x"),
        JsonValueKind.True => JsonValue.Create(false),
        _ => JsonValue.Create((double)value! + 1),
    };

    private static IEnumerable<(string Path, JsonValue Value)> ScalarsIn(JsonNode node) => node switch
    {
        JsonObject members => members.Where(static member => member.Key != "$schema").SelectMany(static member => ScalarsIn(member.Value!)),
        JsonArray items => items.SelectMany(static item => ScalarsIn(item!)),
        JsonValue value => [(value.GetPath(), value)],
        _ => [],
    };
}
