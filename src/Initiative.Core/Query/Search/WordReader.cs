namespace Initiative.Core;

/// <summary>
/// Reads the words of a text in the form in which they are compared: lower case, half width, one spelling, without inflection. A hyphenated word can
/// come whole and then in parts; Chinese, which has no spaces, comes in overlapping pairs of characters.
/// </summary>
internal ref struct WordReader
{
    /// <summary>The size of the buffer that a reader needs.</summary>
    internal const int BufferSize = 2 * MaxLength;

    // Longer words are compared by their beginning.
    private const int MaxLength = 48;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _buffer;
    private ReadOnlySpan<char> _inflected;
    private bool _isCompound;
    private int _start;
    private int _length;
    private int _next;
    private int _compoundEnd;

    /// <param name="text">The text.</param>
    /// <param name="buffer"><see cref="BufferSize"/> characters, to write each word to.</param>
    internal WordReader(ReadOnlySpan<char> text, Span<char> buffer)
    {
        _text = text;
        _buffer = buffer;
    }

    /// <summary>Where the current word stands in the text.</summary>
    internal readonly int Start => _start;

    /// <summary>The number of characters that the current word takes in the text.</summary>
    internal readonly int Length => _length;

    /// <summary>The current word with its inflection, otherwise in the form in which it is compared.</summary>
    internal readonly ReadOnlySpan<char> Inflected => _inflected;

    /// <summary>Whether the current word is a hyphenated one, as a whole.</summary>
    internal readonly bool IsCompound => _isCompound;

    /// <summary>Whether the current word is two of the characters that are written without spaces.</summary>
    internal readonly bool IsPair => Length == 2 && IsIdeograph(_text[Start]);

    /// <summary>Whether such a character stands before the current word.</summary>
    internal readonly bool ContinuesRun => IsIdeographAt(Start - 1);

    /// <summary>Whether no such character follows the current word.</summary>
    internal readonly bool EndsRun => !IsIdeographAt(Start + Length);

    /// <summary>Whether nothing but space follows the current word.</summary>
    internal readonly bool IsLast => _text[(Start + Length)..].IsWhiteSpace();

    /// <summary>Moves to the next word.</summary>
    /// <param name="word">The word in the form in which it is compared; the next call overwrites it.</param>
    /// <returns>False at the end of the text.</returns>
    internal bool Next(out ReadOnlySpan<char> word)
    {
        for (; _next < _text.Length; _next++)
        {
            if (IsIdeograph(_text[_next]))
            {
                word = ReadIdeographs();
                return true;
            }
            if (char.IsLetterOrDigit(Fold(_text[_next])))
            {
                word = ReadWord();
                return true;
            }
        }
        word = default;
        return false;
    }

    /// <summary>Makes the parts of the compound that was just read come next.</summary>
    internal void EnterCompound()
    {
        _compoundEnd = Start + Length;
        _next = Start;
    }

    internal static bool IsIdeograph(char c) => c is >= '\u3400' and <= '\u9fff';

    private ReadOnlySpan<char> ReadIdeographs()
    {
        var isPair = IsIdeographAt(_next + 1);
        _start = _next;
        _length = isPair ? 2 : 1;
        _isCompound = false;
        _next += isPair && !IsIdeographAt(_next + 2) ? 2 : 1;
        var pair = _text.Slice(Start, Length);
        pair.CopyTo(_buffer);
        return _inflected = _buffer[..Length];
    }

    private ReadOnlySpan<char> ReadWord()
    {
        _start = _next;
        _isCompound = false;
        var length = 0;
        for (; _next < _text.Length; _next++)
        {
            var c = Fold(_text[_next]);
            if (IsWordAt(_next))
            {
                if (length < MaxLength)
                    _buffer[length++] = char.ToLowerInvariant(c);
            }
            else if (c == '-' && _next >= _compoundEnd && IsWordAt(_next + 1))
            {
                _isCompound = true;
            }
            else if (!(c == '\'' && IsWordAt(_next + 1)))
            {
                break;
            }
        }
        _length = _next - Start;
        var inflected = _buffer[MaxLength..];
        _buffer[..length].CopyTo(inflected);
        _inflected = inflected[..length];
        return _buffer[..Stem.Of(_buffer, length)];
    }

    private readonly bool IsIdeographAt(int position) => (uint)position < (uint)_text.Length && IsIdeograph(_text[position]);

    private readonly bool IsWordAt(int position) =>
        position < _text.Length && char.IsLetterOrDigit(Fold(_text[position])) && !IsIdeograph(_text[position]);

    /// <summary>Half width for full width, and one hyphen and one apostrophe for all their kinds.</summary>
    internal static char Fold(char c) => c switch
    {
        < '\u0080' => c,
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' => '-',
        '\u2018' or '\u2019' or '\u02bc' => '\'',
        _ => c,
    };
}
