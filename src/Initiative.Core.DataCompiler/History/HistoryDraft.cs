using Initiative.Core.Json;

namespace Initiative.Core.DataCompiler;

/// <summary>What was read of a history. The sources, divisions, cities and agencies of the edition that is held come first in their lists.</summary>
internal sealed class HistoryDraft(InitiativeCatalogue held) : FileDraft
{
    internal readonly CatalogueDraft Entities = DraftOf(held);
    internal readonly List<KnownEditionDraft> Editions = [];
    internal Word Held;

    internal override MemberTable Members => HistoryFormat.History;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        switch (name)
        {
            case "formatVersion":
                reader.ReadVersion();
                break;
            case "held":
                Held = reader.Cursor.Text();
                break;
            case "sources":
                reader.ReadAll(Entities.Sources);
                break;
            case "divisions":
                reader.ReadAll(Entities.Divisions);
                break;
            case "cities":
                ReadAll(ref reader, Entities.Cities, static () => new CityDraft(HistoryFormat.City));
                break;
            case "agencies":
                ReadAll(ref reader, Entities.Agencies, static () => new AgencyDraft(HistoryFormat.Agency));
                break;
            case "editions":
                reader.ReadAll(Editions);
                break;
            default:
                reader.Cursor.Text();
                break;
        }
    }

    internal override void Validate(ReadOnlySpan<byte> input, ProblemLog problems) => HistoryValidator.Validate(input, this, held, problems);

    /// <summary>Reads entities that have fewer members in a history: what it says of them is cited with the editions.</summary>
    private static void ReadAll<T>(ref CatalogueReader reader, List<T> drafts, Func<T> create)
        where T : Draft
    {
        if (!reader.Cursor.EnterArray())
            return;
        while (reader.Cursor.NextItem())
            drafts.Add(reader.Read(create()));
    }

    private static CatalogueDraft DraftOf(InitiativeCatalogue held)
    {
        static Word Word(string text) => new(text, 0);
        return new CatalogueDraft
        {
            Sources = [.. held.Sources.Select(static source => new SourceDraft { Id = Word(source.Id.ToString()) })],
            Divisions = [.. held.Divisions.Select(static division => new DivisionDraft { Id = Word(division.IsoCode), Code = Word(division.Code), Kind = division.Kind })],
            Cities =
            [
                .. held.Cities.Select(static city => new CityDraft
                {
                    Id = Word(city.Id.ToString()),
                    Division = Word(city.Division.IsoCode),
                    DivisionIndex = city.Division.Index,
                    DivisionCode = Word(city.DivisionCode),
                }),
            ],
            Agencies = [.. held.Agencies.Select(static agency => new AgencyDraft { Id = Word(agency.Id.ToString()) })],
        };
    }
}

internal sealed class KnownEditionDraft : Draft
{
    internal readonly Dictionary<string, FactDraft> Facts = [];
    internal Word Id;

    internal override MemberTable Members => HistoryFormat.Edition;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        if (name == "id")
            Id = reader.ReadId();
        else
            Facts.Add(name, reader.Read(new FactDraft(name)));
    }

    internal int? Number(string fact) => Facts.GetValueOrDefault(fact)?.Number;

    internal int[]? Places(string fact) => Facts.GetValueOrDefault(fact)?.Places;
}

internal sealed class FactDraft(string fact) : Draft
{
    internal readonly List<Word> Names = [];
    internal readonly List<FactCitationDraft> Citations = [];
    internal bool IsObject;
    internal bool HasValue;
    internal int? Number;
    internal DateOnly? Date;
    internal int? CitationsOffset;

    // Filled in by the validator.
    internal int[]? Places;

    internal override MemberTable Members => HistoryFormat.Fact;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        if (name == "citations")
        {
            CitationsOffset = reader.Cursor.Offset;
            reader.ReadAll(Citations);
            return;
        }
        HasValue = true;
        switch (fact)
        {
            case "launchedOn":
                Date = reader.ReadDate();
                break;
            case "agencies" or "cities":
                if (!reader.Cursor.EnterArray())
                    break;
                while (reader.Cursor.NextItem())
                    Names.Add(reader.Cursor.Name());
                break;
            default:
                Number = reader.Cursor.Integer(1, fact == "durationMonths" ? CatalogueReader.MostMonths : CatalogueReader.HighestCount);
                break;
        }
    }

    internal override void Complete(ref CatalogueReader reader) => IsObject = true;
}

/// <summary>The citation of a fact: of a source whose words are not held.</summary>
internal sealed class FactCitationDraft : CitationDraft
{
    internal override MemberTable Members => HistoryFormat.Citation;
}
