using System.Text;

namespace Initiative.Core.Explorer;

/// <summary>Leaves out the spaces with which a grid fills its last column.</summary>
internal sealed class TrimmingWriter(TextWriter writer) : TextWriter
{
    private readonly StringBuilder _trimmed = new();
    private int _spaces;

    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Write([value], 0, 1);

    // All at once: the console flushes after every call, and a letter at a time would take seconds for a long answer.
    public override void Write(char[] buffer, int index, int count)
    {
        foreach (var letter in buffer.AsSpan(index, count))
            Trim(letter);
        writer.Write(_trimmed);
        _trimmed.Clear();
    }

    public override void Flush() => writer.Flush();

    private void Trim(char letter)
    {
        if (letter == ' ')
        {
            _spaces++;
            return;
        }
        if (letter is not ('\r' or '\n'))
            _trimmed.Append(' ', _spaces);
        _spaces = 0;
        _trimmed.Append(letter);
    }
}
