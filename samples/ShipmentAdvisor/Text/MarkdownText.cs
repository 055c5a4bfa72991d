using System.Text;

namespace Initiative.Core.ShipmentAdvisor.Text;

/// <summary>Text of strangers in GitHub Flavored Markdown: it shows as it is, in one line, in a table or outside.</summary>
internal static class MarkdownText
{
    private const string AlwaysSpecial = "\\`*_[]<>&|#~$:";
    private const string SpecialAtStart = "-+=";

    /// <summary>Escapes everything that could be read as markup, a link, a mention or an emoji code.</summary>
    public static string Escape(string text)
    {
        // Four spaces at the beginning would be code, two at the end a line break.
        var line = CleanText.Of(text).Trim(' ');
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            var letter = line[i];
            if (letter == '@')
            {
                AppendAt(i + 1 < line.Length && char.IsLetterOrDigit(line[i + 1]));
                continue;
            }
            if (AlwaysSpecial.Contains(letter) || (i == 0 && SpecialAtStart.Contains(letter)) || EndsListNumber(line, i) || EndsWww(line, i))
                escaped.Append('\\');
            escaped.Append(letter);
        }
        return escaped.ToString();

        // Mentions and e-mail addresses are looked for after backslashes are gone: an empty comment keeps the parts separate.
        void AppendAt(bool isFollowed) => escaped.Append(isFollowed ? "\\@<!-- -->" : "\\@");
    }

    private static bool EndsListNumber(string line, int at) =>
        at > 0 && line[at] is '.' or ')' && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool EndsWww(string line, int at) =>
        line[at] == '.' && line.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase);
}
