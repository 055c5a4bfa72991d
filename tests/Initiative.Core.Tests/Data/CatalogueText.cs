using System.Collections;
using System.Globalization;
using System.Text;

namespace Initiative.Core.Tests.Data;

/// <summary>
/// Writes entities out for people to read in a diff. It walks the public properties, so that no fact is left out; only what is absent (null, None)
/// is not written. Other entities are named by their id, because they are written out in their own file.
/// </summary>
internal static class CatalogueText
{
    internal static string Of(IEnumerable<object> entities)
    {
        var text = new StringBuilder();
        foreach (var entity in entities)
        {
            if (text.Length > 0)
                text.Append('\n');
            text.Append("== ").Append(entity).Append('\n');
            WriteProperties(text, entity, indent: 0);
        }
        return text.ToString();
    }

    /// <summary>Citations, each in one line: what is cited, and with what.</summary>
    internal static string OfCitations(IEnumerable<Citation> citations)
    {
        var text = new StringBuilder();
        foreach (var citation in citations)
        {
            var id = citation.Subject.GetType().GetProperty("Id")?.GetValue(citation.Subject) ?? (citation.Subject as Division)?.IsoCode;
            text.Append(CultureInfo.InvariantCulture, $"{citation.Subject.GetType().Name} {id} {citation.Fact}: ");
            text.AppendJoin(" | ", new object?[] { citation.SourceId, citation.Quotation, citation.Note, citation.Disagrees ? "disagrees" : null }.Where(static part => part is not null)).Append('\n');
        }
        return text.ToString();
    }

    private static void WriteProperties(StringBuilder text, object value, int indent)
    {
        foreach (var property in PublicSurface.PropertiesOf(value.GetType()))
        {
            if (property.GetValue(value) is { } part and not TradeFlows.None and not TransportModes.None)
                Write(text, indent, property.Name + ":", part);
        }
    }

    private static void Write(StringBuilder text, int indent, string label, object value)
    {
        text.Append(' ', indent * 2).Append(label);
        if (ShortForm(value) is { } line)
        {
            var lines = line.Split('\n');
            if (lines.Length == 1)
                text.Append(' ').Append(line).Append('\n');
            else
                WriteLines(text, indent + 1, lines);
        }
        else if (value is IEnumerable elements)
        {
            var list = elements.Cast<object>().ToList();
            text.Append(list.Count == 0 ? " none\n" : "\n");
            foreach (var element in list)
                Write(text, indent + 1, "-", element);
        }
        else
        {
            text.Append(' ').Append(value).Append('\n');
            WriteProperties(text, value, indent + 1);
        }
    }

    private static void WriteLines(StringBuilder text, int indent, string[] lines)
    {
        text.Append('\n');
        foreach (var line in lines)
            text.Append(' ', indent * 2).Append(line.Length == 0 ? "|" : "| ").Append(Visible(line)).Append('\n');
    }

    /// <summary>The text of values that one line says all about, and of what has its own place in the files; null for everything else.</summary>
    private static string? ShortForm(object value) => value switch
    {
        LocalizedText text => text.Chinese is null ? text.English : $"{text.English} | {text.Chinese}{(text.ChineseSource is { } source ? $" ({source.Id})" : "")}",
        TextSpan span => span.ToString(),
        GeoLocation location => location.ToString(),
        Division division => division.IsoCode,
        _ when PublicSurface.IsScalar(value.GetType()) => PublicSurface.TextOf(value),
        _ when IsEntity(value.GetType()) => value.GetType().GetProperty("Id")!.GetValue(value)!.ToString(),
        _ => null,
    };

    private static bool IsEntity(Type type) => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(CatalogueEntity<>);

    // White space that a diff would not show.
    private static string Visible(string line) => line.Replace("\u00A0", "<nbsp>", StringComparison.Ordinal);
}
