using Initiative.Core.Json;
using SharpFuzz;

namespace Initiative.Core.Fuzz;

/// <summary>Whatever the bytes, reading them ends in a catalogue that survives a round trip, or in problems that say something.</summary>
internal static class Program
{
    // The loop of SharpFuzz hands every input to the same buffer, so that reading it costs next to nothing.
    private static readonly byte[] Input = new byte[1024 * 1024];

    private static void Main(string[] files)
    {
        foreach (var file in files)
            Check(File.ReadAllBytes(file));
        if (files.Length == 0)
            Fuzzer.Run(static stream => Check(Input.AsSpan(0, stream.ReadAtLeast(Input, Input.Length, throwOnEndOfStream: false))));
    }

    private static void Check(ReadOnlySpan<byte> utf8)
    {
        InitiativeCatalogue catalogue;
        try
        {
            catalogue = CatalogueJson.Read(utf8);
        }
        catch (CatalogueFormatException problems)
        {
            Check(problems);
            return;
        }
        using var written = new MemoryStream();
        CatalogueJson.Write(catalogue, written);
        var canonical = written.GetBuffer().AsSpan(0, (int)written.Length);
        var again = CatalogueJson.ToJson(CatalogueJson.Read(canonical));
        Require(System.Text.Encoding.UTF8.GetBytes(again).AsSpan().SequenceEqual(canonical), "the round trip changed the catalogue");
    }

    private static void Check(CatalogueFormatException exception)
    {
        Require(exception.Problems.Count > 0, "no problem is listed");
        foreach (var problem in exception.Problems)
        {
            Require(Enum.IsDefined(problem.Code), "a code is unknown");
            Require(problem.Message.Length > 0, "a problem says nothing");
            Require(problem.Path.StartsWith('$'), "a path does not begin at the root");
            Require(problem.Line >= 0 && problem.Column >= 0 && problem.Line > 0 == problem.Column > 0, "a place is none");
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new InvalidOperationException(otherwise);
    }
}
