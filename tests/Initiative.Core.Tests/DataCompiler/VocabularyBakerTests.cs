using System.Text;
using System.Text.Json.Nodes;
using Initiative.Core.DataCompiler;

namespace Initiative.Core.Tests.DataCompiler;

public sealed class VocabularyBakerTests
{
    [Fact]
    public void Baking_again_gives_the_checked_in_vocabulary_byte_for_byte() =>
        Encoding.UTF8.GetBytes(Bake(Checkout.Vocabulary)).Should().Equal(
            File.ReadAllBytes(Checkout.BakedVocabulary),
            "BakedVocabulary.g.cs is never edited: bake it again with dotnet run --project src/Initiative.Core.DataCompiler");

    [Theory]
    [InlineData("\"lithium-batteries\": \"certain\"", "\"lithium-bateries\": \"certain\"", "*No edition has the topic 'lithium-bateries'.*")]
    [InlineData("\"mutual-recognition\",", "\"mutual-recogniton\",", "*No edition has the topic 'mutual-recogniton'.*")]
    [InlineData("\"city\": \"ningbo\"", "\"city\": \"ningpo\"", "*No edition has the city 'ningpo'.*")]
    [InlineData("\"hs\": \"8507.60\"", "\"hs\": \"8555.60\"", "*has the HS code 8555.60, of which there is no heading.*")]
    [InlineData("\"thé vert\"", "\"thé\"", "*'thé' names goods and is read like the ordinary word 'the'.*")]
    public void Row_that_cannot_be_meant_is_named(string right, string wrong, string problem)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, File.ReadAllText(Checkout.Vocabulary).Replace(right, wrong, StringComparison.Ordinal));

        FluentActions.Invoking(() => Bake(path)).Should().Throw<InvalidDataException>().WithMessage(problem);
        File.Delete(path);
    }

    [Fact]
    public void Alias_that_names_other_things_in_the_vocabulary_is_named()
    {
        var catalogue = EditionJson.ReadWith(static root => root["topics"]!.AsArray().First(static topic => (string?)topic!["id"] == "lithium-batteries")!["aliases"] = new JsonArray("cruise ship"));

        FluentActions.Invoking(() => Bake(Checkout.Vocabulary, catalogue))
            .Should().Throw<InvalidDataException>().WithMessage("'cruise ship' is an alias of the topic 'lithium-batteries', and names other things here: take it from one of the two.");
    }

    [Fact]
    public void Name_of_a_topic_is_no_subject_that_no_measure_is_about()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, File.ReadAllText(Checkout.Vocabulary).Replace("\"otherSubjects\": [", "\"otherSubjects\": [\"lithium battery\", ", StringComparison.Ordinal));

        FluentActions.Invoking(() => Bake(path)).Should().Throw<InvalidDataException>()
            .WithMessage("'Lithium batteries' is a name of the topic 'lithium-batteries', and a subject that no measure is about here: take it from one of the two.*");
        File.Delete(path);
    }

    private static string Bake(string path) => Bake(path, Edition2025.Catalogue);

    private static string Bake(string path, InitiativeCatalogue catalogue) => VocabularyBaker.Bake(VocabularyFile.Read(path), [catalogue]);
}
