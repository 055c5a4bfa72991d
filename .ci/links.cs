// Checks the links between the pages of a folder: dotnet run .ci/links.cs FOLDER

using System.Net;
using System.Text.RegularExpressions;

var root = Path.GetFullPath(args[0]);
var pages = Directory.GetFiles(root, "*.html", SearchOption.AllDirectories).ToDictionary(static page => page, File.ReadAllText);
var anchors = pages.ToDictionary(static page => page.Key, static page => Values(page.Value, "id|name").ToHashSet());
var (links, broken) = (0, new SortedSet<string>(StringComparer.Ordinal));
foreach (var (page, html) in pages)
{
    foreach (var link in Values(html, "href|src").Where(static link => !Regex.IsMatch(link, "^([a-z]+:|//)")))
    {
        links++;
        var parts = Uri.UnescapeDataString(link).Split('#', 2);
        var target = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, parts[0].Split('?')[0]));
        var isThere = File.Exists(target) && (parts.Length == 1 || parts[1].Length == 0 || (anchors.TryGetValue(target, out var ids) && ids.Contains(parts[1])));
        if (!isThere)
            broken.Add($"{Path.GetRelativePath(root, page)}: {link}");
    }
}
foreach (var link in broken)
    Console.Error.WriteLine($"The link of {link} leads nowhere.");
Console.WriteLine($"{pages.Count} pages, {links} links between them, {broken.Count} broken.");
return broken.Count == 0 && links > 0 ? 0 : 1;

static IEnumerable<string> Values(string html, string attributes) =>
    Regex.Matches(html, $"\\s(?:{attributes})=\"([^\"]*)\"").Select(static match => WebUtility.HtmlDecode(match.Groups[1].Value));
