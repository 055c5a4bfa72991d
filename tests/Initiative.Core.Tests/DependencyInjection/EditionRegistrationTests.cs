using Initiative.Core.Json;
using Initiative.Core.Tests.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Initiative.Core.Tests.DependencyInjection;

public sealed class EditionRegistrationTests
{
    [Fact]
    public void File_stream_bytes_and_catalogue_are_registered_side_by_side()
    {
        using var stream = new MemoryStream(EditionJson("2028"));
        using var services = new ServiceCollection()
            .AddInitiativeCatalogue(c => c.AddJsonFile(Sample.Path).AddJson(EditionJson("2027")).AddJson(stream).Add(Edition("2029")))
            .BuildServiceProvider();

        foreach (var id in new[] { "2025", "2026", "2027", "2028", "2029" })
            services.GetRequiredKeyedService<InitiativeCatalogue>(id).Edition.Id.ToString().Should().Be(id);
        services.GetRequiredService<InitiativeCatalogue>().Should().BeSameAs(Edition2025.Catalogue);
        stream.CanRead.Should().BeTrue("the stream is not closed");
    }

    [Fact]
    public void All_editions_are_enumerated_with_the_default_one_first()
    {
        using var services = new ServiceCollection()
            .AddInitiativeCatalogue(static c => c.Add(Edition("2027")).Add(Edition("2026")).UseDefault("2027"))
            .BuildServiceProvider();

        Editions(services).Should().Equal("2027", "2025", "2026");
        Default(services).Should().Be("2027");
    }

    [Fact]
    public void Default_is_the_built_in_edition_unless_another_is_chosen()
    {
        using var services = new ServiceCollection().AddInitiativeCatalogue(static c => c.Add(Edition("2026"))).BuildServiceProvider();

        Editions(services).Should().Equal("2025", "2026");
        Default(services).Should().Be("2025");
    }

    [Fact]
    public void Steps_add_up_and_keep_the_default()
    {
        var collection = new ServiceCollection();
        collection.AddInitiativeCatalogue(static c => c.Add(Edition("2026")).UseDefault("2026"));
        collection.AddInitiativeCatalogue();
        collection.AddInitiativeCatalogue(static c => c.Add(Edition("2027")));
        using (var services = collection.BuildServiceProvider())
            Default(services).Should().Be("2026");

        collection.AddInitiativeCatalogue(static c => c.UseDefault("2027"));
        using (var services = collection.BuildServiceProvider())
        {
            Editions(services).Should().Equal("2027", "2025", "2026");
            Default(services).Should().Be("2027");
            services.GetKeyedServices<InitiativeCatalogue>("2026").Should().ContainSingle();
        }
    }

    [Fact]
    public void The_same_catalogue_may_be_added_again()
    {
        var edition = Edition("2026");
        using var services = new ServiceCollection()
            .AddInitiativeCatalogue(c => c.Add(edition).Add(edition).Add(Edition2025.Catalogue)).AddInitiativeCatalogue(c => c.Add(edition)).BuildServiceProvider();

        Editions(services).Should().BeEquivalentTo("2025", "2026");
        services.GetKeyedServices<InitiativeCatalogue>("2026").Should().ContainSingle();
    }

    [Fact]
    public void Catalogue_that_the_app_registered_by_itself_stays_default_and_gets_its_key()
    {
        var edition = Edition("2026");
        using var services = new ServiceCollection().AddSingleton(edition).AddInitiativeCatalogue().BuildServiceProvider();

        services.GetRequiredService<InitiativeCatalogue>().Should().BeSameAs(edition);
        services.GetRequiredKeyedService<InitiativeCatalogue>("2026").Should().BeSameAs(edition);
        services.GetRequiredKeyedService<InitiativeCatalogue>("2025").Should().BeSameAs(Edition2025.Catalogue);
    }

    [Fact]
    public void Same_edition_twice_is_refused_and_nothing_is_registered()
    {
        Refused<InvalidOperationException>(static c => c.Add(Edition("2026")).Add(Edition("2026"))).WithMessage("*'2026' is registered already*");
        Refused<InvalidOperationException>(static c => c.AddJsonFile(Sample.Path).AddJson(Sample.Utf8)).WithMessage("*'2026' is registered already*");
        Refused<InvalidOperationException>(static c => c.Add(Edition("2025"))).WithMessage("*'2025' is registered already*");
    }

    [Fact]
    public void Edition_of_an_earlier_step_is_refused_and_that_step_stays()
    {
        var collection = new ServiceCollection().AddInitiativeCatalogue(static c => c.Add(Edition("2026")).UseDefault("2026"));
        var before = collection.ToList();

        var adding = () => collection.AddInitiativeCatalogue(static c => c.Add(Edition("2027")).Add(Edition("2026")));

        adding.Should().Throw<InvalidOperationException>().WithMessage("*'2026' is registered already*");
        collection.Should().Equal(before);
    }

    [Fact]
    public void Unreadable_file_is_refused_at_registration_and_nothing_is_registered()
    {
        var missing = Path.Combine(Path.GetDirectoryName(Sample.Path)!, "no-such-file.json");

        Refused<FileNotFoundException>(c => c.AddJsonFile(missing)).WithMessage("*no-such-file.json*");
        Refused<DirectoryNotFoundException>(c => c.AddJsonFile(Path.Combine(missing, "edition.json")));
        Refused<CatalogueFormatException>(static c => c.Add(Edition("2027")).AddJson("{}"u8));
        Refused<CatalogueFormatException>(static c => c.AddJson(new MemoryStream())).Which.Problems.Should().NotBeEmpty();
        Refused<CatalogueFormatException>(static c => c.AddJson(Sample.ChangedJson(static json => json["measures"]![0]!["task"] = "les-waiting")))
            .WithMessage("*did you mean 'less-waiting'?*");
        Refused<ArgumentNullException>(static c => c.AddJsonFile(null!)).WithParameterName("path");
        Refused<ArgumentNullException>(static c => c.AddJson((Stream)null!)).WithParameterName("stream");
        Refused<ArgumentNullException>(static c => c.Add(null!)).WithParameterName("catalogue");
    }

    [Fact]
    public void Default_that_is_not_registered_is_refused_and_the_default_stays()
    {
        var collection = new ServiceCollection().AddInitiativeCatalogue(static c => c.Add(Edition("2026")).UseDefault("2026"));

        var choosing = () => collection.AddInitiativeCatalogue(static c => c.Add(Edition("2027")).UseDefault("2030"));

        choosing.Should().Throw<InvalidOperationException>().WithMessage("Edition '2030' cannot be the default: it is not among*2025*2026*2027*");
        using var services = collection.BuildServiceProvider();
        Editions(services).Should().Equal("2026", "2025");
        Default(services).Should().Be("2026");
        Refused<FormatException>(static c => c.UseDefault("The 2026 one")).WithMessage("'The 2026 one' is not the id of an edition*");
        Refused<ArgumentNullException>(static c => c.UseDefault(null!));
    }

    [Fact]
    public void Default_may_be_chosen_before_its_edition_is_added()
    {
        using var services = new ServiceCollection().AddInitiativeCatalogue(static c => c.UseDefault("2026").AddJsonFile(Sample.Path)).BuildServiceProvider();

        Default(services).Should().Be("2026");
    }

    [Fact]
    public void Registrations_of_others_stay()
    {
        var own = Edition("2031");
        ServiceDescriptor[] others =
        [
            ServiceDescriptor.Singleton("first"),
            ServiceDescriptor.Singleton<ICitable>(own),
            ServiceDescriptor.Singleton<object>(own),
            ServiceDescriptor.Scoped(_ => own),
            ServiceDescriptor.KeyedSingleton<InitiativeCatalogue>("2025", own),
        ];
        var collection = new ServiceCollection();
        foreach (var other in others)
            ((ICollection<ServiceDescriptor>)collection).Add(other);

        collection.AddInitiativeCatalogue().AddSingleton(new Version(1, 0)).AddInitiativeCatalogue(static c => c.Add(Edition("2026")));

        collection.Should().StartWith(others);
        using var services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<InitiativeCatalogue>().Should().BeSameAs(own, "the app's factory was there first and no default was chosen");
        scope.ServiceProvider.GetServices<InitiativeCatalogue>().Should().HaveCount(3).And.StartWith(own);
        scope.ServiceProvider.GetRequiredKeyedService<InitiativeCatalogue>("2025").Should().BeSameAs(own);
        services.GetRequiredService<ICitable>().Should().BeSameAs(own);
        services.GetServices<object>().Should().Contain(own);
    }

    [Fact]
    public void Chosen_default_is_given_in_place_of_the_apps_own_catalogue_and_that_one_stays_registered()
    {
        var own = Edition("2031");
        using var services = new ServiceCollection().AddSingleton(_ => own).AddInitiativeCatalogue()
            .AddInitiativeCatalogue(static c => c.Add(Edition("2026")).UseDefault("2026")).AddInitiativeCatalogue().BuildServiceProvider();

        Default(services).Should().Be("2026");
        Editions(services).Should().Equal("2026", "2025");
    }

    [Fact]
    public void Catalogue_that_the_app_registers_afterwards_is_the_default()
    {
        var own = Edition("2031");
        using var services = new ServiceCollection().AddInitiativeCatalogue().AddSingleton(own).BuildServiceProvider();

        services.GetRequiredService<InitiativeCatalogue>().Should().BeSameAs(own);
        Editions(services).Should().Equal("2031", "2025");
    }

    [Fact]
    public void History_is_registered_unless_the_app_has_one()
    {
        using var services = new ServiceCollection().AddInitiativeCatalogue().AddInitiativeCatalogue().BuildServiceProvider();

        services.GetServices<EditionHistory>().Should().Equal(EditionHistory.BuiltIn);
    }

    private static byte[] EditionJson(string id) => Sample.ChangedJson(json => json["edition"]!["id"] = id);

    private static InitiativeCatalogue Edition(string id) => CatalogueJson.Read(EditionJson(id));

    private static IEnumerable<string> Editions(IServiceProvider services) =>
        services.GetServices<InitiativeCatalogue>().Select(static catalogue => catalogue.Edition.Id.ToString());

    private static string Default(IServiceProvider services) => services.GetRequiredService<InitiativeCatalogue>().Edition.Id.ToString();

    private static FluentAssertions.Specialized.ExceptionAssertions<TException> Refused<TException>(Action<InitiativeCatalogueBuilder> configure)
        where TException : Exception
    {
        var collection = new ServiceCollection();
        var adding = () => collection.AddInitiativeCatalogue(configure);
        var refusal = adding.Should().Throw<TException>();
        collection.Should().BeEmpty("nothing is registered when something is refused");
        return refusal;
    }
}
