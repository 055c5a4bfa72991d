using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Initiative.Core.AssistantTools;

/// <summary>Answers the requests of the protocol. Nothing changes while the server runs, so that every list may be kept for a day.</summary>
internal sealed class Handlers(IReadOnlyList<AssistantTool> tools, Prompts prompts, Resources resources, Completions completions)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly List<Tool> _descriptions = [.. tools.Select(tool => tool.Describe())];

    public McpServerHandlers Create() => new()
    {
        ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = _descriptions, TimeToLive = Lifetime, CacheScope = CacheScope.Public }),
        CallToolHandler = (request, _) => ValueTask.FromResult(Call(request.Params)),
        ListPromptsHandler = (_, _) => ValueTask.FromResult(new ListPromptsResult { Prompts = [.. prompts.All], TimeToLive = Lifetime, CacheScope = CacheScope.Public }),
        GetPromptHandler = (request, _) => ValueTask.FromResult(prompts.Get(request.Params?.Name ?? "", request.Params?.Arguments)),
        ListResourcesHandler = (_, _) => ValueTask.FromResult(new ListResourcesResult { Resources = [.. resources.All], TimeToLive = Lifetime, CacheScope = CacheScope.Public }),
        ListResourceTemplatesHandler = (_, _) =>
            ValueTask.FromResult(new ListResourceTemplatesResult { ResourceTemplates = [.. resources.Templates], TimeToLive = Lifetime, CacheScope = CacheScope.Public }),
        ReadResourceHandler = (request, _) => ValueTask.FromResult(Read(request.Params?.Uri ?? "")),
        CompleteHandler = (request, _) => ValueTask.FromResult(completions.Complete(request.Params)),
    };

    private CallToolResult Call(CallToolRequestParams? request)
    {
        var name = request?.Name ?? "";
        if (tools.FirstOrDefault(known => known.Name == name) is not { } tool)
        {
            var nearest = NearestName.To(name, tools.Select(known => known.Name));
            throw new McpProtocolException(
                $"There is no tool '{Excerpt.Of(name)}'.{(nearest is null ? "" : $" Did you mean '{nearest}'?")} The tools are {string.Join(", ", tools.Select(known => known.Name))}.",
                McpErrorCode.InvalidParams);
        }
        try
        {
            var answer = tool.Ask(Arguments.Read(tool, request!.Arguments));
            return new CallToolResult { Content = [new TextContentBlock { Text = answer.Text }], StructuredContent = JsonSerializer.SerializeToElement(answer.Structured, MessageJson.Default.JsonObject) };
        }
        catch (RefusedException refused)
        {
            return new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = refused.Message }] };
        }
    }

    private ReadResourceResult Read(string uri)
    {
        try
        {
            return new ReadResourceResult { Contents = [resources.Read(uri)], TimeToLive = Lifetime, CacheScope = CacheScope.Public };
        }
        catch (RefusedException refused)
        {
            throw new McpProtocolException(refused.Message, McpErrorCode.ResourceNotFound);
        }
    }
}
