using System.Text;

namespace Initiative.Core.Atlas;

/// <summary>The files of the page, which are part of the program: nothing has to lie beside it.</summary>
internal sealed class Assets
{
    private readonly Dictionary<string, Answer> _files = new(StringComparer.Ordinal);

    public Assets()
    {
        Add("atlas.js", "text/javascript; charset=utf-8");
        Add("icon.svg", "image/svg+xml");
    }

    public IEnumerable<string> Names => _files.Keys;

    public Answer this[string name] => _files[name];

    /// <summary>The address of a file, which changes with its content.</summary>
    public string Address(string name) => $"/{name}?v={_files[name].Tag}";

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    private void Add(string name, string contentType) => _files.Add(name, Answer.File(Bytes(name), contentType));

    private static byte[] Bytes(string name)
    {
        using var resource = typeof(Assets).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
