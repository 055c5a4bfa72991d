namespace Initiative.Core.Atlas;

/// <summary>A sentence of the official document.</summary>
/// <param name="Id">Its paragraph and sentence, as <c>p3s2</c>: the fragment of its address.</param>
/// <param name="Paragraph">The number of its paragraph, from 1.</param>
/// <param name="Span">Where it stands in the document.</param>
internal sealed record Passage(string Id, int Paragraph, TextSpan Span)
{
    /// <summary>The sentences of a document. Lines without text belong to none.</summary>
    public static Passage[] Of(SourceDocument document)
    {
        var text = document.Text!;
        var passages = new List<Passage>();
        var (paragraph, lineStart) = (0, 0);
        foreach (var line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                paragraph++;
                var (sentence, start) = (0, lineStart);
                for (var i = lineStart; i < lineStart + line.Length; i++)
                {
                    var isEnd = i + 1 == lineStart + line.Length || (text[i] == '.' && text[i + 1] == ' ');
                    if (!isEnd)
                        continue;
                    passages.Add(new Passage($"p{paragraph}s{++sentence}", paragraph, new TextSpan(start, i + 1 - start)));
                    start = i + 1;
                }
            }
            lineStart += line.Length + 1;
        }
        return [.. passages];
    }
}
