using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Initiative.Core.Recipes.Tests;

/// <summary>Configuration that is bound by reflection: the generator does not see which options a generic method binds.</summary>
public sealed class StrictBindingTests
{
    private static readonly MeasureId DrugImports = Edition2025.Measures.DrugImports.Id;

    [Fact]
    public void Ids_enums_lists_and_values_of_dictionaries_are_bound()
    {
        var watch = Strictly<Watch>(("Measure", "drug-imports"), ("Kind", "replicated-nationwide"), ("All:0", "drug-imports"), ("ByName:a", "drug-imports"));

        watch.Measure.Should().Be(DrugImports);
        watch.Kind.Should().Be(FollowUpKind.ReplicatedNationwide);
        watch.All.Should().Equal(DrugImports);
        watch.ByName["a"].Should().Be(DrugImports);
    }

    [Theory]
    [InlineData("Measure", "X Y", "*'X Y' is not the id of a measure*")]
    [InlineData("Measure", "", "*'' is not the id of a measure: leave it out*")]
    [InlineData("Kind", "2", "*'2' is not a value of FollowUpKind*")]
    [InlineData("All:0", "X Y", "*'X Y' is not the id of a measure*")]
    [InlineData("ByName:a", "X Y", "*'X Y' is not the id of a measure*")]
    [InlineData("Meazure", "drug-imports", "*Meazure*")]
    public void With_the_recipe_nothing_that_cannot_be_bound_is_left_out(string key, string value, string message) =>
        FluentActions.Invoking(() => Strictly<Watch>((key, value))).Should().Throw<InvalidOperationException>()
            .Where(refused => refused.ToString().Contains(message.Trim('*'), StringComparison.Ordinal));

    [Fact]
    public void With_the_recipe_options_that_are_never_filled_are_refused_before_the_app_is_built()
    {
        FluentActions.Invoking(static () => Strictly<Keyed>()).Should().Throw<NotSupportedException>().WithMessage("Keyed.Inner.Counts has keys of type MeasureId*take text as keys*");
        FluentActions.Invoking(static () => Strictly<Placed>()).Should().Throw<NotSupportedException>().WithMessage("Placed.Place is a GeoLocation*take its two numbers*");
    }

    // Should this fail one day, the binder has learned it, and the recipe is not needed any more.
    [Fact]
    public void Without_the_recipe_the_binder_leaves_out_what_it_cannot_bind_in_lists_and_dictionaries()
    {
        var watch = Plainly<Watch>(("All:0", "drug-imports"), ("All:1", "X Y"), ("ByName:a", "X Y"));

        watch.All.Should().Equal(DrugImports);
        watch.ByName.Should().BeEmpty();
        Plainly<Keyed>(("Inner:Counts:drug-imports", "3")).Inner.Counts.Should().BeEmpty();
        Plainly<Placed>(("Place:Latitude", "1.5"), ("Place:Longitude", "2")).Place.Should().Be(default(GeoLocation));
    }

    private static T Strictly<T>(params (string Key, string Value)[] settings)
        where T : class
    {
        using var provider = new ServiceCollection().AddOptions<T>().BindStrictly(Settings(settings)).Services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<T>>().Value;
    }

    private static T Plainly<T>(params (string Key, string Value)[] settings) => Settings(settings).Get<T>()!;

    private static IConfigurationRoot Settings((string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();

    public sealed class Watch
    {
        public MeasureId Measure { get; set; }

        public FollowUpKind Kind { get; set; }

        public List<MeasureId> All { get; } = [];

        public Dictionary<string, MeasureId> ByName { get; } = [];
    }

    public sealed class Keyed
    {
        public Counted Inner { get; set; } = new();
    }

    public sealed class Counted
    {
        public Dictionary<MeasureId, int> Counts { get; } = [];
    }

    public sealed class Placed
    {
        public GeoLocation? Place { get; set; }
    }
}
