namespace Initiative.Core;

/// <summary>Builds the entities of a baked edition, each kind from its table. Initiative.Core.DataCompiler writes the fields in the order in which they are read here.</summary>
internal static class Baked
{
    internal static SourceDocument[] Sources(InitiativeCatalogue? catalogue, int first, string rows, string? textOfFirst = null)
    {
        var table = new BakedTable(rows);
        var sources = new SourceDocument[table.Number()];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = new SourceDocument(
                catalogue,
                first + i,
                id: table.Text()!,
                title: table.Text(),
                issuer: table.Text(),
                issuedOn: table.Date(),
                url: table.Text(),
                language: table.Text(),
                isTranslation: table.Number() != 0,
                prevailingLanguage: table.Text(),
                licence: table.Text(),
                reliability: (Reliability?)table.NumberOrNull(),
                sha256: table.Text(),
                text: i == 0 ? textOfFirst : null);
        }
        return sources;
    }

    internal static Edition Edition(InitiativeCatalogue catalogue, string row)
    {
        var table = new BakedTable(row);
        return new Edition(
            catalogue,
            title: new(table.Text()!, table.Text()),
            launchedOn: table.Date(),
            durationMonths: table.Number(),
            stated: new StatedCounts(table.Number(), table.Number(), table.Number(), table.Number()),
            policyAreas: Quotations(catalogue, ref table),
            aims: Quotations(catalogue, ref table),
            citations: Citations(catalogue, ref table),
            followUps: FollowUps(catalogue, ref table));
    }

    internal static KeyTask[] Tasks(InitiativeCatalogue catalogue, string rows)
    {
        var table = new BakedTable(rows);
        var tasks = new KeyTask[table.Number()];
        for (var i = 0; i < tasks.Length; i++)
            tasks[i] = new KeyTask(catalogue, i, table.Text()!, new(table.Text()!, table.Text()), new(catalogue, table.Number(), table.Numbers()));
        return tasks;
    }

    internal static Measure[] Measures(InitiativeCatalogue catalogue, string rows)
    {
        var table = new BakedTable(rows);
        var measures = new Measure[table.Number()];
        for (var i = 0; i < measures.Length; i++)
        {
            measures[i] = new Measure(
                catalogue, i, table.Text()!, new(table.Text()!, table.Text()), table.Number(), (MeasureAction)table.Number(), new(catalogue, table.Number(), table.Numbers()), table.Numbers());
        }
        return measures;
    }

    internal static FollowUp[][] FollowUpsByMeasure(InitiativeCatalogue catalogue, string rows)
    {
        var table = new BakedTable(rows);
        var followUps = new FollowUp[table.Number()][];
        for (var i = 0; i < followUps.Length; i++)
            followUps[i] = FollowUps(catalogue, ref table);
        return followUps;
    }

    private static FollowUp[] FollowUps(InitiativeCatalogue catalogue, ref BakedTable table)
    {
        var followUps = new FollowUp[table.Number()];
        for (var i = 0; i < followUps.Length; i++)
            followUps[i] = new FollowUp(catalogue, (FollowUpKind)table.Number(), table.Date(), table.Text()!, table.Number(), (Confidence)table.Number());
        return followUps;
    }

    internal static Agency[] Agencies(InitiativeCatalogue catalogue, string rows)
    {
        var table = new BakedTable(rows);
        var agencies = new Agency[table.Number()];
        for (var i = 0; i < agencies.Length; i++)
            agencies[i] = new Agency(catalogue, i, table.Text()!, new(table.Text()!, table.Text()), (AgencyRole)table.Number(), new(catalogue, table.Number(), table.Numbers()));
        return agencies;
    }

    internal static Division[] Divisions(InitiativeCatalogue catalogue, int first, string rows)
    {
        var table = new BakedTable(rows);
        var divisions = new Division[table.Number()];
        for (var i = 0; i < divisions.Length; i++)
            divisions[i] = new Division(catalogue, first + i, table.Text()!, table.Text()!, new(table.Text()!, table.Text()), (DivisionKind)table.Number());
        return divisions;
    }

    internal static PilotCity[] Cities(InitiativeCatalogue catalogue, string rows)
    {
        var table = new BakedTable(rows);
        var cities = new PilotCity[table.Number()];
        for (var i = 0; i < cities.Length; i++)
        {
            cities[i] = new PilotCity(
                catalogue, i, table.Text()!, new(table.Text()!, table.Text()), table.Number(), table.Text()!, table.Degrees(), table.Degrees(), new(catalogue, table.Number(), table.Numbers()));
        }
        return cities;
    }

    internal static Topic[] Topics(InitiativeCatalogue catalogue, string rows)
    {
        var table = new BakedTable(rows);
        var topics = new Topic[table.Number()];
        for (var i = 0; i < topics.Length; i++)
            topics[i] = new Topic(catalogue, i, table.Text()!, new(table.Text()!, table.Text()), (TopicKind)table.Number(), table.Texts());
        return topics;
    }

    internal static KnownCity[] Cities(EditionHistory history, int first, string rows)
    {
        var table = new BakedTable(rows);
        var cities = new KnownCity[table.Number()];
        for (var i = 0; i < cities.Length; i++)
            cities[i] = new KnownCity(history, first + i, table.Text()!, new(table.Text()!, table.Text()), table.Number(), table.Text()!, table.Degrees(), table.Degrees());
        return cities;
    }

    internal static KnownAgency[] Agencies(EditionHistory history, int first, string rows)
    {
        var table = new BakedTable(rows);
        var agencies = new KnownAgency[table.Number()];
        for (var i = 0; i < agencies.Length; i++)
            agencies[i] = new KnownAgency(history, first + i, table.Text()!, new(table.Text()!, table.Text()));
        return agencies;
    }

    internal static KnownEdition[] Editions(EditionHistory history, string rows)
    {
        var table = new BakedTable(rows);
        var editions = new KnownEdition[table.Number()];
        for (var i = 0; i < editions.Length; i++)
        {
            editions[i] = new KnownEdition(
                history,
                i,
                id: table.Text()!,
                year: table.Number(),
                launchedOn: table.Date(),
                durationMonths: table.NumberOrNull(),
                statedMeasures: table.NumberOrNull(),
                replicatedMeasures: table.NumberOrNull(),
                statedAgencies: table.NumberOrNull(),
                statedCities: table.NumberOrNull(),
                statedDivisions: table.NumberOrNull(),
                measuresToDate: table.NumberOrNull(),
                replicatedToDate: table.NumberOrNull(),
                agencies: table.Numbers(),
                cities: table.Numbers(),
                citations: Facts(ref table));
        }
        return editions;
    }

    private static CitedFact[] Facts(ref BakedTable table)
    {
        var facts = new CitedFact[table.Number()];
        for (var i = 0; i < facts.Length; i++)
            facts[i] = new CitedFact(table.Text()!, table.Number(), table.Text());
        return facts;
    }

    private static Citation[] Citations(InitiativeCatalogue catalogue, ref BakedTable table)
    {
        var citations = new Citation[table.Number()];
        for (var i = 0; i < citations.Length; i++)
        {
            var (fact, source, spans) = (table.Text()!, table.Number(), table.Numbers());
            citations[i] = new Citation(catalogue, fact, source, spans.Length == 0 ? null : new Quotation(catalogue, source, spans), table.Text());
        }
        return citations;
    }

    private static Quotation[] Quotations(InitiativeCatalogue catalogue, ref BakedTable table)
    {
        var quotations = new Quotation[table.Number()];
        for (var i = 0; i < quotations.Length; i++)
            quotations[i] = new Quotation(catalogue, table.Number(), table.Numbers());
        return quotations;
    }
}
