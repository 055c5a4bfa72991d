using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Initiative.Core.AssistantTools;

/// <summary>The types that this program writes as JSON itself, without reflection.</summary>
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class MessageJson : JsonSerializerContext;
