namespace Initiative.Core.Json;

internal sealed class EditionDraft : EntityDraft<Edition>
{
    internal CitedTitle? Title;
    internal CitedDate? LaunchedOn;
    internal CitedNumber? DurationMonths;
    internal List<QuotationDraft> PolicyAreas = [];
    internal List<QuotationDraft> Aims = [];
    internal StatedDraft? Stated;
    internal List<FollowUpDraft> FollowUps = [];

    internal override MemberTable Members => Format.Edition;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        switch (name)
        {
            case "title":
                Title = reader.Read(new CitedTitle());
                break;
            case "launchedOn":
                LaunchedOn = reader.Read(new CitedDate());
                break;
            case "durationMonths":
                DurationMonths = reader.Read(new CitedNumber(CatalogueReader.MostMonths));
                break;
            case "policyAreas":
                reader.ReadAll(PolicyAreas);
                break;
            case "aims":
                reader.ReadAll(Aims);
                break;
            case "stated":
                Stated = reader.Read(new StatedDraft());
                break;
            case "followUps":
                reader.ReadAll(FollowUps);
                break;
            default:
                base.ReadMember(name, ref reader);
                break;
        }
    }

    internal override Edition Build(InitiativeCatalogue catalogue, int index)
    {
        var (title, duration, stated) = (Title!, DurationMonths!, Stated!);
        var citations = new List<Citation> { title.Citation!.Cite(catalogue, nameof(Edition.Title)) };
        if (LaunchedOn is not null)
            citations.Add(LaunchedOn.Citation!.Cite(catalogue, nameof(Edition.LaunchedOn)));
        citations.Add(duration.Citation!.Cite(catalogue, nameof(Edition.DurationMonths)));
        citations.Add(stated.Tasks!.Citation!.Cite(catalogue, "Stated.Tasks"));
        citations.Add(stated.Measures!.Citation!.Cite(catalogue, "Stated.Measures"));
        citations.Add(stated.ParticipatingAgencies!.Citation!.Cite(catalogue, "Stated.ParticipatingAgencies"));
        citations.Add(stated.Cities!.Citation!.Cite(catalogue, "Stated.Cities"));
        return new Edition(
            catalogue,
            new LocalizedText(title.English!, title.Chinese),
            LaunchedOn?.Value,
            duration.Value,
            new StatedCounts(stated.Tasks.Value, stated.Measures.Value, stated.ParticipatingAgencies.Value, stated.Cities.Value),
            ReadContent.Build(catalogue, PolicyAreas),
            ReadContent.Build(catalogue, Aims),
            [.. citations],
            ReadContent.Build(catalogue, FollowUps));
    }
}

internal sealed class StatedDraft : Draft
{
    internal CitedNumber? Tasks;
    internal CitedNumber? Measures;
    internal CitedNumber? ParticipatingAgencies;
    internal CitedNumber? Cities;

    internal override MemberTable Members => Format.Stated;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        var number = reader.Read(new CitedNumber(CatalogueReader.HighestCount));
        switch (name)
        {
            case "tasks":
                Tasks = number;
                break;
            case "measures":
                Measures = number;
                break;
            case "participatingAgencies":
                ParticipatingAgencies = number;
                break;
            case "cities":
                Cities = number;
                break;
        }
    }
}

internal sealed class CitedTitle : Draft
{
    internal string? English;
    internal string? Chinese;
    internal CitationDraft? Citation;

    internal override MemberTable Members => Format.CitedTitle;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        switch (name)
        {
            case "english":
                English = reader.Cursor.Text().Value;
                break;
            case "chinese":
                Chinese = reader.Cursor.Text().Value;
                break;
            case "citation":
                Citation = reader.Read(new CitationDraft());
                break;
        }
    }
}

internal sealed class CitedDate : Draft
{
    internal DateOnly? Value;
    internal CitationDraft? Citation;

    internal override MemberTable Members => Format.CitedValue;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        if (name == "value")
            Value = reader.ReadDate();
        else
            Citation = reader.Read(new CitationDraft());
    }
}

internal sealed class CitedNumber(int most) : Draft
{
    internal int Value;
    internal CitationDraft? Citation;

    internal override MemberTable Members => Format.CitedValue;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        if (name == "value")
            Value = reader.Cursor.Integer(1, most) ?? 0;
        else
            Citation = reader.Read(new CitationDraft());
    }
}
