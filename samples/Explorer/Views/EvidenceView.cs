using Initiative.Core.Explorer.Rendering;
using Spectre.Console;

namespace Initiative.Core.Explorer.Views;

/// <summary>The words behind a tag, in quotation marks unless they have their own.</summary>
internal static class EvidenceView
{
    public static Text Of(Evidence evidence)
    {
        var words = evidence.Words;
        return Draw.Line(words.Contains('"') ? words : $"\"{words}\"");
    }
}
