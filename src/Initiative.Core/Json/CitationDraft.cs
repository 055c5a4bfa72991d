namespace Initiative.Core.Json;

internal class CitationDraft : Draft<Quotation>
{
    internal Word Source;
    internal SpanDraft[] Spans = [];
    internal string? Note;

    // Filled in by the validator.
    internal int SourceIndex;
    internal int[] SpanValues = [];

    internal override MemberTable Members => Format.Citation;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        switch (name)
        {
            case "source":
                Source = reader.Cursor.Name();
                break;
            case "spans":
                Spans = reader.ReadSpans();
                break;
            case "note":
                Note = reader.Cursor.Text().Value;
                break;
        }
    }

    internal override Quotation Build(InitiativeCatalogue catalogue, int index) => Quote(catalogue);

    internal Quotation Quote(InitiativeCatalogue catalogue) => new(catalogue, SourceIndex, SpanValues);

    internal Citation Cite(InitiativeCatalogue catalogue, string fact) => new(
        catalogue, fact, SourceIndex, SpanValues.Length == 0 ? null : Quote(catalogue), Note);
}

/// <summary>A citation that quotes the words of its source.</summary>
internal sealed class QuotationDraft : CitationDraft
{
    internal override MemberTable Members => Format.Quotation;
}

internal readonly struct SpanDraft(int start, RawWords words)
{
    internal readonly int Start = start;
    internal readonly RawWords Words = words;
}
