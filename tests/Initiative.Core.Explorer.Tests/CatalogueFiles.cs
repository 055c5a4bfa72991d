using System.Text;
using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.Explorer.Tests;

/// <summary>A folder of catalogue files, gone with the test.</summary>
internal sealed class CatalogueFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("explorer-");

    public string Folder => _folder.FullName;

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(Path(name), content);
        return Path(name);
    }

    public string Write(string name, Action<JsonNode> change) => Write(name, Changed(change));

    /// <summary>The built-in edition with a change.</summary>
    public static byte[] Changed(Action<JsonNode> change)
    {
        using var stream = CatalogueJson.OpenEdition2025();
        var json = JsonNode.Parse(stream)!;
        change(json);
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
