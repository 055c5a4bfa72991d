using System.Globalization;
using CsvHelper;

namespace Initiative.Core.Recipes.Tests;

public sealed class CsvTests
{
    private static readonly Row Sample = new() { Measure = Edition2025.Measures.DrugImports.Id, City = Edition2025.Cities.Ningbo.Id, Kind = FollowUpKind.ReplicatedNationwide };

    [Fact]
    public void With_the_recipe_ids_are_columns_and_enums_are_written_by_the_names_of_json()
    {
        var text = Written(withRecipe: true);

        text.Should().Be("Measure,City,Kind\r\ndrug-imports,ningbo,replicated-nationwide\r\n");
        Read(text).Should().Be(Sample);
        Read(text.Replace("replicated-nationwide", "ReplicatedNationwide", StringComparison.Ordinal)).Should().Be(Sample);
    }

    [Theory]
    [InlineData("X Y,ningbo,result", "'X Y' is not the id of a measure*")]
    [InlineData(",ningbo,result", "'' is not the id of a measure: leave it out*")]
    [InlineData("food,ningbo,2", "'2' is not a value of FollowUpKind*")]
    public void With_the_recipe_text_that_is_no_id_or_name_is_refused(string line, string message) =>
        FluentActions.Invoking(() => Read($"Measure,City,Kind\r\n{line}\r\n")).Should().Throw<ReaderException>().WithInnerException<FormatException>().WithMessage(message);

    [Fact]
    public void Without_the_recipe_ids_are_taken_apart_and_enums_have_the_names_of_Csharp() =>
        Written(withRecipe: false).Should().Be("Value,IsEmpty,Value,IsEmpty,Kind\r\ndrug-imports,False,ningbo,False,ReplicatedNationwide\r\n");

    private static string Written(bool withRecipe)
    {
        using var text = new StringWriter();
        using var csv = new CsvWriter(text, CultureInfo.InvariantCulture);
        if (withRecipe)
            csv.Context.TypeConverterCache.AddInitiative();
        csv.WriteRecords(new[] { Sample });
        csv.Flush();
        return text.ToString();
    }

    private static Row Read(string text)
    {
        using var csv = new CsvReader(new StringReader(text), CultureInfo.InvariantCulture);
        csv.Context.TypeConverterCache.AddInitiative();
        return csv.GetRecords<Row>().Single();
    }

    private sealed record Row
    {
        public MeasureId Measure { get; set; }

        public PilotCityId City { get; set; }

        public FollowUpKind Kind { get; set; }
    }
}
