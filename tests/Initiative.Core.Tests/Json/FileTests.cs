using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

/// <summary>Reading and writing strings and files. What is read and written is tested with spans and streams.</summary>
public sealed class FileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("initiative-files-").FullName;

    private string FilePath => Path.Combine(_folder, "edition.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void String_that_was_written_is_parsed_again()
    {
        var json = CatalogueJson.ToJson(Sample.Catalogue);

        CatalogueJson.ToJson(CatalogueJson.Parse(json)).Should().Be(json);
        CatalogueJson.ToJson(CatalogueJson.Parse('\uFEFF' + json)).Should().Be(json, "a byte order mark is passed over, as in a file");
    }

    [Theory]
    [InlineData("edition-2026.json")]
    [InlineData("")]
    [InlineData("\"\uD83D\"")]
    [InlineData("\uDE00")]
    [InlineData("{\"x\": \"\uD83D\uD83D\uDE00\"}")]
    public void String_that_is_no_catalogue_is_refused(string json)
    {
        var parsing = () => CatalogueJson.Parse(json);
        parsing.Should().Throw<CatalogueFormatException>().Which.Problems.Should().NotBeEmpty();
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_string_is_refused_and_not_replaced()
    {
        var json = CatalogueJson.ToJson(Sample.Catalogue).Replace("Battery inspection", "Battery \uD83D inspection", StringComparison.Ordinal);
        var parsing = () => CatalogueJson.Parse(json);
        parsing.Should().Throw<CatalogueFormatException>().Which.Problems.Single().Code.Should().Be(CatalogueProblemCode.InvalidEncoding);
    }

    [Fact]
    public async Task File_that_was_written_is_read_again()
    {
        File.WriteAllText(FilePath, new string('x', 1_000_000));
        CatalogueJson.WriteFile(Sample.Catalogue, FilePath);
        File.ReadAllText(FilePath).Should().Be(CatalogueJson.ToJson(Sample.Catalogue), "the file is replaced");
        CatalogueJson.ToJson(CatalogueJson.ReadFile(FilePath)).Should().Be(CatalogueJson.ToJson(Sample.Catalogue));

        await CatalogueJson.WriteFileAsync(Edition2025.Catalogue, FilePath);
        CatalogueJson.ToJson(await CatalogueJson.ReadFileAsync(FilePath)).Should().Be(CatalogueJson.ToJson(Edition2025.Catalogue));
    }

    [Fact]
    public async Task Limits_hold_for_strings_and_files()
    {
        CatalogueJson.WriteFile(Sample.Catalogue, FilePath);
        var options = new CatalogueJsonOptions { MaxBytes = 100 };

        new Action(() => CatalogueJson.Parse(CatalogueJson.ToJson(Sample.Catalogue), options)).Should().Throw<CatalogueFormatException>();
        new Action(() => CatalogueJson.ReadFile(FilePath, options)).Should().Throw<CatalogueFormatException>();
        await new Func<Task>(() => CatalogueJson.ReadFileAsync(FilePath, options)).Should().ThrowAsync<CatalogueFormatException>();
    }

    [Fact]
    public async Task Missing_files_nulls_and_cancellation_are_refused_as_documented()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        new Action(() => CatalogueJson.ReadFile(FilePath)).Should().Throw<FileNotFoundException>();
        await new Func<Task>(() => CatalogueJson.ReadFileAsync(FilePath)).Should().ThrowAsync<FileNotFoundException>();
        await new Func<Task>(() => CatalogueJson.ReadFileAsync(FilePath, cancellationToken: stopped.Token)).Should().ThrowAsync<OperationCanceledException>();
        await new Func<Task>(() => CatalogueJson.WriteFileAsync(Sample.Catalogue, FilePath, stopped.Token)).Should().ThrowAsync<OperationCanceledException>();
        File.Exists(FilePath).Should().BeFalse("nothing was written");
        new Action(() => CatalogueJson.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("json");
        new Action(() => CatalogueJson.ReadFile(null!)).Should().Throw<ArgumentNullException>().WithParameterName("path");
        new Action(() => CatalogueJson.WriteFile(null!, FilePath)).Should().Throw<ArgumentNullException>().WithParameterName("catalogue");
        new Action(() => CatalogueJson.WriteFile(Sample.Catalogue, null!)).Should().Throw<ArgumentNullException>().WithParameterName("path");
    }
}
