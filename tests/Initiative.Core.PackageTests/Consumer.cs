using System.Text.RegularExpressions;

namespace Initiative.Core.PackageTests;

/// <summary>A program outside the source tree that installs the package from a folder feed.</summary>
internal sealed partial class Consumer : IDisposable
{
    private readonly string _folder;
    private readonly string _name;
    private readonly Dictionary<string, string> _environment;
    private readonly string _version;

    internal Consumer(string name, Packed package)
    {
        _name = name;
        _version = package.Version;
        _folder = Directory.CreateTempSubdirectory("initiative-consumer-").FullName;
        _environment = new Dictionary<string, string> { ["INITIATIVE_CORE_FEED"] = package.Folder };
        var consumers = Path.Combine(AppContext.BaseDirectory, "Consumers");
        foreach (var file in Directory.GetFiles(consumers).Concat(Directory.GetFiles(Path.Combine(consumers, name))))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Builds it without a warning and runs it.</summary>
    internal Run BuildAndRun(string framework, string arguments = "")
    {
        Build($"build -c Release -f {framework}");
        return Run.Dotnet(_folder, $"bin/Release/{framework}/{_name}.dll {arguments}");
    }

    /// <summary>Restores it for a framework, and no more.</summary>
    internal Run Restore(string framework) =>
        Run.Dotnet(_folder, $"restore -p:TargetFrameworks= -p:TargetFramework={framework} -p:DisableImplicitFrameworkReferences=true -p:InitiativeCoreVersion={_version} -nodeReuse:false", _environment);

    /// <summary>Publishes it without a warning and runs what was published.</summary>
    internal Run PublishAndRun()
    {
        Build("publish -c Release -o published");
        return Run.Of(Path.Combine(_folder, "published", _name), _folder, "");
    }

    private void Build(string command)
    {
        var run = Run.Dotnet(_folder, $"{command} -p:InitiativeCoreVersion={_version} -nodeReuse:false", _environment);
        run.Should().Succeed();
        Warning().Matches(run.Output).Select(static match => match.Value).Should().BeEmpty("{0} of {1} has nothing to warn of", command, _name);
    }

    [GeneratedRegex("^.*(?:warning [A-Z]+[0-9]+|IL[23][0-9]{3}).*$", RegexOptions.Multiline)]
    private static partial Regex Warning();
}
