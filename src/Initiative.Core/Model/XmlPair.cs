using System.Xml;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>Writes two numbers as the elements of an XML element, and reads them back. Both are required.</summary>
internal static class XmlPair
{
    /// <summary>Reads the element at which a reader stands, to behind its end.</summary>
    /// <exception cref="FormatException">An element is missing, unknown or there twice, or the element has another content.</exception>
    internal static (string First, string Second) Read(XmlReader reader, string first, string second)
    {
        string?[] values = [null, null];
        var isEmpty = reader.IsEmptyElement;
        reader.ReadStartElement();
        while (!isEmpty && reader.MoveToContent() == XmlNodeType.Element)
        {
            var name = reader.LocalName;
            var index = name == first ? 0 : name == second ? 1 : -1;
            if (index < 0 || values[index] is not null)
                throw new FormatException(Invariant($"'{Excerpt.Of(name)}' is unknown or there twice: write {first} and {second}."));
            values[index] = reader.ReadElementContentAsString();
        }
        if (values is not [{ } one, { } two])
            throw new FormatException(Invariant($"{first} or {second} is missing: write both as elements."));
        if (!isEmpty)
            reader.ReadEndElement();
        return (one, two);
    }

    internal static void Write(XmlWriter writer, string first, string firstValue, string second, string secondValue)
    {
        writer.WriteElementString(first, firstValue);
        writer.WriteElementString(second, secondValue);
    }
}
