using Initiative.Core.Tests.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Initiative.Core.Tests.DependencyInjection;

/// <summary>An app with a generic host, settings with ids, and services that ask for editions.</summary>
public sealed class HostedAppTests
{
    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Watch:Measure"] = "battery-inspection",
        ["Watch:City"] = "ningbo",
        ["Watch:Topics:0"] = "batteries",
        ["Watch:Topics:1"] = "inspection",
        ["Watch:Weights:battery-inspection"] = "5",
        ["Watch:Weights:model-port"] = "2",
        ["Watch:WeightsById:model-port"] = "2",
        ["Initiative:File"] = Sample.Path,
    };

    [Fact]
    public async Task Host_gives_editions_and_settings_to_services()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Services.AddInitiativeCatalogue(c => c.AddJsonFile(builder.Configuration["Initiative:File"]!));
        builder.Services.Configure<Watch>(builder.Configuration.GetSection("Watch"));
        builder.Services.AddSingleton<Watcher>();
        using var host = builder.Build();
        await host.StartAsync();

        var watcher = host.Services.GetRequiredService<Watcher>();

        watcher.Default.Should().BeSameAs(Edition2025.Catalogue);
        watcher.Next.Edition.Id.Should().Be(EditionId.Parse("2026"));
        watcher.All.Should().HaveCount(2);
        watcher.Watched.Title.English.Should().Be("Battery inspection");
        await host.StopAsync();
    }

    [Fact]
    public void Settings_bind_ids_nullable_ids_lists_and_keys()
    {
        var watch = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build().GetSection("Watch").Get<Watch>()!;

        watch.Measure.Should().Be(MeasureId.Parse("battery-inspection"));
        watch.City.Should().Be(PilotCityId.Parse("ningbo"));
        watch.Task.Should().BeNull();
        watch.Topics.Should().Equal(TopicId.Parse("batteries"), TopicId.Parse("inspection"));
        watch.Weights.Should().Equal(new Dictionary<string, int> { ["battery-inspection"] = 5, ["model-port"] = 2 });
        watch.WeightsById.Should().BeEmpty();
    }

    [Fact]
    public void Bad_id_in_settings_is_an_error_that_names_the_setting_and_says_why()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Measure"] = "Battery Inspection" }).Build();

        var binding = () => configuration.Get<Watch>();

        binding.Should().Throw<InvalidOperationException>().WithMessage("*'Battery Inspection'*'Measure'*MeasureId*")
            .WithInnerException<FormatException>().WithMessage("'Battery Inspection' is not the id of a measure*");
    }

    private sealed class Watch
    {
        public MeasureId Measure { get; set; }

        public PilotCityId? City { get; set; }

        public KeyTaskId? Task { get; set; }

        public List<TopicId> Topics { get; set; } = [];

        public Dictionary<string, int> Weights { get; set; } = [];

        // The binder of .NET takes strings, enums and integers as keys and passes over dictionaries that have others.
        public Dictionary<MeasureId, int> WeightsById { get; set; } = [];
    }

    private sealed class Watcher(
        InitiativeCatalogue catalogue,
        [FromKeyedServices("2026")] InitiativeCatalogue next,
        IEnumerable<InitiativeCatalogue> all,
        IOptions<Watch> watch)
    {
        public InitiativeCatalogue Default { get; } = catalogue;

        public InitiativeCatalogue Next { get; } = next;

        public IReadOnlyList<InitiativeCatalogue> All { get; } = [.. all];

        public Measure Watched => Next.Measures[watch.Value.Measure];
    }
}
