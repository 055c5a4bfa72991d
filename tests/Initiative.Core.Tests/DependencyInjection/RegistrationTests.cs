using Microsoft.Extensions.DependencyInjection;

namespace Initiative.Core.Tests.DependencyInjection;

public class RegistrationTests
{
    [Fact]
    public void The_built_in_edition_is_the_default()
    {
        using var services = new ServiceCollection().AddInitiativeCatalogue().BuildServiceProvider(validateScopes: true);

        services.GetRequiredService<InitiativeCatalogue>().Should().BeSameAs(Edition2025.Catalogue);
        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<InitiativeCatalogue>().Should().BeSameAs(Edition2025.Catalogue, "it is a singleton");
    }

    [Fact]
    public void The_edition_is_registered_under_its_id_as_key()
    {
        using var services = new ServiceCollection().AddInitiativeCatalogue().BuildServiceProvider();

        services.GetRequiredKeyedService<InitiativeCatalogue>("2025").Should().BeSameAs(Edition2025.Catalogue);
        services.GetKeyedService<InitiativeCatalogue>("2026").Should().BeNull("no such edition was registered");
    }

    [Fact]
    public void A_constructor_gets_the_catalogue_with_and_without_a_key()
    {
        using var services = new ServiceCollection().AddInitiativeCatalogue().AddSingleton<Consumer>().BuildServiceProvider();
        var consumer = services.GetRequiredService<Consumer>();

        consumer.Default.Should().BeSameAs(Edition2025.Catalogue);
        consumer.Keyed.Should().BeSameAs(Edition2025.Catalogue);
        consumer.All.Should().Equal(Edition2025.Catalogue);
    }

    [Fact]
    public void Registering_again_changes_nothing()
    {
        var collection = new ServiceCollection().AddInitiativeCatalogue();
        var registered = collection.Count;
        collection.AddInitiativeCatalogue().AddInitiativeCatalogue();

        collection.Should().HaveCount(registered, "registering twice registers once");
        using var services = collection.BuildServiceProvider();
        services.GetServices<InitiativeCatalogue>().Should().ContainSingle().Which.Should().BeSameAs(Edition2025.Catalogue);
    }

    [Fact]
    public void A_catalogue_that_was_registered_before_stays_the_default()
    {
        var own = EditionJson.ReadWith(static root => root["edition"]!["id"] = "2026");
        using var services = new ServiceCollection().AddSingleton(own).AddInitiativeCatalogue().BuildServiceProvider();

        services.GetRequiredService<InitiativeCatalogue>().Should().BeSameAs(own, "the user's own registration wins");
        services.GetRequiredKeyedService<InitiativeCatalogue>("2025").Should().BeSameAs(Edition2025.Catalogue);
    }

    [Fact]
    public void Registering_gives_back_the_collection_to_go_on_with()
    {
        var collection = new ServiceCollection();
        collection.AddInitiativeCatalogue().Should().BeSameAs(collection);
    }

    [Fact]
    public void No_collection_is_refused() =>
        new Action(() => ((IServiceCollection)null!).AddInitiativeCatalogue()).Should().Throw<ArgumentNullException>().WithParameterName("services");

    [Fact]
    public void Disposing_of_the_services_leaves_the_catalogue_as_it_was()
    {
        new ServiceCollection().AddInitiativeCatalogue().BuildServiceProvider().Dispose();
        Edition2025.Catalogue.Measures.Count.Should().Be(29);
    }

    private sealed record Consumer(
        InitiativeCatalogue Default, [FromKeyedServices("2025")] InitiativeCatalogue Keyed, IEnumerable<InitiativeCatalogue> All);
}
