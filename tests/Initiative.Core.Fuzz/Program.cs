using Initiative.Core.Json;
using SharpFuzz;

namespace Initiative.Core.Fuzz;

/// <summary>
/// Whatever the bytes, reading them ends in a catalogue that survives a round trip, or in problems that say something; whatever the words, asking them ends in an
/// answer that accounts for every character. Both allocate no more than their input explains, so that work which grows faster than the input is found as a crash is.
/// </summary>
internal static class Program
{
    private const long FixedBytes = 500_000;
    private const long BytesForEachOfInput = 200;

    // The loop of SharpFuzz hands every input to the same buffer, so that reading it costs next to nothing.
    private static readonly byte[] Input = new byte[1024 * 1024];

    private static int Main(string[] args)
    {
        if (args is not ["read" or "ask", ..])
        {
            Console.Error.WriteLine("Say what to try, 'read' or 'ask', and then the files to repeat, if any.");
            return 2;
        }
        var asks = args[0] == "ask";
        foreach (var file in args[1..])
            CheckWithinBounds(File.ReadAllBytes(file), asks);
        if (args.Length == 1)
            Fuzzer.Run(stream => CheckWithinBounds(Input.AsSpan(0, stream.ReadAtLeast(Input, Input.Length, throwOnEndOfStream: false)), asks));
        return 0;
    }

    private static void CheckWithinBounds(ReadOnlySpan<byte> input, bool asks)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        if (asks)
            Ask(System.Text.Encoding.UTF8.GetString(input));
        else
            Check(input);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Require(allocated <= FixedBytes + (BytesForEachOfInput * input.Length), $"{input.Length} bytes cost {allocated} bytes of memory");
    }

    private static void Ask(string text)
    {
        var catalogue = Edition2025.Catalogue;
        CheckParts(catalogue.Find(text).Parts, text);
        var advice = catalogue.Advise(new Shipment { Flow = TradeFlows.Export, Mode = TransportModes.Air, Goods = text, City = text, Destination = text, Traits = [text], CommodityCodes = [text], DangerousGoods = [text], SupervisionMode = text });
        foreach (var note in advice.Notes)
            Require(note.ToString().Length > 0, "a note says nothing");
        foreach (var match in advice.Matches)
            Require(match.Reasons.All(static reason => reason.ToString().Length > 0), "a reason says nothing");
    }

    private static void CheckParts(IReadOnlyList<TextPart> parts, string text)
    {
        var end = 0;
        foreach (var part in parts)
        {
            Require(part.Start == end && part.Length > 0, "the parts do not follow one another");
            end += part.Length;
        }
        Require(end == text.Length, "the parts do not cover the text");
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
