using System.Xml.Linq;

namespace Initiative.Core.PackageTests;

/// <summary><c>.ci/release</c> in a clone that is ready for a release, or would be but for one thing. It packs nothing here: <c>.ci/reproduce</c> gives it the package of the tests.</summary>
[Collection(nameof(Packed))]
public sealed class ReleaseTests : IDisposable
{
    private const string Feed = "../feed";

    private readonly Packed _package;
    private readonly string _folder = Directory.CreateTempSubdirectory("initiative-release-").FullName;
    private readonly string _clone;

    public ReleaseTests(Packed package)
    {
        _package = package;
        _clone = Path.Combine(_folder, "clone");
        Directory.CreateDirectory(Path.Combine(_folder, "feed"));
        if (Prerequisites.MissingRelease is not null)
            return;
        Run.Of("git", _folder, $"clone --quiet --no-hardlinks \"{Packed.Repository}\" clone").Should().Succeed();
        File.Copy(Path.Combine(Packed.Repository, ".ci", "release"), InClone(".ci/release"), overwrite: true);
        File.WriteAllText(InClone(".ci/reproduce"), $"#!/usr/bin/env bash\nmkdir -p \"$1\" && cp \"{package.Folder}\"/* \"$1\"\n");
        Edit("Directory.Build.props", WithVersion);
        Edit("CHANGELOG.md", text => text.Replace("# Changelog\n", $"# Changelog\n\n## {package.Version} (2026-11-26)\n", StringComparison.Ordinal));
        Edit("src/Initiative.Core/PublicAPI.Unshipped.txt", static _ => "#nullable enable\n");
        Commit();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ReleaseFact]
    public void Release_that_is_ready_is_pushed_to_a_folder()
    {
        var run = Release(_package.Version, Feed);

        run.Should().Succeed();
        run.Output.Should().Contain($"git tag v{_package.Version}").And.Contain($"PackageValidationBaselineVersion to {_package.Version}");
        File.ReadAllBytes(Path.Combine(_folder, "feed", Path.GetFileName(_package.PackagePath))).Should().Equal(File.ReadAllBytes(_package.PackagePath));
    }

    [ReleaseFact]
    public void Release_without_a_feed_is_packed_and_not_pushed()
    {
        var run = Release(_package.Version);

        run.Should().Succeed();
        run.Output.Should().Contain("Everything is ready, and nothing was pushed.");
        Directory.GetFiles(Path.Combine(_folder, "feed")).Should().BeEmpty();
    }

    [ReleaseFact]
    public void Package_that_cannot_be_built_is_not_pushed()
    {
        Edit(".ci/reproduce", static _ => "#!/usr/bin/env bash\nexit 1\n");
        Commit();

        var run = Release(_package.Version, Feed);

        run.ExitCode.Should().Be(1);
        run.Output.Should().EndWith("The package was not built twice with the same bytes: read the lines above, mend the cause and run this again. Nothing was pushed.\n");
        Directory.GetFiles(Path.Combine(_folder, "feed")).Should().BeEmpty();
    }

    [ReleaseFact]
    public void Version_that_is_on_the_feed_is_not_pushed_again()
    {
        File.Copy(_package.PackagePath, Path.Combine(_folder, "feed", Path.GetFileName(_package.PackagePath)));

        Refused(Release(_package.Version, Feed)).Should().Contain($"has Initiative.Core {_package.Version}: a version is pushed once, so choose a higher one.");
    }

    [ReleaseFact]
    public void Version_that_is_tagged_elsewhere_is_refused()
    {
        Run.Of("git", _clone, $"tag v{_package.Version} HEAD~1").Should().Succeed();

        Refused(Release(_package.Version, Feed)).Should().Contain($"The tag v{_package.Version} is on another commit: a version is released once, so choose a higher one.");
    }

    [ReleaseFact]
    public void Everything_that_is_not_ready_is_said_at_once()
    {
        Edit("src/Initiative.Core/PublicAPI.Unshipped.txt", static text => text + "Initiative.Core.New\n\n*REMOVED*Initiative.Core.Old\n");

        Refused(Release("7.0.0", "../no-feed")).Should()
            .Contain("The working tree has changes that are not committed: commit or stash them")
            .And.Contain($"The package has the version {_package.Version}, not 7.0.0: set VersionPrefix in Directory.Build.props")
            .And.Contain($"The topmost section of CHANGELOG.md is '{_package.Version} (2026-11-26)', not 7.0.0: write a section '## 7.0.0 (DAY)' at the top.")
            .And.Contain("PublicAPI.Unshipped.txt has 2 lines: move them to PublicAPI.Shipped.txt")
            .And.Contain("no-feed does not exist: create it, or give the URL of a feed.");
    }

    [ReleaseFact]
    public void Section_of_the_changelog_without_a_day_is_refused()
    {
        Edit("CHANGELOG.md", static text => text.Replace(" (2026-11-26)\n", " (not yet released)\n", StringComparison.Ordinal));
        Commit();

        Refused(Release(_package.Version, Feed)).Should().Contain($"The section '{_package.Version} (not yet released)' of CHANGELOG.md has no day: write '## {_package.Version} (");
    }

    [ReleaseTheory]
    [InlineData("https://feed.example/v3/index.json", "There is no key for https://feed.example/v3/index.json: put it into the environment variable NUGET_API_KEY.")]
    [InlineData("http://feed.example/v3/index.json", "The feed http://feed.example/v3/index.json is not read over https: give the address of one that is, or a folder.")]
    public void Feed_that_cannot_be_pushed_to_is_refused_before_packing(string feed, string sentence) => Refused(Release(_package.Version, feed)).Should().Contain(sentence);

    private Run Release(string version, string feed = "") =>
        Run.Of("bash", _clone, $".ci/release {version} {feed}", new Dictionary<string, string> { ["NUGET_API_KEY"] = "" });

    private string Refused(Run run)
    {
        run.ExitCode.Should().Be(1, run.Output);
        run.Output.Should().EndWith("Nothing was packed or pushed.\n");
        Directory.Exists(InClone("artifacts/release")).Should().BeFalse();
        return run.Output;
    }

    private void Edit(string path, Func<string, string> change) => File.WriteAllText(InClone(path), change(File.ReadAllText(InClone(path))));

    private void Commit() => Run.Of("git", _clone, "-c user.name=Tests -c user.email=tests@example.invalid commit --quiet --all --message Ready").Should().Succeed();

    private string WithVersion(string props)
    {
        var project = XDocument.Parse(props);
        project.Descendants("VersionPrefix").Single().Value = _package.Version;
        return project.ToString();
    }

    private string InClone(string path) => Path.Combine(_clone, path);
}
