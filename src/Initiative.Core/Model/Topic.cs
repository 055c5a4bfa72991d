using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>Something that measures are about: goods, an actor, a place, an instrument.</summary>
/// <remarks>Topics are ours; that a measure has one is stated by the measure's own words (see <see cref="Measure.Evidence"/>).</remarks>
public sealed partial class Topic : CatalogueEntity<TopicId>, ICitable
{
    private Topic(InitiativeCatalogue catalogue, int index, Row row)
        : base(catalogue, index, TopicId.Of(row.Text()!))
    {
        Name = new LocalizedText(row.Object());
        Kind = (TopicKind)row.Value();
        Aliases = new CatalogueList<string>(row.Texts());
    }

    /// <summary>Its name; Chinese only where it is a standard term.</summary>
    public LocalizedText Name { get; }

    /// <summary>What kind of thing it is.</summary>
    public TopicKind Kind { get; }

    /// <summary>Other words that people type for it, in any language. They claim nothing about the document.</summary>
    public CatalogueList<string> Aliases { get; }

    /// <summary>The codes of published lists that lead to it: of goods, dangerous goods and procedures.</summary>
    public CatalogueList<TopicCode> Codes => Catalogue.TopicCodes[Index];

    /// <summary>The measures about it, in document order; at least one in a catalogue without idle topics.</summary>
    [JsonIgnore, IgnoreDataMember]
    public CatalogueSet<MeasureId, Measure> Measures => Catalogue.MeasuresByTopic[Index];

    /// <summary>The ids of <see cref="Measures"/>.</summary>
    public CatalogueList<MeasureId> MeasureIds => Measures.Ids;

    /// <summary>Says where its name, its aliases, its codes and its measures come from. The English name, the kind and the aliases are ours.</summary>
    /// <inheritdoc cref="ICitable.Cite"/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        sheet.AddOurs("Name.English");
        if (Name.Chinese is not null)
            sheet.AddStandardUsage("Name.Chinese");
        sheet.AddOurs(nameof(Kind));
        if (Aliases.Count > 0)
            sheet.AddOurs(nameof(Aliases));
        sheet.AddCodes(Codes);
        foreach (var measure in Measures)
        {
            foreach (var evidence in measure.Evidence)
            {
                if (evidence.Topic == this)
                    sheet.Add(nameof(Measures), evidence.Quotation);
            }
        }
        return sheet.ToList();
    }

    string ICitable.About => $"topics/{Id}";

    internal override LocalizedText Label => Name;

    internal static Topic[] ReadAll(InitiativeCatalogue catalogue, Row rows)
    {
        var items = rows.List(out var count);
        var topics = new Topic[count];
        for (var i = 0; i < count; i++)
            topics[i] = new Topic(catalogue, i, items.Object());
        return topics;
    }

    /// <summary>Name, kind and id, as <c>Hong Kong, Place (hong-kong)</c>.</summary>
    public override string ToString() => Invariant($"{Name.English}, {EnglishNames.Of(Kind)} ({Id})");
}
