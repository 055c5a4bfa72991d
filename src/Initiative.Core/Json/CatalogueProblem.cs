namespace Initiative.Core.Json;

/// <summary>One thing that is wrong with a catalogue's JSON.</summary>
public sealed class CatalogueProblem
{
    internal CatalogueProblem(CatalogueProblemCode code, string path, int line, int column, string message)
    {
        Code = code;
        Path = path;
        Line = line;
        Column = column;
        Message = message;
    }

    /// <summary>What kind of problem it is.</summary>
    public CatalogueProblemCode Code { get; }

    /// <summary>The JSON path of the value, such as <c>$.measures[3].task</c>; <c>$</c> is the whole file.</summary>
    public string Path { get; }

    /// <summary>The line, from 1; 0 where the problem is not at one place.</summary>
    public int Line { get; }

    /// <summary>The column in the line, from 1, in bytes of UTF-8; 0 where the problem is not at one place.</summary>
    public int Column { get; }

    /// <summary>A sentence that says what is wrong and what to do.</summary>
    public string Message { get; }

    /// <summary>Place, code and message in one line.</summary>
    public override string ToString() =>
        Line == 0
            ? $"{Code}: {Message}"
            : FormattableString.Invariant($"line {Line}, column {Column}, {Path}: {Code}: {Message}");
}
