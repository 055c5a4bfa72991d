using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Initiative.Core.Tests.Json;

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
            File.WriteAllText(Checkout.ApprovedJson(name), json);
        else if (!File.Exists(Checkout.ApprovedJson(name)) || json != File.ReadAllText(Checkout.ApprovedJson(name)))
            Assert.Fail($"The JSON of '{name}' is not the approved one. If the change is meant, accept it and read the diff: APPROVE=1 dotnet test tests/Initiative.Core.Tests -f net10.0 --filter as_approved; git diff {Checkout.ApprovedJson(name)}");
    }
}
