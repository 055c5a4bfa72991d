using Initiative.Core.Json;
using Initiative.Core.Tests.Json.Hostile;

namespace Initiative.Core.Tests.Json.Generated;

public class GeneratedCatalogueTests
{
    private static readonly byte[] Edition = ValidCatalogue.Edition2025();

    [Fact]
    public void Generated_catalogues_are_read_and_their_canonical_form_is_a_fixed_point() => CatalogueGen.Model.Sample(
        static model =>
        {
            var outcome = Outcome.Of(CatalogueText.Of(model));
            outcome.Problems.Should().BeEmpty();
            var canonical = CatalogueJson.ToJson(outcome.Catalogue!);
            var again = Outcome.Of(canonical);
            again.Problems.Should().BeEmpty();
            CatalogueJson.ToJson(again.Catalogue!).Should().Be(canonical);
            CatalogueDifference.Between(outcome.Catalogue!, again.Catalogue!).IsEmpty.Should().BeTrue();
        },
        iter: 500);

    [Fact]
    public void Generated_catalogues_hold_what_was_written() => CatalogueGen.Model.Sample(
        static model =>
        {
            var catalogue = Outcome.Of(CatalogueText.Of(model)).Catalogue!;
            catalogue.Sources.Select(static source => source.Text).Should().Equal(model.Texts);
            catalogue.Topics.Select(static topic => string.Join('|', topic.Aliases)).Should().Equal(model.Topics.Select(static aliases => string.Join('|', aliases)));
            catalogue.Measures.Select(static measure => measure.Task.Ordinal - 1).Should().Equal(model.Measures.Select(measure => measure.Task % model.Tasks));
            catalogue.Measures.Select(static measure => measure.FollowUps.Count > 0).Should().Equal(model.Measures.Select(static measure => measure.HasFollowUp));
            foreach (var measure in catalogue.Measures)
                measure.Evidence.Should().NotContain(tag => !measure.Quotation.Text.Contains(tag.Words, StringComparison.Ordinal));
            catalogue.Cities.Count.Should().Be(model.Cities);
        },
        iter: 200);

    [Fact]
    public void Spoilt_generated_catalogues_end_in_a_catalogue_or_in_problems() =>
        Gen.Select(CatalogueGen.Json, Mutation.Any.Array[1, 4]).Sample(static (json, mutations) => EndsProperly(Apply(json, mutations)), iter: 5_000);

    [Fact]
    public void Spoilt_edition_ends_in_a_catalogue_or_in_problems() =>
        Mutation.Any.Array[1, 3].Sample(static mutations => EndsProperly(Apply(Edition, mutations)), iter: 500);

    [Fact]
    public void Random_bytes_end_in_problems() =>
        Gen.Byte.Array[0, 200].Sample(static bytes => Outcome.Of(bytes).Problems.Count > 0, iter: 20_000);

    [Fact]
    public void Random_tokens_end_in_problems() =>
        Gen.OneOfConst("{", "}", "[", "]", ",", ":", "\"tasks\"", "\"id\"", "\"a\"", "1", "null", "true", "\"\\ud800\"", " ", "\n").Array[0, 60]
            .Sample(static tokens => Outcome.Of(string.Concat(tokens)).Problems.Count > 0, iter: 20_000);

    private static byte[] Apply(byte[] json, Func<byte[], byte[]>[] mutations) => mutations.Aggregate(json, static (result, mutate) => mutate(result));

    private static void EndsProperly(byte[] json)
    {
        if (Outcome.Of(json).Catalogue is not { } catalogue)
            return;
        var canonical = CatalogueJson.ToJson(catalogue);
        var again = Outcome.Of(canonical);
        if (again.Catalogue is null || CatalogueJson.ToJson(again.Catalogue) != canonical)
            throw new InvalidOperationException($"The canonical form is not stable. {string.Join(' ', again.Problems)}");
    }
}
