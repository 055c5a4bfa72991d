using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Initiative.Core.Serialization.Tests;

/// <summary>JSON that was looked at and found good, in <c>Approved/</c>. To approve what is written now, run the tests with <c>APPROVE=1</c> and read the diff.</summary>
internal static class Approved
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    internal static void Verify(string name, Type type, object value)
    {
        var json = JsonSerializer.Serialize(value, type, Readable) + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(Path.Combine(SourceFolder(), name + ".json"), json);
        else
            json.Should().Be(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Approved", name + ".json")));
    }

    private static string SourceFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Initiative.Core.sln")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "tests", "Initiative.Core.Serialization.Tests", "Approved");
    }
}
