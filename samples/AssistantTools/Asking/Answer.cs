using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>An answer in as few words as its facts take, and the same whole as JSON.</summary>
internal sealed record Answer(string Text, JsonObject Structured);
