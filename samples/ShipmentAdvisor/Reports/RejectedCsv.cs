using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Initiative.Core.ShipmentAdvisor.Reports;

/// <summary>
/// The records that are set aside, byte for byte as they stand in the input, be they text or not. A record that begins like a formula, or with an apostrophe, has
/// one apostrophe more: without the first apostrophe it is what it was.
/// </summary>
internal sealed class RejectedCsv : IDisposable
{
    private readonly SafeFileHandle _input;
    private readonly FileStream _output;
    private readonly byte[] _buffer = new byte[16 * 1024];

    public RejectedCsv(string input, string output)
    {
        _input = File.OpenHandle(input);
        _output = File.Create(output);
        _output.Write("line,reason,record\r\n"u8);
    }

    public void Write(RejectedRecord record)
    {
        var reason = record.Reason.Replace("\"", "\"\"", StringComparison.Ordinal);
        _output.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{record.Line},\"{reason}\",\"")));
        var end = record.Offset + record.Length;
        for (var at = record.Offset; at < end;)
        {
            var wanted = (int)Math.Min(_buffer.Length, end - at);
            var read = RandomAccess.Read(_input, _buffer.AsSpan(0, wanted), at);
            if (read == 0)
                throw new IOException($"The input became shorter while it was read: line {record.Line} is gone.");
            if (at == record.Offset && NeedsApostrophe(_buffer.AsSpan(0, read)))
                _output.WriteByte((byte)'\'');
            WriteDoublingQuotes(_buffer.AsSpan(0, read));
            at += read;
        }
        _output.Write("\"\r\n"u8);
    }

    public void Dispose()
    {
        _output.Dispose();
        _input.Dispose();
    }

    private static bool NeedsApostrophe(ReadOnlySpan<byte> record)
    {
        _ = Rune.DecodeFromUtf8(record, out var first, out _);
        return first.IsBmp && (first.Value == '\'' || Csv.FormulaStarts.Contains((char)first.Value));
    }

    private void WriteDoublingQuotes(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)'"') is var quote and >= 0)
        {
            _output.Write(text[..(quote + 1)]);
            _output.WriteByte((byte)'"');
            text = text[(quote + 1)..];
        }
        _output.Write(text);
    }
}
