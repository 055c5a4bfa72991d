using Initiative.Core.Json;

namespace Initiative.Core.Tests.Data;

public sealed class DataVersionTests
{
    [Fact]
    public void Baked_version_is_the_one_of_the_file() =>
        Edition2025.Catalogue.DataVersion.Should().Be(EditionJson.Read().DataVersion);

    [Theory]
    [InlineData("0.0.0")]
    [InlineData("12.0.345")]
    [InlineData("999999999.999999999.999999999")]
    public void Version_of_three_numbers_is_read_and_written(string version)
    {
        var catalogue = EditionJson.ReadWith(root => root["dataVersion"] = version);

        catalogue.DataVersion.Should().Be(version);
        CatalogueJson.ToJson(catalogue).Should().Contain($"  \"formatVersion\": 1,\n  \"dataVersion\": \"{version}\",\n  \"edition\": ");
    }

    [Fact]
    public void Absent_version_is_null_and_not_written()
    {
        var catalogue = EditionJson.ReadWith(static root => root.Remove("dataVersion"));

        catalogue.DataVersion.Should().BeNull();
        CatalogueJson.ToJson(catalogue).Should().NotContain("dataVersion");
    }

    [Fact]
    public void Malformed_version_is_a_problem_with_its_code_path_and_line()
    {
        var problem = EditionJson.Problems(EditionJson.Replacing($"\"dataVersion\": \"{Edition2025.Catalogue.DataVersion}\"", "\"dataVersion\": \"1.0\"")).Should().ContainSingle().Which;

        problem.Code.Should().Be(CatalogueProblemCode.InvalidValue);
        problem.ToString().Should().Be("line 4, column 18, $.dataVersion: InvalidValue: '1.0' is not a version of three numbers, such as 1.0.0.");
    }
}
