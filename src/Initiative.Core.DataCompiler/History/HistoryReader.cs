using Initiative.Core.Json;

namespace Initiative.Core.DataCompiler;

/// <summary>The structure of a history's JSON, read with the cursor, entities and problems of the catalogue's reader.</summary>
internal sealed class HistoryReader(ProblemLog problems)
{
    private delegate void ReadItem(ref CatalogueReader reader);

    internal HistoryDraft Read(ref CatalogueReader reader, InitiativeCatalogue held)
    {
        ref var json = ref reader.Cursor;
        json.Read();
        var draft = new HistoryDraft { Offset = json.Offset, Entities = DraftOf(held) };
        var (sources, divisions, cities, agencies) = (draft.Entities.Sources, draft.Entities.Divisions, draft.Entities.Cities, draft.Entities.Agencies);
        var members = json.Enter(HistoryFormat.History);
        while (json.Next(ref members) is var member and >= 0)
        {
            switch (HistoryFormat.History.Names[member])
            {
                case "formatVersion":
                    reader.ReadVersion();
                    break;
                case "held":
                    draft.Held = json.Text();
                    break;
                case "sources":
                    ReadAll(ref reader, (ref CatalogueReader r) => sources.Add(r.ReadSource()));
                    break;
                case "divisions":
                    ReadAll(ref reader, (ref CatalogueReader r) => divisions.Add(r.ReadDivision()));
                    break;
                case "cities":
                    ReadAll(ref reader, (ref CatalogueReader r) => cities.Add(r.ReadCity(HistoryFormat.City)));
                    break;
                case "agencies":
                    ReadAll(ref reader, (ref CatalogueReader r) => agencies.Add(r.ReadAgency(HistoryFormat.Agency)));
                    break;
                case "editions":
                    ReadAll(ref reader, (ref CatalogueReader r) => draft.Editions.Add(ReadEdition(ref r)));
                    break;
                default:
                    json.Text();
                    break;
            }
        }
        while (json.Read())
        {
            // Nothing may follow; the JSON reader itself reports what does.
        }
        return draft;
    }

    private static CatalogueDraft DraftOf(InitiativeCatalogue held)
    {
        static Word Word(string text) => new(text, 0);
        return new CatalogueDraft
        {
            Sources = [.. held.Sources.Select(static source => new SourceDraft { Id = Word(source.Id.ToString()) })],
            Divisions =
            [
                .. held.Divisions.Select(static division => new DivisionDraft { IsoCode = Word(division.IsoCode), Code = Word(division.Code), Kind = division.Kind }),
            ],
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

    private static void ReadAll(ref CatalogueReader reader, ReadItem read)
    {
        if (!reader.Cursor.EnterArray())
            return;
        while (reader.Cursor.NextItem())
            read(ref reader);
    }

    private KnownEditionDraft ReadEdition(ref CatalogueReader reader)
    {
        var draft = new KnownEditionDraft();
        var members = reader.Cursor.Enter(HistoryFormat.Edition);
        while (reader.Cursor.Next(ref members) is var member and >= 0)
        {
            var name = HistoryFormat.Edition.Names[member];
            if (name == "id")
                draft.Id = reader.ReadId();
            else
                draft.Facts.Add(name, ReadFact(ref reader, name));
        }
        return draft;
    }

    private FactDraft ReadFact(ref CatalogueReader reader, string name)
    {
        ref var json = ref reader.Cursor;
        var draft = new FactDraft { Offset = json.Offset };
        var members = json.Enter(HistoryFormat.Fact);
        draft.IsObject = members.IsOpen;
        while (json.Next(ref members) is var member and >= 0)
        {
            if (HistoryFormat.Fact.Names[member] == "citations")
                ReadCitations(ref reader, draft.Citations);
            else
                ReadValue(ref reader, name, draft);
        }
        return draft;
    }

    private static void ReadValue(ref CatalogueReader reader, string name, FactDraft draft)
    {
        draft.HasValue = true;
        switch (name)
        {
            case "launchedOn":
                draft.Date = reader.ReadDate();
                break;
            case "agencies" or "cities":
                ReadAll(ref reader, (ref CatalogueReader r) => draft.Names.Add(r.Cursor.Name()));
                break;
            default:
                draft.Number = reader.Cursor.Integer(1, name == "durationMonths" ? CatalogueReader.MostMonths : CatalogueReader.HighestCount);
                break;
        }
    }

    private void ReadCitations(ref CatalogueReader reader, List<CitationDraft> citations)
    {
        var offset = reader.Cursor.Offset;
        var count = 0;
        ReadAll(ref reader, (ref CatalogueReader r) =>
        {
            count++;
            citations.Add(ReadCitation(ref r));
        });
        if (count == 0)
            problems.Add(CatalogueProblemCode.EmptyList, offset, "Every fact has a source: cite at least one.");
    }

    private static CitationDraft ReadCitation(ref CatalogueReader reader)
    {
        ref var json = ref reader.Cursor;
        var draft = new CitationDraft { Offset = json.Offset };
        var members = json.Enter(HistoryFormat.Citation);
        while (json.Next(ref members) is var member and >= 0)
        {
            if (HistoryFormat.Citation.Names[member] == "source")
                draft.Source = json.Name();
            else
                draft.Note = json.Text().Value;
        }
        return draft;
    }
}
