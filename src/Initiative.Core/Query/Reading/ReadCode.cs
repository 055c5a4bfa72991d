namespace Initiative.Core;

/// <summary>A code that a text has, and what it means.</summary>
/// <param name="list">The list.</param>
/// <param name="written">The code as it is shown.</param>
/// <param name="rows">The rows of the lexicon that it leads to, the most exact first.</param>
/// <param name="problem">Why it was not read, or null.</param>
internal sealed class ReadCode(CodeList list, string written, int[] rows, string? problem = null)
{
    internal readonly CodeList List = list;
    internal readonly string Written = written;
    internal readonly int[] Rows = rows;
    internal readonly string? Problem = problem;
}
