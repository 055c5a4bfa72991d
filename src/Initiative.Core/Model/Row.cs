namespace Initiative.Core;

/// <summary>
/// The values of one entity or object, read one after the other in the order in which its kind lists its fields. Every entity is built from a row, whether the row
/// comes from a baked table or from JSON.
/// </summary>
/// <remarks>The constructors of entities read rows in straight-line code without generics: it is what a fresh process runs for its first answer.</remarks>
internal abstract class Row
{
    /// <summary>The next text, or null where it is not known.</summary>
    internal abstract string? Text();

    /// <summary>The next number, or null where it is not known.</summary>
    internal abstract int? Number();

    /// <summary>The next number, which is known: a count, an index, or the value of an enum.</summary>
    internal abstract int Value();

    /// <summary>The next coordinate in degrees.</summary>
    internal abstract double Degrees();

    /// <summary>The next day, or null where it is not known.</summary>
    internal abstract DateOnly? Date();

    /// <summary>The row of the next object, which is always there.</summary>
    internal abstract Row Object();

    /// <summary>The row of the next object, or null where there is none.</summary>
    internal abstract Row? ObjectOrNull();

    /// <summary>The next list: a row whose values are the items.</summary>
    /// <param name="count">The number of items.</param>
    internal abstract Row List(out int count);

    /// <summary>The next spans of a quotation; empty where nothing is quoted.</summary>
    internal abstract TextSpan[] Spans();

    /// <summary>The next tags of a measure.</summary>
    internal abstract Tag[] Tags();

    /// <summary>The next flag.</summary>
    internal bool Flag() => Number() is > 0;

    /// <summary>The next list of texts.</summary>
    internal string[] Texts()
    {
        var items = List(out var count);
        var texts = new string[count];
        for (var i = 0; i < count; i++)
            texts[i] = items.Text()!;
        return texts;
    }
}

/// <summary>A tag of a measure and where the words stand that state it.</summary>
/// <param name="value">The value of the enum, or the index of the topic.</param>
/// <param name="span">The words in the measure's document.</param>
internal readonly struct Tag(int value, TextSpan span)
{
    internal readonly int Value = value;
    internal readonly TextSpan Span = span;
}
