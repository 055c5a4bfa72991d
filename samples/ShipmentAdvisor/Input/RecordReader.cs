using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>
/// Cuts a CSV file into records, in constant memory. A CSV library alone would take everything behind a stray quote for one field: here a record that is not as
/// RFC 4180 has it costs its first line only, and reading goes on with the next.
/// </summary>
/// <param name="stream">The file, from its beginning.</param>
internal sealed class RecordReader(Stream stream)
{
    public const int LongestRecord = 64 * 1024;

    private const string NotClosed = "a quote opens a field and none closes it";
    private const int LongestLineEnd = 2;
    private const int Window = LongestRecord + LongestLineEnd;

    private static readonly SearchValues<byte> EndsUnquoted = SearchValues.Create(",\"\r\n"u8);
    private static readonly SearchValues<byte> EndsQuotedLine = SearchValues.Create("\"\r\n"u8);
    private static readonly SearchValues<byte> LineEnds = SearchValues.Create("\r\n"u8);

    // One byte more tells whether the file goes on.
    private const int Lookahead = Window + 1;

    private readonly byte[] _buffer = new byte[4 * Lookahead];
    private int _start;
    private int _end;
    private bool _isAtEnd;
    private bool _isBegun;

    /// <summary>How many columns every record has, once that is known.</summary>
    public int? Columns { get; set; }

    /// <summary>How many bytes were read.</summary>
    public long Position { get; private set; }

    /// <summary>How many lines were read. As in .NET, a line ends with LF, CR or CR LF, inside a field as well.</summary>
    public long Lines { get; private set; }

    public bool TryRead(out CsvRecord record)
    {
        Fill();
        if (!_isBegun)
            SkipByteOrderMark();
        if (_start == _end)
        {
            record = default;
            return false;
        }
        var (line, offset) = (Lines + 1, Position);
        var shape = Measure(_buffer.AsSpan(_start, Math.Min(Window, _end - _start)), isComplete: _end - _start <= Window);
        if (shape.Problem is not null)
        {
            record = new CsvRecord { Line = line, Offset = offset, Length = SkipLine(), Problem = shape.Problem };
            return true;
        }
        var bytes = _buffer.AsSpan(_start, shape.Length);
        record = new CsvRecord { Line = line, Offset = offset, Length = shape.Length, Bytes = bytes, Problem = ProblemOfText(bytes) };
        Consume(shape.Length);
        EndLine();
        Lines += shape.LineBreaks;
        return true;
    }

    /// <summary>Finds the end of the record with which a text begins.</summary>
    private Shape Measure(ReadOnlySpan<byte> text, bool isComplete)
    {
        var (at, columns, breaks) = (0, 1, 0);
        while (true)
        {
            if (at < text.Length && text[at] == '"')
            {
                if (!SkipQuoted(text, ref at, ref breaks))
                    return new Shape(isComplete ? NotClosed : TooLong(breaks));
                if (at < text.Length && !EndsUnquoted.Contains(text[at]))
                    return new Shape(breaks > 0 ? NotClosed : "something follows the quote that closes a field");
            }
            else
            {
                var end = text[at..].IndexOfAny(EndsUnquoted);
                at = end < 0 ? text.Length : at + end;
                if (at < text.Length && text[at] == '"')
                    return new Shape($"a quote stands in a field that does not begin with one{(breaks > 0 ? ", further down in the record" : "")}");
            }
            if (at == text.Length && !isComplete)
                return new Shape(TooLong(breaks));
            if (at == text.Length || text[at] != ',')
                break;
            at++;
            columns++;
        }
        return at > 0 && columns != (Columns ?? columns)
            ? new Shape(string.Create(CultureInfo.InvariantCulture, $"{columns} fields where the header has {Columns}"))
            : new Shape(null, at, breaks);
    }

    /// <summary>Goes from the quote that opens a field to behind the one that closes it.</summary>
    private static bool SkipQuoted(ReadOnlySpan<byte> text, ref int at, ref int breaks)
    {
        at++;
        while (text[at..].IndexOfAny(EndsQuotedLine) is var next and >= 0)
        {
            at += next + 1;
            var isPair = at < text.Length && (text[at - 1], text[at]) is ((byte)'"', (byte)'"') or ((byte)'\r', (byte)'\n');
            if (text[at - 1] == '"' && !isPair)
                return true;
            breaks += text[at - 1] == '"' ? 0 : 1;
            at += isPair ? 1 : 0;
        }
        return false;
    }

    private static string TooLong(int breaks) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(breaks > 0 ? $"{NotClosed} within" : "longer than")} {LongestRecord:N0} bytes");

    private static string? ProblemOfText(ReadOnlySpan<byte> bytes) =>
        !Utf8.IsValid(bytes) ? "not UTF-8"
        : bytes.Contains((byte)0) ? "a NUL character, which no text has"
        : null;

    /// <summary>Skips the rest of the line, however long it is.</summary>
    /// <returns>The number of its bytes, without the line end.</returns>
    private long SkipLine()
    {
        var length = 0L;
        while (_start < _end)
        {
            var end = _buffer.AsSpan(_start.._end).IndexOfAny(LineEnds);
            var skipped = end < 0 ? _end - _start : end;
            length += skipped;
            Consume(skipped);
            if (end >= 0)
                break;
            Fill();
        }
        Fill();
        EndLine();
        return length;
    }

    private void EndLine()
    {
        Lines++;
        if (_start == _end)
            return;
        Consume(_buffer[_start] == '\r' && _start + 1 < _end && _buffer[_start + 1] == '\n' ? 2 : 1);
    }

    private void SkipByteOrderMark()
    {
        _isBegun = true;
        if (_buffer.AsSpan(_start.._end).StartsWith("\uFEFF"u8))
            Consume(3);
    }

    private void Consume(int bytes)
    {
        _start += bytes;
        Position += bytes;
    }

    /// <summary>Sees to it that a whole window is in the buffer, or all that is left.</summary>
    private void Fill()
    {
        if (_isAtEnd || _end - _start >= Lookahead)
            return;
        _buffer.AsSpan(_start.._end).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        var read = stream.ReadAtLeast(_buffer.AsSpan(_end), Lookahead - _end, throwOnEndOfStream: false);
        _isAtEnd = read < Lookahead - _end;
        _end += read;
    }

    /// <summary>What the beginning of a text looks like: a record of some length, or a problem.</summary>
    private readonly record struct Shape(string? Problem, int Length = 0, int LineBreaks = 0);
}
