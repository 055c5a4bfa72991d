namespace Initiative.Core.Json;

internal sealed class SourceDraft : EntityDraft<SourceDocument>
{
    internal string? Title;
    internal string? Issuer;
    internal DateOnly? IssuedOn;
    internal string? Url;
    internal string? Language;
    internal bool IsTranslation;
    internal bool SaysWhetherTranslation;
    internal Word PrevailingLanguage;
    internal string? Licence;
    internal Reliability? Reliability;
    internal Word Sha256;
    internal Word Text;

    internal override MemberTable Members => Format.Source;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        switch (name)
        {
            case "title":
                Title = reader.Cursor.Text().Value;
                break;
            case "issuer":
                Issuer = reader.Cursor.Text().Value;
                break;
            case "issuedOn":
                IssuedOn = reader.ReadDate();
                break;
            case "url":
                Url = reader.ReadChecked(Codes.IsUrl, "an absolute http or https address").Value;
                break;
            case "language":
                Language = reader.ReadLanguage().Value;
                break;
            case "isTranslation":
                IsTranslation = reader.Cursor.Flag();
                SaysWhetherTranslation = true;
                break;
            case "prevailingLanguage":
                PrevailingLanguage = reader.ReadLanguage();
                break;
            case "licence":
                Licence = reader.Cursor.Text().Value;
                break;
            case "reliability":
                Reliability = reader.ReadEnum<Reliability>("reliability").Value;
                break;
            case "sha256":
                Sha256 = reader.ReadChecked(Codes.IsSha256, "64 lower-case hexadecimal digits");
                break;
            case "text":
                Text = reader.Cursor.Text();
                break;
            default:
                base.ReadMember(name, ref reader);
                break;
        }
    }

    /// <param name="catalogue">The catalogue, or null for a source of a history.</param>
    /// <param name="index">The place of the source.</param>
    internal override SourceDocument Build(InitiativeCatalogue? catalogue, int index) => new(
        catalogue,
        index,
        Id.Value!,
        Title,
        Issuer,
        IssuedOn,
        Url,
        Language,
        IsTranslation,
        PrevailingLanguage.Value,
        Licence,
        Reliability,
        Sha256.Value,
        Text.Value);
}

internal sealed class StandardsDraft : Draft<CodeStandards>
{
    internal Word DivisionCodes;
    internal Word IsoCodes;
    internal Word Locations;

    // Filled in by the validator.
    internal int DivisionCodesIndex;
    internal int IsoCodesIndex;
    internal int LocationsIndex;

    internal override MemberTable Members => Format.Standards;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        var source = reader.Cursor.Name();
        switch (name)
        {
            case "divisionCodes":
                DivisionCodes = source;
                break;
            case "isoCodes":
                IsoCodes = source;
                break;
            case "locations":
                Locations = source;
                break;
        }
    }

    internal override CodeStandards Build(InitiativeCatalogue catalogue, int index) => new(
        catalogue.Sources[DivisionCodesIndex], catalogue.Sources[IsoCodesIndex], catalogue.Sources[LocationsIndex]);
}

internal sealed class TaskDraft : EntityDraft<KeyTask>
{
    internal override MemberTable Members => Format.Task;

    internal override KeyTask Build(InitiativeCatalogue catalogue, int index) => new(catalogue, index, Id.Value!, Name!, Quotation!.Quote(catalogue));
}

internal sealed class FollowUpDraft : Draft<FollowUp>
{
    internal FollowUpKind Kind;
    internal DateOnly? On;
    internal string? Summary;
    internal Word Source;
    internal Confidence Confidence;

    // Filled in by the validator.
    internal int SourceIndex;

    internal override MemberTable Members => Format.FollowUp;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        switch (name)
        {
            case "kind":
                Kind = reader.ReadEnum<FollowUpKind>("kind of follow-up").Value;
                break;
            case "on":
                On = reader.ReadDate();
                break;
            case "summary":
                Summary = reader.Cursor.Text().Value;
                break;
            case "source":
                Source = reader.Cursor.Name();
                break;
            case "confidence":
                Confidence = reader.ReadEnum<Confidence>("confidence").Value;
                break;
        }
    }

    internal override FollowUp Build(InitiativeCatalogue catalogue, int index) => new(catalogue, Kind, On, Summary!, SourceIndex, Confidence);
}

internal sealed class AgencyDraft(MemberTable members) : EntityDraft<Agency>
{
    internal AgencyRole Role;

    public AgencyDraft()
        : this(Format.Agency)
    {
    }

    internal override MemberTable Members => members;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        if (name == "role")
            Role = reader.ReadEnum<AgencyRole>("role").Value;
        else
            base.ReadMember(name, ref reader);
    }

    internal override Agency Build(InitiativeCatalogue catalogue, int index) => new(catalogue, index, Id.Value!, Name!, Role, Quotation!.Quote(catalogue));
}

internal sealed class DivisionDraft : EntityDraft<Division>
{
    internal Word Code;
    internal DivisionKind Kind;

    internal override MemberTable Members => Format.Division;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        switch (name)
        {
            case "isoCode":
                Id = reader.ReadChecked(Codes.IsIsoSubdivision, "an ISO 3166-2 code, such as CN-ZJ");
                break;
            case "code":
                Code = reader.ReadDivisionCode();
                break;
            case "kind":
                Kind = reader.ReadEnum<DivisionKind>("kind of division").Value;
                break;
            default:
                base.ReadMember(name, ref reader);
                break;
        }
    }

    internal override Division Build(InitiativeCatalogue catalogue, int index) => new(catalogue, index, Id.Value!, Code.Value!, Name!, Kind);
}

internal sealed class CityDraft(MemberTable members) : EntityDraft<PilotCity>
{
    internal Word Division;
    internal Word DivisionCode;
    internal GeoLocation Location;

    // Filled in by the validator.
    internal int DivisionIndex;

    public CityDraft()
        : this(Format.City)
    {
    }

    internal override MemberTable Members => members;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        switch (name)
        {
            case "division":
                Division = reader.Cursor.Name();
                break;
            case "divisionCode":
                DivisionCode = reader.ReadDivisionCode();
                break;
            case "location":
                Location = reader.ReadLocation();
                break;
            default:
                base.ReadMember(name, ref reader);
                break;
        }
    }

    internal override PilotCity Build(InitiativeCatalogue catalogue, int index) => new(
        catalogue, index, Id.Value!, Name!, DivisionIndex, DivisionCode.Value!, Location.Latitude, Location.Longitude, Quotation!.Quote(catalogue));
}

internal sealed class TopicDraft : EntityDraft<Topic>
{
    internal TopicKind Kind;
    internal List<string> Aliases = [];

    internal override MemberTable Members => Format.Topic;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        switch (name)
        {
            case "kind":
                Kind = reader.ReadEnum<TopicKind>("kind of topic").Value;
                break;
            case "aliases":
                reader.ReadTexts(Aliases);
                break;
            default:
                base.ReadMember(name, ref reader);
                break;
        }
    }

    internal override Topic Build(InitiativeCatalogue catalogue, int index) => new(catalogue, index, Id.Value!, Name!, Kind, [.. Aliases]);
}
