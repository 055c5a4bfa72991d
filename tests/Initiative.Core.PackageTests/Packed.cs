using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;

namespace Initiative.Core.PackageTests;

/// <summary>Both classes of tests share one package.</summary>
[CollectionDefinition(nameof(Packed))]
public sealed class PackedDefinition : ICollectionFixture<Packed>;

/// <summary>The package as <c>dotnet pack</c> makes it, in a folder of its own that serves as a feed. Packed once for all tests, gone afterwards.</summary>
public sealed class Packed : IDisposable
{
    public Packed()
    {
        Folder = Directory.CreateTempSubdirectory("initiative-package-").FullName;
        // A version of its own for each run: a package cache never looks again at one that it has.
        Version = $"0.0.0-test.{Guid.NewGuid():n}";
        Run.Dotnet(Repository, $"pack src/Initiative.Core/Initiative.Core.csproj -o {Folder} -p:Version={Version} -p:ContinuousIntegrationBuild=true --nologo")
            .Should().Succeed();
    }

    public static string Repository { get; } = typeof(Packed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Repository").Value!;

    public string Folder { get; }

    public string Version { get; }

    public string PackagePath => Path.Combine(Folder, $"Initiative.Core.{Version}.nupkg");

    public string SymbolsPath => Path.Combine(Folder, $"Initiative.Core.{Version}.snupkg");

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        var cached = Path.Combine(PackageCache(), "initiative.core", Version);
        if (Directory.Exists(cached))
            Directory.Delete(cached, recursive: true);
    }

    internal XElement Nuspec() => XDocument.Parse(System.Text.Encoding.UTF8.GetString(Read("Initiative.Core.nuspec")).TrimStart('\uFEFF')).Root!.Elements().Single();

    internal byte[] Read(string name)
    {
        using var archive = ZipFile.OpenRead(PackagePath);
        using var entry = archive.GetEntry(name)!.Open();
        var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    internal static IReadOnlyList<string> NamesIn(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return [.. archive.Entries.Select(static entry => entry.FullName)];
    }

    private static string PackageCache() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
