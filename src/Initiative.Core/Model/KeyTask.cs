using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>One of the key tasks under which the document lists its measures.</summary>
public sealed partial class KeyTask : CatalogueEntity<KeyTaskId>, ICitable
{
    private KeyTask(InitiativeCatalogue catalogue, int index, Row row)
        : base(catalogue, index, KeyTaskId.Of(row.Text()!))
    {
        Title = new LocalizedText(catalogue, row.Object());
        Quotation = new Quotation(catalogue, row.Object());
    }

    /// <summary>Its place in the document, from 1.</summary>
    public int Ordinal => Index + 1;

    /// <summary>A short title of ours; the Chinese can be the wording of a source. The official words are the <see cref="Quotation"/>.</summary>
    public LocalizedText Title { get; }

    /// <summary>The official words.</summary>
    public Quotation Quotation { get; }

    /// <summary>The measures listed under this task, in document order.</summary>
    [JsonIgnore, IgnoreDataMember]
    public CatalogueSet<MeasureId, Measure> Measures => Catalogue.MeasuresByTask[Index];

    /// <summary>The ids of <see cref="Measures"/>.</summary>
    public CatalogueList<MeasureId> MeasureIds => Measures.Ids;

    /// <summary>Says where its words and its title come from.</summary>
    /// <inheritdoc cref="ICitable.Cite"/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        sheet.Add(nameof(Quotation), Quotation);
        sheet.AddTitle(Title);
        return sheet.ToList();
    }

    string ICitable.About => $"tasks/{Id}";

    internal override LocalizedText Label => Title;

    internal static KeyTask[] ReadAll(InitiativeCatalogue catalogue, Row rows)
    {
        var items = rows.List(out var count);
        var tasks = new KeyTask[count];
        for (var i = 0; i < count; i++)
            tasks[i] = new KeyTask(catalogue, i, items.Object());
        return tasks;
    }

    /// <summary>Ordinal, title and id, as <c>1. Policy support (policy-support)</c>.</summary>
    public override string ToString() => Invariant($"{Ordinal}. {Title.English} ({Id})");
}
