using System.Reflection;

namespace Initiative.Core.Tests.Data;

/// <summary>The whole catalogue as text that somebody has read and approved, one file per kind: a change of the data is a readable diff.</summary>
public class ApprovedCatalogueTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;
    private static readonly EditionHistory History = EditionHistory.BuiltIn;

    private static readonly Dictionary<string, Func<string>> Kinds = new(KindsOfACatalogue(), StringComparer.Ordinal)
    {
        ["edition"] = static () => $"Data version: {Catalogue.DataVersion}\n\n{CatalogueText.Of([Catalogue.Edition, Catalogue.Standards])}",
        ["history-sources"] = static () => CatalogueText.Of(History.Sources.Skip(Catalogue.Sources.Count)),
        ["history-divisions"] = static () => CatalogueText.Of(History.Divisions.Skip(Catalogue.Divisions.Count)),
        ["history-cities"] = static () => CatalogueText.Of(History.Cities),
        ["history-agencies"] = static () => CatalogueText.Of(History.Agencies),
        ["history-editions"] = static () => CatalogueText.Of(History.Editions),
        ["history-citations"] = static () => CatalogueText.OfCitations(History.Cite()),
    };

    public static TheoryData<string> EveryKind => new(Kinds.Keys);

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void The_catalogue_reads_as_approved(string kind)
    {
        var approvedFile = Checkout.Approved(kind);
        var receivedFile = Path.ChangeExtension(approvedFile, ".received.txt");
        var received = Kinds[kind]();
        var approved = File.Exists(approvedFile) ? File.ReadAllText(approvedFile).ReplaceLineEndings("\n") : "";

        if (received == approved)
        {
            File.Delete(receivedFile);
            return;
        }
        File.WriteAllText(receivedFile, received);
        Assert.Fail(
            $"The text of the {kind} differs from the approved one from line {FirstDifference(approved, received)} on. If the change is meant, read the diff and accept it: "
            + $"mv {receivedFile} {approvedFile}");
    }

    [Fact]
    public void Every_approved_file_is_that_of_a_kind() =>
        Directory.GetFiles(Path.GetDirectoryName(Checkout.Approved("any"))!, "*.txt")
            .Select(static file => Path.GetFileNameWithoutExtension(file)!)
            .Where(static name => !name.EndsWith(".received", StringComparison.Ordinal))
            .Should().BeSubsetOf(Kinds.Keys);

    // The standards and the version of the data stand in the file of the edition.
    private static Dictionary<string, Func<string>> KindsOfACatalogue() => PublicSurface.PropertiesOf(typeof(InitiativeCatalogue))
        .Where(static property => typeof(IEnumerable<object>).IsAssignableFrom(property.PropertyType))
        .ToDictionary<PropertyInfo, string, Func<string>>(static property => property.Name.ToLowerInvariant(), static property => () => CatalogueText.Of((IEnumerable<object>)property.GetValue(Catalogue)!));

    private static int FirstDifference(string approved, string received)
    {
        var (left, right) = (approved.Split('\n'), received.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;
        return line + 1;
    }
}
