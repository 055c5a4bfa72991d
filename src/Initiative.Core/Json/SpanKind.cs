namespace Initiative.Core.Json;

/// <summary>The objects in a list of spans. Their text is compared with the document where it stands in the input, and never becomes a string.</summary>
internal static class SpanKind
{
    /// <summary>The index of the field "start".</summary>
    internal const int Start = 0;

    internal static readonly Kind<TextSpan> Instance = new Kind<TextSpan>("span", "A part of the document's text.")
        .Number("start", static span => span.Start, "The zero-based position of the first character, in UTF-16 code units.", int.MaxValue, min: 0)
        .Text("text", static _ => null, "The words, exactly as printed there.", form: null);
}
