namespace Initiative.Core;

/// <summary>The words in which people write directions of trade and modes of transport.</summary>
internal sealed class TradeTerms
{
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);

    private TradeTerms(params (int Value, string Words)[] terms)
    {
        Span<char> buffer = stackalloc char[WordReader.BufferSize];
        foreach (var (value, words) in terms)
        {
            var reader = new WordReader(words, buffer);
            while (reader.Next(out var word))
                _terms[word.ToString()] = value;
        }
    }

    internal static readonly TradeTerms Flows = new(
        ((int)TradeFlows.Import, "import inbound incoming 进口"),
        ((int)TradeFlows.Export, "export outbound outgoing 出口"));

    internal static readonly TradeTerms Modes = new(
        ((int)TransportModes.None, "freight cargo transport"),
        ((int)TransportModes.Sea, "sea ocean ship vessel maritime 海运"),
        ((int)TransportModes.Rail, "rail railway railroad train 铁路"),
        ((int)TransportModes.Road, "road truck lorry highway 公路"),
        ((int)TransportModes.Air, "air airfreight aircraft plane flight 空运"));

    /// <summary>Reads what somebody wrote.</summary>
    /// <returns>Whether every word of it is understood.</returns>
    internal bool TryRead(string? text, out int value)
    {
        value = 0;
        if (string.IsNullOrWhiteSpace(text) || text.AsSpan().Trim().Equals("none", StringComparison.OrdinalIgnoreCase))
            return true;
        var reader = new WordReader(text, stackalloc char[WordReader.BufferSize]);
        while (reader.Next(out var word))
        {
            if (reader.IsCompound)
                reader.EnterCompound();
            else if (_terms.TryGetValue(word.ToString(), out var known))
                value |= known;
            else if (!CommonWords.AreIgnored(word))
                return false;
        }
        return value != 0;
    }
}
