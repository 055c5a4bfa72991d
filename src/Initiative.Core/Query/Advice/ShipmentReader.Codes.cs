using System.Globalization;

namespace Initiative.Core;

/// <content>The fields that have codes.</content>
internal sealed partial class ShipmentReader
{
    private const int FirstMachinery = 84;
    private const double CodeWeight = 0.6;

    private static readonly char[] BetweenCodes = [',', ';', '/', '|', '\n', '\r', '、', '，', '；', '／', '｜'];

    /// <summary>Reads the codes of a text, of which there may be several, as in "850760, 870380" and "850760 870380".</summary>
    private void ReadCommodityCodes(string text)
    {
        foreach (var part in text.Split(BetweenCodes, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var first = 0;
            for (var i = 1; i <= words.Length; i++)
            {
                if (i < words.Length && !BeginsCode(words[i - 1], words[i]))
                    continue;
                ReadCommodityCode(string.Join(' ', words[first..i]));
                first = i;
            }
        }
    }

    /// <summary>Whether a word behind another begins a code, and is no group of its digits as in "8507 60 00": it is a label, or long enough to be a heading that exists.</summary>
    private static bool BeginsCode(string before, string word) =>
        before.Any(char.IsDigit) && (!word.Any(char.IsDigit) || (CodeReader.DigitsOf(word, "hs") is { Length: >= 4 } digits && HarmonizedSystem.Exists(digits)));

    private void ReadCommodityCode(string text)
    {
        var digits = CodeReader.DigitsOf(text, "hs");
        if (digits.Length == 0)
        {
            if (IsScientific(text))
                notes.AddRefused(ShipmentInput.CommodityCodes, text, new("a spreadsheet has turned the code into a number; format its column as text", "电子表格已将编码转成数字，请把该列设为文本格式"));
            else
                notes.AddNotRecognised(ShipmentInput.CommodityCodes, text);
            return;
        }
        ReadCode(HarmonizedSystem.Read(digits, lexicon), text, ShipmentInput.CommodityCodes);
    }

    /// <summary>Whether a text is a number such as 8.5076E+09.</summary>
    private static bool IsScientific(string text) =>
        text.Contains('E', StringComparison.OrdinalIgnoreCase) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private void ReadCode(ReadCode code, string written, ShipmentInput input)
    {
        if (code.Problem is { } problem)
        {
            notes.AddRefused(input, written, problem);
            return;
        }
        AreGoodsKnown |= code.Calls.Count > 0 || code.Chapter is > 0 and < FirstMachinery;
        foreach (var call in code.Calls)
            Calls.Add(call, CodeWeight, TopicLevel.Certain, input, written, code);
        if (code.List == CodeList.HarmonizedSystem && code.Calls.Count == 0)
            notes.AddCodeWithoutMeasure(input, written);
        else if (!code.IsKnown)
            notes.AddUnknownCode(input, written, CodeText.ListName(code.List));
    }

    private void ReadDangerousGoods(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        var code = text.Trim();
        if (CodeReader.IsKnown(CodeList.Handling, code, lexicon))
            ReadCode(new ReadCode(CodeList.Handling, code.ToUpperInvariant()).Add(CodeList.Handling, code, lexicon), code, ShipmentInput.DangerousGoods);
        else if (CodeReader.DigitsOf(code, "un") is { Length: 4 } digits)
            ReadCode(CodeReader.UnitedNations(digits, lexicon), code, ShipmentInput.DangerousGoods);
        else
            ReadDangerousGoodsBesideWords(code);
    }

    /// <summary>Reads the codes of a text such as "UN3481 PI967".</summary>
    private void ReadDangerousGoodsBesideWords(string text)
    {
        var reading = TextReader.Read(text, ReadingContext.Trait, lexicon);
        foreach (ref readonly var item in reading.Items)
        {
            if (item.Code != 0)
                ReadCode(reading.CodeOf(item), reading.WrittenOf(item).ToString(), ShipmentInput.DangerousGoods);
            else if (item.Roles == 0 || item.Sense.Kind != SenseKind.None)
                notes.AddNotRecognised(ShipmentInput.DangerousGoods, reading.WrittenOf(item));
        }
        NoteUnread(reading, ShipmentInput.DangerousGoods);
        reading.Return();
    }

    /// <summary>Reads supervision modes, and the words for them.</summary>
    private void ReadSupervisionMode(string text)
    {
        var reading = TextReader.Read(text, ReadingContext.Trait, lexicon);
        for (var i = 0; i < reading.ItemCount; i++)
        {
            ref readonly var item = ref reading.Items[i];
            ref readonly var token = ref reading.Tokens[item.First];
            // Four digits are a supervision mode here, whatever they are elsewhere.
            if (token.Kind == TokenKind.Number && item.Count == 1)
            {
                var digits = reading.CharsOf(token);
                ReadCode(new ReadCode(CodeList.Supervision, digits.ToString()).Add(CodeList.Supervision, digits, lexicon), reading.WrittenOf(item).ToString(), ShipmentInput.SupervisionMode);
            }
            else if (item.Code != 0 || NamesOnly(TopicKind.Practice, reading, item))
            {
                ReadItem(reading, i, ShipmentInput.SupervisionMode);
            }
            else if (item.Roles == 0 || item.Sense.Kind != SenseKind.None)
            {
                notes.AddNotRecognised(ShipmentInput.SupervisionMode, reading.WrittenOf(item));
            }
        }
        NoteUnread(reading, ShipmentInput.SupervisionMode);
        reading.Return();
    }
}
