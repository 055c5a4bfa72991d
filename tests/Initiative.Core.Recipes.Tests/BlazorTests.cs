using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Initiative.Core.Recipes.Tests;

public sealed class BlazorTests
{
    [Fact]
    public async Task Component_takes_ids_entities_and_the_catalogue_as_parameters_and_services()
    {
        await using var services = new ServiceCollection().AddInitiativeCatalogue().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(MeasureCard.Id)] = MeasureId.Parse("drug-imports"),
            [nameof(MeasureCard.City)] = Edition2025.Cities.Ningbo,
        });

        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<MeasureCard>(parameters)).ToHtmlString());

        html.Should().Be("<p id=\"drug-imports\">Pharmaceutical imports, Ningbo</p>");
    }

    [Fact]
    public void Inputs_are_bound_to_ids_and_text_that_is_none_throws()
    {
        BindConverter.TryConvertTo<MeasureId>("drug-imports", CultureInfo.InvariantCulture, out var id).Should().BeTrue();
        id.Should().Be(MeasureId.Parse("drug-imports"));
        BindConverter.FormatValue(id, CultureInfo.InvariantCulture)!.ToString().Should().Be("drug-imports");

        var binding = () => BindConverter.TryConvertTo<MeasureId>("Not an id", CultureInfo.InvariantCulture, out _);
        binding.Should().Throw<FormatException>();
    }

    [Fact]
    public void Inputs_are_bound_to_enums_by_the_names_of_Csharp_and_by_numbers()
    {
        BindConverter.TryConvertTo<TradeFlows>("Import", CultureInfo.InvariantCulture, out var flow).Should().BeTrue();
        flow.Should().Be(TradeFlows.Import);
        BindConverter.TryConvertTo<TradeFlows>("2", CultureInfo.InvariantCulture, out flow).Should().BeTrue();
        flow.Should().Be(TradeFlows.Export);
        BindConverter.TryConvertTo<FollowUpKind>("replicated-nationwide", CultureInfo.InvariantCulture, out _).Should().BeFalse();
    }

    [Fact]
    public async Task Text_of_a_route_is_no_parameter_of_an_id_and_is_refused()
    {
        await using var services = new ServiceCollection().AddInitiativeCatalogue().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(MeasureCard.Id)] = "drug-imports" });

        var rendering = () => renderer.Dispatcher.InvokeAsync(() => renderer.RenderComponentAsync<MeasureCard>(parameters));

        await rendering.Should().ThrowAsync<InvalidOperationException>();
    }

    private sealed class MeasureCard : ComponentBase
    {
        [Inject]
        public required InitiativeCatalogue Catalogue { get; init; }

        [Parameter]
        public MeasureId Id { get; set; }

        [Parameter]
        public PilotCity? City { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "id", Id);
            builder.AddContent(2, $"{Catalogue.Measures[Id].Title}, {City?.Name}");
            builder.CloseElement();
        }
    }
}
