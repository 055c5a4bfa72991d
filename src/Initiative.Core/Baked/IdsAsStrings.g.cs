// Baked from the list of ids in Initiative.Core.DataCompiler. Do not edit: change the list and bake again.
namespace Initiative.Core.Json;

internal static partial class IdsAsStrings
{
    private static bool IsId(System.Type type) => type == typeof(MeasureId) || type == typeof(EditionId) || type == typeof(SourceDocumentId) || type == typeof(KeyTaskId) || type == typeof(AgencyId) || type == typeof(PilotCityId) || type == typeof(TopicId);
}
