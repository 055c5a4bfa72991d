using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Model;

public class ImmutabilityTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Enumerators move: they are values, and whoever holds one holds a copy.
    private static readonly Type[] Types = PublicSurface.ExportedTypes.Where(static type => !type.IsEnum && !IsEnumerator(type)).ToArray();

    private static readonly Type[] ChangeableTypes =
        [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>)];

    public static TheoryData<Type> EveryType => new(Types);

    // What users fill in, once, while they make it.
    private static readonly Type[] MadeByUsers = [typeof(CatalogueJsonOptions), typeof(MeasureQuery), typeof(Shipment)];

    // What is one value, and checks it while it is made.
    private static bool FilledInBySerialisers(Type type) => PublicSurface.IsId(type) || type == typeof(Named<>);

    [Fact]
    public void The_theories_see_the_whole_public_surface() =>
        Types.Should().Contain([typeof(Measure), typeof(CatalogueSet<,>), typeof(MeasureId), typeof(CatalogueJsonOptions), typeof(CatalogueProblem), typeof(Edition2025)]);

    [Theory]
    [MemberData(nameof(EveryType))]
    public void No_property_can_be_set(Type type)
    {
        var settable = type.GetProperties(Own).Where(static property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter));
        settable.Select(static property => property.Name).Should().BeEmpty("{0} never changes", type);
        var initialised = type.GetProperties(Own).Where(static property => property.SetMethod is { IsPublic: true });
        if (!MadeByUsers.Contains(type) && !FilledInBySerialisers(type))
            initialised.Should().BeEmpty("only {0} are made by users", MadeByUsers);
    }

    [Theory]
    [MemberData(nameof(EveryType))]
    public void No_field_is_public(Type type) =>
        type.GetFields(Own).Where(static field => !field.IsLiteral).Should().BeEmpty("{0} shows its state through properties", type);

    [Theory]
    [MemberData(nameof(EveryType))]
    public void No_member_returns_a_collection_that_can_be_changed(Type type)
    {
        var returned = type.GetProperties(Own).Select(static property => (property.Name, Type: property.PropertyType))
            .Concat(type.GetMethods(Own).Select(static method => (method.Name, Type: method.ReturnType)));
        returned.Where(static member => IsChangeable(member.Type)).Should().BeEmpty("whoever gets something of {0} cannot change it", type);
    }

    [Theory]
    [MemberData(nameof(EveryType))]
    public void No_value_type_has_a_field_that_can_be_assigned(Type type)
    {
        if (type.IsValueType)
            type.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance).Should().OnlyContain(static field => field.IsInitOnly, "{0} is a readonly struct", type);
    }

    [Fact]
    public void Entities_are_sealed_and_made_only_by_the_library()
    {
        var entities = Types.Where(static type => Parents(type).Any(static parent => parent.IsGenericType && parent.GetGenericTypeDefinition() == typeof(CatalogueEntity<>))).ToList();

        entities.Should().Contain([typeof(Measure), typeof(KnownCity)]);
        entities.Should().OnlyContain(static type => type.IsSealed, "an entity means what the library says");
    }

    [Fact]
    public void Classes_are_made_only_by_the_library()
    {
        var made = Types.Where(static type => type.IsClass && type.GetConstructors().Length > 0);
        // Serialisers make lists; a class derived from one has no access to the elements and nothing to override that shows them.
        made.Should().BeEquivalentTo(
        [
            .. MadeByUsers, typeof(CatalogueList<>), typeof(IdJsonConverter<>), typeof(VocabularyJsonConverter<>), typeof(TextListJsonConverter), typeof(TextSpanJsonConverter),
            typeof(GeoLocationJsonConverter), typeof(SearchResultJsonConverter),
        ]);
        var derivable = Types.Where(static type => type.IsClass && !type.IsSealed && type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Any(static c => c.IsFamily || c.IsFamilyOrAssembly));
        derivable.Should().BeEmpty("nobody outside can derive a class that changes");
    }

    [Fact]
    public void No_list_of_the_catalogue_can_be_cast_to_something_that_changes_it()
    {
        var lists = PublicSurface.Reach(Edition2025.Catalogue)
            .Concat(PublicSurface.Reach(EditionJson.Read()))
            .Where(static part => part.Value is IEnumerable and not string)
            .ToList();

        lists.Should().HaveCountGreaterThan(100, "tasks, topics, divisions and quotations all hand out lists");
        foreach (var (path, list) in lists)
        {
            (list is Array or IList or IDictionary).Should().BeFalse("{0} is a {1}, which can be changed", path, list.GetType());
            var changeable = list.GetType().GetInterfaces().Concat(Parents(list.GetType())).Where(IsChangeable);
            changeable.Should().BeEmpty("{0} would be changed by whoever casts it", path);
        }
    }

    [Fact]
    public void The_problems_of_an_exception_cannot_be_changed_either()
    {
        var problems = EditionJson.Problems("{"u8.ToArray());
        ((object)problems is IList or ICollection<CatalogueProblem> or CatalogueProblem[]).Should().BeFalse();
    }

    [Fact]
    public void An_enumerator_is_not_a_way_in()
    {
        typeof(CatalogueList<Measure>.Enumerator).GetProperty("Current")!.CanWrite.Should().BeFalse();
        typeof(CatalogueList<Measure>.Enumerator).GetFields().Should().BeEmpty("the array behind it is private");
        typeof(CatalogueList<Measure>.Enumerator).GetProperty("Current")!.PropertyType.IsByRef.Should().BeFalse("a reference into the array could be assigned");
        typeof(CatalogueList<Measure>).GetProperty("Item")!.PropertyType.IsByRef.Should().BeFalse("a reference into the array could be assigned");
    }

    [Fact]
    public void The_embedded_data_cannot_be_written_to()
    {
        using var stream = CatalogueJson.OpenEdition2025();
        stream.CanWrite.Should().BeFalse();
        using var other = CatalogueJson.OpenEdition2025();
        other.Should().NotBeSameAs(stream, "each caller has its own position");
    }

    private static bool IsEnumerator(Type type) => type.Name == "Enumerator";

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsChangeable(Type type) =>
        type.IsArray || type.IsByRef || (type.IsGenericType && ChangeableTypes.Contains(type.GetGenericTypeDefinition()))
        || type == typeof(Memory<>) || type == typeof(IList) || type == typeof(ICollection);

    private static IEnumerable<Type> Parents(Type type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
            yield return parent;
    }
}
