using System.Text;
using System.Text.Json;

namespace Initiative.Core.Json;

/// <summary>Decodes words of the input, one after the other, into the same room.</summary>
internal sealed class WordBuffer
{
    private char[] _chars = new char[256];

    /// <returns>The words, until the next call.</returns>
    internal ReadOnlySpan<char> Decode(ReadOnlySpan<byte> input, RawWords words)
    {
        const int quotes = 2;
        var literal = input.Slice(words.Offset, words.Length + quotes);
        if (_chars.Length < words.Length)
            _chars = new char[words.Length];
        int count;
        if (literal.Contains((byte)'\\'))
        {
            var json = new Utf8JsonReader(literal);
            json.Read();
            count = json.CopyString(_chars);
        }
        else
        {
            count = Encoding.UTF8.GetChars(literal[1..^1], _chars);
        }
        return _chars.AsSpan(0, count);
    }
}
