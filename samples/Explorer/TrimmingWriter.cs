using System.Text;

namespace Initiative.Core.Explorer;

/// <summary>Leaves out the spaces with which a grid fills its last column.</summary>
internal sealed class TrimmingWriter(TextWriter writer) : TextWriter
{
    private int _spaces;

    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            _spaces++;
            return;
        }
        if (value is not ('\r' or '\n'))
        {
            for (var i = 0; i < _spaces; i++)
                writer.Write(' ');
        }
        _spaces = 0;
        writer.Write(value);
    }

    public override void Flush() => writer.Flush();
}
