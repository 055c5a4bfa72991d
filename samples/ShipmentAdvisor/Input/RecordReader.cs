using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>
/// Cuts a CSV file into records, in constant memory. A CSV library alone would take everything behind a stray quote for one field: here a record that does not
/// have the form of RFC 4180 costs its first line only, and reading goes on with the next.
/// </summary>
/// <param name="stream">The text in UTF-8, from its beginning.</param>
internal sealed class RecordReader(Stream stream)
{
    public const int LongestRecord = 64 * 1024;

    private const string NotClosed = "a quote opens a field and none closes it";
    private const string NotText = $"not UTF-8: {InputEncoding.HowToSave}";
    private const int LongestLineEnd = 2;
    private const int Window = LongestRecord + LongestLineEnd;

    // One byte more tells whether the file goes on.
    private const int Lookahead = Window + 1;

    private static readonly SearchValues<byte> EndsQuotedLine = SearchValues.Create("\"\r\n"u8);
    private static readonly SearchValues<byte> LineEnds = SearchValues.Create("\r\n"u8);

    private readonly byte[] _buffer = new byte[4 * Lookahead];
    private SearchValues<byte> _endsUnquoted = EndsUnquoted((byte)',');
    private CsvLayout _layout = new((byte)',', []);
    private bool _hasHeader;
    private int _start;
    private int _end;
    private bool _isAtEnd;
    private bool _isBegun;
    private long _lineUnderWay;

    /// <summary>How the records look that follow. Until it is set, any number of fields separated by commas is accepted.</summary>
    public CsvLayout Layout
    {
        get => _layout;
        set => (_layout, _hasHeader, _endsUnquoted) = (value, value.Required > 0, EndsUnquoted(value.Separator));
    }

    /// <summary>How many lines were read. As in .NET, a line ends with LF, CR or CR LF, inside a field as well.</summary>
    public long Lines { get; private set; }

    /// <summary>For text that was decoded: the name of the encoding that its bytes must have had; null for UTF-8.</summary>
    public string? DecodedFrom { get; init; }

    /// <summary>What follows, as far as it is in memory: 64 KiB or all that is left.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        Fill();
        if (!_isBegun)
            SkipByteOrderMark();
        return _buffer.AsSpan(_start, Math.Min(LongestRecord, _end - _start));
    }

    public bool TryRead(out CsvRecord record)
    {
        _ = Peek();
        if (_start == _end && _lineUnderWay == 0)
        {
            record = default;
            return false;
        }
        if (_lineUnderWay > 0)
        {
            record = ReadLine(_lineUnderWay, null, isContinuation: true);
            return true;
        }
        var line = Lines + 1;
        var shape = Measure(_buffer.AsSpan(_start, Math.Min(Window, _end - _start)), isComplete: _end - _start <= Window);
        if (shape.Problem is not null)
        {
            record = ReadLine(line, shape.Problem, isContinuation: false);
            return true;
        }
        var bytes = _buffer.AsSpan(_start, shape.Length);
        record = new CsvRecord { Line = line, Bytes = bytes, IsBlank = shape.IsBlank, Problem = shape.IsBlank ? null : ProblemOfText(bytes) };
        _start += shape.Length;
        EndLine();
        Lines += shape.LineBreaks;
        return true;
    }

    /// <summary>Finds the end of the record with which a text begins.</summary>
    private Shape Measure(ReadOnlySpan<byte> text, bool isComplete)
    {
        var (at, fields, breaks, isBlank, isUnnamedUsed) = (0, 0, 0, true, false);
        while (true)
        {
            var start = at;
            if (at < text.Length && text[at] == '"')
            {
                if (!SkipQuoted(text, ref at, ref breaks))
                    return new Shape(isComplete ? NotClosed : TooLong(breaks));
                if (at < text.Length && !_endsUnquoted.Contains(text[at]))
                    return new Shape(breaks > 0 ? NotClosed : "something follows the quote that closes a field");
            }
            else
            {
                var end = text[at..].IndexOfAny(_endsUnquoted);
                at = end < 0 ? text.Length : at + end;
                if (at < text.Length && text[at] == '"')
                    return new Shape($"a quote stands in a field that does not begin with one{(breaks > 0 ? ", further down in the record" : "")}");
            }
            if (at > LongestRecord || (at == text.Length && !isComplete))
                return new Shape(TooLong(breaks));
            if (!IsEmpty(text[start..at]))
            {
                isBlank = false;
                isUnnamedUsed |= _hasHeader && (fields >= _layout.IsNamed.Length || !_layout.IsNamed[fields]);
            }
            fields++;
            if (at == text.Length || text[at] != _layout.Separator)
                break;
            at++;
        }
        var problem = !_hasHeader || isBlank ? null : ProblemOfFields(fields, isUnnamedUsed);
        return problem is null ? new Shape(null, at, breaks, isBlank) : new Shape(problem);
    }

    private string? ProblemOfFields(int fields, bool isUnnamedUsed) =>
        fields < _layout.Required || (isUnnamedUsed && fields > _layout.IsNamed.Length)
            ? string.Create(CultureInfo.InvariantCulture, $"{fields} fields where the header has {_layout.Required}")
        : isUnnamedUsed ? "a field without a column name in the header is not empty"
        : null;

    private static bool IsEmpty(ReadOnlySpan<byte> field) => field.IsEmpty || field.SequenceEqual("\"\""u8) || field.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;

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

    private string? ProblemOfText(ReadOnlySpan<byte> bytes) =>
        !Utf8.IsValid(bytes) ? NotText
        : bytes.Contains((byte)0) ? "a NUL character, which no text has"
        : DecodedFrom is { } name && bytes.IndexOf("\uFFFD"u8) >= 0 ? $"a character that {name} does not have"
        : null;

    /// <summary>Reads a line with a problem, or as much of it as fits.</summary>
    private CsvRecord ReadLine(long line, string? problem, bool isContinuation)
    {
        var text = _buffer.AsSpan(_start, Math.Min(LongestRecord, _end - _start));
        var end = text.IndexOfAny(LineEnds);
        var bytes = end < 0 ? text : text[..end];
        _start += bytes.Length;
        var isContinued = end < 0 && bytes.Length == LongestRecord && _start < _end;
        _lineUnderWay = isContinued ? line : 0;
        if (!isContinued)
            EndLine();
        return new CsvRecord { Line = line, Bytes = bytes, Problem = problem, IsContinuation = isContinuation, IsContinued = isContinued };
    }

    private void EndLine()
    {
        Lines++;
        if (_start < _end)
            _start += _buffer[_start] == '\r' && _start + 1 < _end && _buffer[_start + 1] == '\n' ? 2 : 1;
    }

    private void SkipByteOrderMark()
    {
        _isBegun = true;
        if (_buffer.AsSpan(_start.._end).StartsWith("\uFEFF"u8))
            _start += 3;
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

    private static SearchValues<byte> EndsUnquoted(byte separator) => SearchValues.Create([separator, (byte)'"', (byte)'\r', (byte)'\n']);

    /// <summary>What the beginning of a text looks like: a record of some length, or a problem.</summary>
    private readonly record struct Shape(string? Problem, int Length = 0, int LineBreaks = 0, bool IsBlank = false);
}
