namespace Initiative.Core;

/// <summary>Reads codes for modes of transport, each in its list.</summary>
internal static class ModeCodes
{
    internal static bool TryRead(string? code, ModeCodeList list, out TransportModes mode, out string? trait)
    {
        var text = (code ?? "").Trim().ToUpperInvariant();
        (mode, trait) = list switch
        {
            ModeCodeList.ChinaCustoms => ReadChinaCustoms(text),
            ModeCodeList.Eancom8067 => (text.Length == 2 && text[1] == '0' ? ReadRecommendation19(text[..1]) : (TransportModes)(-1), null),
            ModeCodeList.UneceRecommendation19 => (ReadRecommendation19(text), null),
            _ => throw new ArgumentOutOfRangeException(nameof(list), list, $"{nameof(ModeCodeList)} does not define this value."),
        };
        if (mode >= 0)
            return true;
        mode = TransportModes.None;
        return false;
    }

    private static TransportModes ReadRecommendation19(string text) => text switch
    {
        "1" or "8" => TransportModes.Sea,
        "2" => TransportModes.Rail,
        "3" => TransportModes.Road,
        "4" => TransportModes.Air,
        "0" or "5" or "6" or "7" or "9" => TransportModes.None,
        _ => (TransportModes)(-1),
    };

    private static (TransportModes Mode, string? Trait) ReadChinaCustoms(string text) => text switch
    {
        "2" => (TransportModes.Sea, null),
        "3" => (TransportModes.Rail, null),
        "4" => (TransportModes.Road, null),
        "5" => (TransportModes.Air, null),
        "1" => (TransportModes.None, "export supervision warehouse"),
        "8" => (TransportModes.None, "bonded warehouse"),
        "Y" => (TransportModes.None, "comprehensive bonded zone"),
        "0" or "6" or "7" or "9" or "G" or "H" or "L" or "T" or "W" or "X" or "Z" => (TransportModes.None, null),
        _ => ((TransportModes)(-1), null),
    };
}
