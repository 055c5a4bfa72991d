using System.ComponentModel;
using System.Diagnostics;

namespace Initiative.Core.Tests.Json.Schema;

/// <summary>The validator in Node: another reading of the schema than ours.</summary>
internal static class Ajv
{
    private const string Advice =
        "needs Node 18 or later and its validator: run 'npm ci' in tests/Initiative.Core.Tests/Json/Schema.";

    private static readonly string Folder = Checkout.SchemaValidator;

    /// <summary>Why the validator cannot run, or null. On a build server it has to.</summary>
    internal static string? Missing { get; } = Environment.GetEnvironmentVariable("CI") != "true" && !IsInstalled() ? Advice : null;

    /// <summary>What a schema, that of catalogues unless another is given, says of each document: "valid", "malformed", or "invalid" and why.</summary>
    internal static async Task<IReadOnlyList<string>> Judge(IReadOnlyList<byte[]> documents, string? schema = null)
    {
        using var node = Start("validate.js", schema ?? Checkout.Schema("catalogue"));
        var writing = Task.Run(async () =>
        {
            foreach (var document in documents)
                await node.StandardInput.WriteLineAsync(Convert.ToBase64String(document));
            node.StandardInput.Close();
        });
        var errors = node.StandardError.ReadToEndAsync();
        var verdicts = (await node.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (verdicts.Length != documents.Count)
            throw new InvalidOperationException($"The validator {Advice} It said: {await errors}");
        await writing;
        return verdicts;
    }

    private static bool IsInstalled()
    {
        try
        {
            using var node = Start("--version");
            node.WaitForExit();
            return Directory.Exists(Path.Combine(Folder, "node_modules", "ajv"));
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("node", arguments)
    {
        WorkingDirectory = Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}

/// <summary>A test that is skipped, with a sentence on what to install, where the validator is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AjvFactAttribute : FactAttribute
{
    public AjvFactAttribute() => Skip = Ajv.Missing;
}
