namespace Initiative.Core.Json;

/// <summary>What was read, before anything refers to anything: values with the places they were read from.</summary>
internal sealed class CatalogueDraft : FileDraft
{
    internal string? DataVersion;
    internal EditionDraft? Edition;
    internal StandardsDraft? Standards;
    internal List<SourceDraft> Sources = [];
    internal List<TaskDraft> Tasks = [];
    internal List<MeasureDraft> Measures = [];
    internal List<AgencyDraft> Agencies = [];
    internal List<DivisionDraft> Divisions = [];
    internal List<CityDraft> Cities = [];
    internal List<TopicDraft> Topics = [];

    internal override MemberTable Members => Format.Catalogue;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        switch (name)
        {
            case "formatVersion":
                reader.ReadVersion();
                break;
            case "dataVersion":
                DataVersion = reader.ReadChecked(Codes.IsDataVersion, "a version of three numbers, such as 1.0.0").Value;
                break;
            case "edition":
                Edition = reader.Read(new EditionDraft());
                break;
            case "sources":
                reader.ReadEntities(Sources);
                break;
            case "standards":
                Standards = reader.Read(new StandardsDraft());
                break;
            case "tasks":
                reader.ReadEntities(Tasks);
                break;
            case "measures":
                reader.ReadEntities(Measures);
                break;
            case "agencies":
                reader.ReadEntities(Agencies);
                break;
            case "divisions":
                reader.ReadEntities(Divisions);
                break;
            case "cities":
                reader.ReadEntities(Cities);
                break;
            case "topics":
                reader.ReadEntities(Topics);
                break;
            default:
                reader.Cursor.Text();
                break;
        }
    }

    internal override void Validate(ReadOnlySpan<byte> input, ProblemLog problems) => CatalogueValidator.Validate(input, this, problems);
}
