using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Initiative.Core.Json;

internal static partial class JsonShapes
{
    private static JsonTypeInfo? OfEntity(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(InitiativeCatalogue))
        {
            return Object<InitiativeCatalogue>(options, static shape => shape
                .With("Edition", static e => ((InitiativeCatalogue)e).Edition)
                .With("Tasks", static e => ((InitiativeCatalogue)e).Tasks)
                .With("Measures", static e => ((InitiativeCatalogue)e).Measures)
                .With("Agencies", static e => ((InitiativeCatalogue)e).Agencies)
                .With("Cities", static e => ((InitiativeCatalogue)e).Cities)
                .With("Divisions", static e => ((InitiativeCatalogue)e).Divisions)
                .With("Topics", static e => ((InitiativeCatalogue)e).Topics)
                .With("Sources", static e => ((InitiativeCatalogue)e).Sources)
                .With("Standards", static e => ((InitiativeCatalogue)e).Standards));
        }
        if (type == typeof(Edition))
        {
            return Object<Edition>(options, static shape => shape
                .With("Id", static e => ((Edition)e).Id.ToString())
                .With("EditionId", static e => ((Edition)e).EditionId.ToString())
                .With("Title", static e => ((Edition)e).Title)
                .With("LaunchedOn", static e => ((Edition)e).LaunchedOn)
                .With("DurationMonths", static e => ((Edition)e).DurationMonths)
                .With("PolicyAreas", static e => ((Edition)e).PolicyAreas)
                .With("Aims", static e => ((Edition)e).Aims)
                .With("Stated", static e => ((Edition)e).Stated)
                .With("UnlistedAgencyCount", static e => ((Edition)e).UnlistedAgencyCount)
                .With("Citations", static e => ((Edition)e).Citations)
                .With("FollowUps", static e => ((Edition)e).FollowUps));
        }
        if (type == typeof(StatedCounts))
        {
            return Object<StatedCounts>(options, static shape => shape
                .With("Tasks", static e => ((StatedCounts)e).Tasks)
                .With("Measures", static e => ((StatedCounts)e).Measures)
                .With("ParticipatingAgencies", static e => ((StatedCounts)e).ParticipatingAgencies)
                .With("Cities", static e => ((StatedCounts)e).Cities));
        }
        if (type == typeof(Citation))
        {
            return Object<Citation>(options, static shape => shape
                .With("Fact", static e => ((Citation)e).Fact)
                .WithOptional("SourceId", static e => ((Citation)e).SourceId?.ToString())
                .WithOptional("Quotation", static e => ((Citation)e).Quotation)
                .WithOptional("Note", static e => ((Citation)e).Note));
        }
        if (type == typeof(SourceDocument))
        {
            return Object<SourceDocument>(options, static shape => shape
                .With("Id", static e => ((SourceDocument)e).Id.ToString())
                .WithOptional("EditionId", static e => ((SourceDocument)e).EditionId is { IsEmpty: false } id ? id.ToString() : null, JsonIgnoreCondition.WhenWritingNull)
                .WithOptional("Title", static e => ((SourceDocument)e).Title)
                .WithOptional("Issuer", static e => ((SourceDocument)e).Issuer)
                .With("IssuedOn", static e => ((SourceDocument)e).IssuedOn)
                .WithOptional("Url", static e => ((SourceDocument)e).Url)
                .WithOptional("Language", static e => ((SourceDocument)e).Language)
                .With("IsTranslation", static e => ((SourceDocument)e).IsTranslation)
                .WithOptional("PrevailingLanguage", static e => ((SourceDocument)e).PrevailingLanguage)
                .WithOptional("Licence", static e => ((SourceDocument)e).Licence)
                .With("Reliability", static e => ((SourceDocument)e).Reliability)
                .WithOptional("Sha256", static e => ((SourceDocument)e).Sha256)
                .WithOptional("Text", static e => ((SourceDocument)e).Text));
        }
        if (type == typeof(CodeStandards))
        {
            return Object<CodeStandards>(options, static shape => shape
                .With("DivisionCodesId", static e => ((CodeStandards)e).DivisionCodesId.ToString())
                .With("IsoCodesId", static e => ((CodeStandards)e).IsoCodesId.ToString())
                .With("LocationsId", static e => ((CodeStandards)e).LocationsId.ToString()));
        }
        if (type == typeof(KeyTask))
        {
            return Object<KeyTask>(options, static shape => shape
                .With("Id", static e => ((KeyTask)e).Id.ToString())
                .With("EditionId", static e => ((KeyTask)e).EditionId.ToString())
                .With("Ordinal", static e => ((KeyTask)e).Ordinal)
                .With("Title", static e => ((KeyTask)e).Title)
                .With("Quotation", static e => ((KeyTask)e).Quotation)
                .With("MeasureIds", static e => Strings(((KeyTask)e).MeasureIds)));
        }
        if (type == typeof(Measure))
        {
            return Object<Measure>(options, static shape => shape
                .With("Id", static e => ((Measure)e).Id.ToString())
                .With("EditionId", static e => ((Measure)e).EditionId.ToString())
                .With("Ordinal", static e => ((Measure)e).Ordinal)
                .With("Title", static e => ((Measure)e).Title)
                .With("Quotation", static e => ((Measure)e).Quotation)
                .With("TaskId", static e => ((Measure)e).TaskId.ToString())
                .With("Action", static e => ((Measure)e).Action)
                .With("Flows", static e => ((Measure)e).Flows)
                .With("Modes", static e => ((Measure)e).Modes)
                .With("TopicIds", static e => Strings(((Measure)e).TopicIds))
                .With("Evidence", static e => ((Measure)e).Evidence)
                .With("FollowUps", static e => ((Measure)e).FollowUps));
        }
        if (type == typeof(Evidence))
        {
            return Object<Evidence>(options, static shape => shape
                .With("Kind", static e => ((Evidence)e).Kind)
                .With("Flow", static e => ((Evidence)e).Flow, JsonIgnoreCondition.WhenWritingDefault)
                .With("Mode", static e => ((Evidence)e).Mode, JsonIgnoreCondition.WhenWritingDefault)
                .WithOptional("TopicId", static e => ((Evidence)e).TopicId?.ToString(), JsonIgnoreCondition.WhenWritingNull)
                .With("Span", static e => ((Evidence)e).Span)
                .With("Words", static e => ((Evidence)e).Words));
        }
        if (type == typeof(FollowUp))
        {
            return Object<FollowUp>(options, static shape => shape
                .With("Kind", static e => ((FollowUp)e).Kind)
                .With("On", static e => ((FollowUp)e).On)
                .With("Summary", static e => ((FollowUp)e).Summary)
                .With("SourceId", static e => ((FollowUp)e).SourceId.ToString())
                .With("Confidence", static e => ((FollowUp)e).Confidence));
        }
        if (type == typeof(Agency))
        {
            return Object<Agency>(options, static shape => shape
                .With("Id", static e => ((Agency)e).Id.ToString())
                .With("EditionId", static e => ((Agency)e).EditionId.ToString())
                .With("Name", static e => ((Agency)e).Name)
                .With("Role", static e => ((Agency)e).Role)
                .With("Quotation", static e => ((Agency)e).Quotation));
        }
        if (type == typeof(Division))
        {
            return Object<Division>(options, static shape => shape
                .With("IsoCode", static e => ((Division)e).IsoCode)
                .With("Code", static e => ((Division)e).Code)
                .With("Name", static e => ((Division)e).Name)
                .With("Kind", static e => ((Division)e).Kind));
        }
        if (type == typeof(PilotCity))
        {
            return Object<PilotCity>(options, static shape => shape
                .With("Id", static e => ((PilotCity)e).Id.ToString())
                .With("EditionId", static e => ((PilotCity)e).EditionId.ToString())
                .With("Ordinal", static e => ((PilotCity)e).Ordinal)
                .With("Name", static e => ((PilotCity)e).Name)
                .With("Division", static e => ((PilotCity)e).Division)
                .With("DivisionCode", static e => ((PilotCity)e).DivisionCode)
                .With("Location", static e => ((PilotCity)e).Location)
                .With("IsMunicipality", static e => ((PilotCity)e).IsMunicipality)
                .With("Quotation", static e => ((PilotCity)e).Quotation));
        }
        if (type == typeof(Topic))
        {
            return Object<Topic>(options, static shape => shape
                .With("Id", static e => ((Topic)e).Id.ToString())
                .With("EditionId", static e => ((Topic)e).EditionId.ToString())
                .With("Name", static e => ((Topic)e).Name)
                .With("Kind", static e => ((Topic)e).Kind)
                .With("Aliases", static e => ((Topic)e).Aliases)
                .With("MeasureIds", static e => Strings(((Topic)e).MeasureIds)));
        }
        if (type == typeof(LocalizedText))
        {
            return Object<LocalizedText>(options, static shape => shape
                .With("English", static e => ((LocalizedText)e).English)
                .WithOptional("Chinese", static e => ((LocalizedText)e).Chinese));
        }
        if (type == typeof(Quotation))
        {
            return Object<Quotation>(options, static shape => shape
                .With("DocumentId", static e => ((Quotation)e).DocumentId.ToString())
                .With("Spans", static e => ((Quotation)e).Spans)
                .With("Text", static e => ((Quotation)e).Text));
        }
        if (type == typeof(MeasureMatch))
        {
            return Object<MeasureMatch>(options, static shape => shape
                .With("MeasureId", static e => ((MeasureMatch)e).MeasureId.ToString())
                .With("Score", static e => ((MeasureMatch)e).Score)
                .With("IsGeneral", static e => ((MeasureMatch)e).IsGeneral)
                .With("Reasons", static e => ((MeasureMatch)e).Reasons));
        }
        if (type == typeof(MatchReason))
        {
            return Object<MatchReason>(options, static shape => shape
                .With("Field", static e => ((MatchReason)e).Field)
                .With("Words", static e => ((MatchReason)e).Words)
                .With("Span", static e => ((MatchReason)e).Span)
                .WithOptional("TopicId", static e => ((MatchReason)e).TopicId?.ToString()));
        }
        if (type == typeof(ShipmentAdvice))
        {
            return Object<ShipmentAdvice>(options, static shape => shape
                .With("Matches", static e => ((ShipmentAdvice)e).Matches)
                .WithOptional("CityId", static e => ((ShipmentAdvice)e).CityId?.ToString())
                .With("Notes", static e => ((ShipmentAdvice)e).Notes));
        }
        if (type == typeof(CatalogueDifference))
        {
            return Object<CatalogueDifference>(options, static shape => shape
                .With("Changes", static e => ((CatalogueDifference)e).Changes)
                .With("IsEmpty", static e => ((CatalogueDifference)e).IsEmpty));
        }
        if (type == typeof(CatalogueChange))
        {
            return Object<CatalogueChange>(options, static shape => shape
                .With("Kind", static e => ((CatalogueChange)e).Kind)
                .With("List", static e => ((CatalogueChange)e).List)
                .With("Id", static e => ((CatalogueChange)e).Id)
                .With("Members", static e => ((CatalogueChange)e).Members));
        }
        if (type == typeof(MemberChange))
        {
            return Object<MemberChange>(options, static shape => shape
                .With("Path", static e => ((MemberChange)e).Path)
                .WithOptional("Before", static e => ((MemberChange)e).Before)
                .WithOptional("After", static e => ((MemberChange)e).After));
        }
        if (type == typeof(CatalogueProblem))
        {
            return Object<CatalogueProblem>(options, static shape => shape
                .With("Code", static e => ((CatalogueProblem)e).Code)
                .With("Path", static e => ((CatalogueProblem)e).Path)
                .With("Line", static e => ((CatalogueProblem)e).Line)
                .With("Column", static e => ((CatalogueProblem)e).Column)
                .With("Message", static e => ((CatalogueProblem)e).Message));
        }
        return null;
    }
}
