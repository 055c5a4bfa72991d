using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Data;

public partial class BakedEditionTests
{
    [Fact]
    public void Baked_and_parsed_are_the_same_catalogue_member_by_member() =>
        PublicSurface.Differences(Edition2025.Catalogue, EditionJson.Read()).Should().BeEmpty("the baked code is the data; if not, bake again");

    [Fact]
    public void The_embedded_data_is_the_file_of_the_repository() =>
        EditionJson.Bytes.Should().Equal(File.ReadAllBytes(Checkout.EditionJson));

    [Theory]
    [InlineData("\"latitude\": 29.88", "\"latitude\": 29.89", "InitiativeCatalogue.Cities[11].Location.Latitude: 29.88 / 29.89")]
    [InlineData("\"li-ion batteries\"", "\"lithium-ion cells\"", "InitiativeCatalogue.Topics[0].Aliases[2]: li-ion batteries / lithium-ion cells")]
    [InlineData("\"confidence\": \"high\"", "\"confidence\": \"medium\"", "InitiativeCatalogue.Edition.FollowUps[0].Confidence: High / Medium")]
    [InlineData("\"isTranslation\": true,\n      \"prevailingLanguage\": \"zh\"", "\"isTranslation\": true", "InitiativeCatalogue.Sources[0].PrevailingLanguage: zh / null")]
    public void A_changed_fact_is_noticed_and_named(string fact, string changed, string difference)
    {
        var catalogue = CatalogueJson.Read(EditionJson.Replacing(fact, changed));

        PublicSurface.Differences(Edition2025.Catalogue, catalogue).Should().Contain(difference, "the comparison sees what a user sees");
    }

    [Trait("Duration", "long")]
    [Fact]
    public void Every_value_of_the_data_can_be_seen_in_the_catalogue()
    {
        var root = JsonNode.Parse(EditionJson.Text)!;
        var accepted = 0;
        // Of each kind of member at most thirty, spread over all entities: they are written and read by one list of fields.
        foreach (var (path, value) in ScalarsIn(root).GroupBy(static scalar => IndexPattern().Replace(scalar.Path, "")).SelectMany(static member => Spread([.. member], 30)).ToList())
        {
            var changed = Changed(value);
            value.ReplaceWith(changed);
            try
            {
                var catalogue = CatalogueJson.Read(EditionJson.ToUtf8(root));
                accepted++;
                PublicSurface.Differences(Edition2025.Catalogue, catalogue).Any().Should().BeTrue("{0} was changed, and somebody should see it", path);
            }
            catch (CatalogueFormatException)
            {
                // The value cannot be anything else, such as a quotation's words.
            }
            changed.ReplaceWith(value);
        }
        accepted.Should().BeGreaterThan(300, "names, aliases, summaries, dates and coordinates can all be changed, one at a time");
    }

    [Fact]
    public void Every_entity_has_a_property_of_its_own_on_the_edition()
    {
        foreach (var kind in new[] { "Tasks", "Measures", "Agencies", "Cities", "Topics" })
        {
            var set = ((IEnumerable)typeof(InitiativeCatalogue).GetProperty(kind)!.GetValue(Edition2025.Catalogue)!).Cast<object>();
            var named = typeof(Edition2025).GetProperty(kind)!.GetValue(null)!;

            PropertiesNamed(kind).Select(property => property.GetValue(named)).Should().Equal(
                set, static (property, entity) => ReferenceEquals(property, entity), "Edition2025.{0} names the catalogue's own instances", kind);
        }
    }

    [Fact]
    public void A_property_is_named_after_the_id_of_its_entity()
    {
        foreach (var kind in new[] { "Tasks", "Measures", "Agencies", "Cities", "Topics" })
        {
            foreach (var property in PropertiesNamed(kind))
            {
                var entity = property.GetValue(typeof(Edition2025).GetProperty(kind)!.GetValue(null))!;
                var id = entity.GetType().GetProperty("Id")!.GetValue(entity)!.ToString()!;
                property.Name.Should().BeEquivalentTo(id.Replace("-", "", StringComparison.Ordinal), "letter case aside, it is the id of {0}", entity);
            }
        }
    }

    private static IEnumerable<PropertyInfo> PropertiesNamed(string kind) =>
        typeof(Edition2025).GetNestedType("Named" + kind)!.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).OrderBy(static p => p.MetadataToken);

    private static JsonValue Changed(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String when IsoDate.Read((string)value!) is { } date => JsonValue.Create(IsoDate.Write(date.AddDays(1))),
        JsonValueKind.String => JsonValue.Create((string)value! + "x"),
        JsonValueKind.Number => JsonValue.Create((double)value! + 1),
        _ => JsonValue.Create(value.GetValueKind() != JsonValueKind.True),
    };

    private static IEnumerable<T> Spread<T>(T[] items, int most)
    {
        var step = Math.Max(1, (items.Length + most - 1) / most);
        return items.Where((_, index) => index % step == 0);
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex IndexPattern();

    private static IEnumerable<(string Path, JsonValue Value)> ScalarsIn(JsonNode node) => node switch
    {
        JsonObject members => members.Where(static member => member.Key != "$schema").SelectMany(static member => ScalarsIn(member.Value!)),
        JsonArray items => items.SelectMany(static item => ScalarsIn(item!)),
        JsonValue value => [(value.GetPath(), value)],
        _ => [],
    };
}
