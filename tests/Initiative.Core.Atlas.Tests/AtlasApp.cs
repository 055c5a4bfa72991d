using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Initiative.Core.Atlas.Tests;

/// <summary>Atlas on a port of its own; one for all tests of a class, since it never changes.</summary>
public sealed class AtlasApp : IDisposable
{
    private readonly WebApplicationFactory<Program> _factory = new();

    public AtlasApp()
    {
        _factory.UseKestrel(0);
        _factory.StartServer();
        Client = _factory.CreateClient();
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _factory.Services;

    public static Uri At(string path) => new(path, UriKind.Relative);

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(At(path));

    public async Task<JsonNode> JsonAsync(string path) => JsonNode.Parse(await Client.GetStringAsync(At(path)))!;

    public void Dispose() => _factory.Dispose();
}
