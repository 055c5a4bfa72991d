using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Initiative.Core.Recipes.Tests;

public sealed class ConfigurationTests
{
    [Fact]
    public async Task Measure_that_is_configured_is_bound_by_generated_code()
    {
        using var host = Host("drug-imports");
        await host.StartAsync();

        host.Services.GetRequiredService<IOptions<WatchedMeasure>>().Value.Id.Should().Be(Edition2025.Measures.DrugImports.Id);
    }

    [Theory]
    [InlineData("X Y")]
    [InlineData("drug-import")]
    [InlineData("")]
    public async Task App_does_not_start_with_a_measure_that_does_not_exist(string slug)
    {
        using var host = Host(slug);

        (await host.Invoking(static started => started.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).WithMessage($"*'{slug}'*");
    }

    // Should this fail one day, the generator has learned to call type converters, and the recipe is not needed any more.
    [Fact]
    public void Without_the_recipe_generated_code_leaves_ids_shipments_and_questions_empty_even_where_it_is_told_to_fail()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Order:Measure", "drug-imports"), new("Shipment:Goods", "tea"), new("Query:Text", "tea")]).Build();

        settings.GetSection("Order").Get<Order>(static binder => binder.ErrorOnUnknownConfiguration = true)!.Measure.IsEmpty.Should().BeTrue();
        settings.GetSection("Shipment").Get<Shipment>(static binder => binder.ErrorOnUnknownConfiguration = true)!.Goods.Should().BeNull();
        settings.GetSection("Query").Get<MeasureQuery>(static binder => binder.ErrorOnUnknownConfiguration = true)!.Text.Should().BeNull();
    }

    [Fact]
    public void Generated_code_reads_enums_by_the_names_of_Csharp_and_by_numbers()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Name", "ReplicatedNationwide"), new("Number", "2"), new("Json", "replicated-nationwide")]).Build();

        settings.GetValue<FollowUpKind>("Name").Should().Be(FollowUpKind.ReplicatedNationwide);
        settings.GetValue<FollowUpKind>("Number").Should().Be((FollowUpKind)2);
        FluentActions.Invoking(() => settings.GetValue<FollowUpKind>("Json")).Should().Throw<InvalidOperationException>();
    }

    private static IHost Host(string slug)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new("Watch:Measure", slug)]);
        builder.Services.AddInitiativeCatalogue();
        builder.Services.AddOptionsWithValidateOnStart<WatchedMeasure, WatchedMeasure.Validator>().Bind(builder.Configuration.GetSection("Watch"));
        return builder.Build();
    }
}
