namespace Initiative.Core.Json;

internal sealed class MeasureDraft : EntityDraft<Measure>
{
    internal Word Task;
    internal Word ActionName;
    internal MeasureAction Action;
    internal TagDraft[] Tags = [];
    internal List<FollowUpDraft>? FollowUps;

    // Filled in by the validator.
    internal int TaskIndex;
    internal int[] TagValues = [];

    internal override MemberTable Members => Format.Measure;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        switch (name)
        {
            case "task":
                Task = reader.Cursor.Name();
                break;
            case "action":
                (Action, ActionName) = reader.ReadEnum<MeasureAction>("action");
                break;
            case "flows":
                reader.ReadTags<TradeFlows>(EvidenceKind.Flow, "flow");
                break;
            case "modes":
                reader.ReadTags<TransportModes>(EvidenceKind.Mode, "mode");
                break;
            case "topics":
                reader.ReadTopicTags();
                break;
            case "followUps":
                reader.ReadAll(FollowUps = []);
                break;
            default:
                base.ReadMember(name, ref reader);
                break;
        }
    }

    internal override void Complete(ref CatalogueReader reader) => Tags = reader.TakeTags();

    internal override Measure Build(InitiativeCatalogue catalogue, int index) => new(
        catalogue, index, Id.Value!, Name!, TaskIndex, Action, Quotation!.Quote(catalogue), TagValues);
}

internal struct TagDraft
{
    internal EvidenceKind Kind;
    internal Word Name;
    internal int Value;
    internal RawWords Evidence;
}
