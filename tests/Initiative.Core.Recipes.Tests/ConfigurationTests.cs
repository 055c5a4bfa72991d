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

    private static IHost Host(string slug)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new("Watch:Measure", slug)]);
        builder.Services.AddInitiativeCatalogue();
        builder.Services.AddOptionsWithValidateOnStart<WatchedMeasure, WatchedMeasure.Validator>().Bind(builder.Configuration.GetSection("Watch"));
        return builder.Build();
    }
}
