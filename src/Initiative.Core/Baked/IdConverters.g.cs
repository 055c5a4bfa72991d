// Baked from the list of ids in Initiative.Core.DataCompiler. Do not edit: change the list and bake again.
using System.Text.Json.Serialization;
using Initiative.Core.Json;

namespace Initiative.Core;

[JsonConverter(typeof(IdJsonConverter<MeasureId>))]
public readonly partial struct MeasureId;

[JsonConverter(typeof(IdJsonConverter<EditionId>))]
public readonly partial struct EditionId;

[JsonConverter(typeof(IdJsonConverter<SourceDocumentId>))]
public readonly partial struct SourceDocumentId;

[JsonConverter(typeof(IdJsonConverter<KeyTaskId>))]
public readonly partial struct KeyTaskId;

[JsonConverter(typeof(IdJsonConverter<AgencyId>))]
public readonly partial struct AgencyId;

[JsonConverter(typeof(IdJsonConverter<PilotCityId>))]
public readonly partial struct PilotCityId;

[JsonConverter(typeof(IdJsonConverter<TopicId>))]
public readonly partial struct TopicId;
