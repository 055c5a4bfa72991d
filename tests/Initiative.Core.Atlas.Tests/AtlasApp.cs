using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Initiative.Core.Atlas.Tests;

/// <summary>Atlas on a port of its own; one for all tests of a class, since it never changes.</summary>
public sealed class AtlasApp : IDisposable
{
    private readonly Factory _factory;

    public AtlasApp()
        : this("")
    {
    }

    private AtlasApp(string publicAddress)
    {
        _factory = new Factory(publicAddress);
        _factory.UseKestrel(0);
        _factory.StartServer();
        Client = _factory.CreateClient();
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _factory.Services;

    /// <summary>Atlas with a public address.</summary>
    public static AtlasApp At(Uri publicAddress) => new(publicAddress.OriginalString);

    public static Uri At(string path) => new(path, UriKind.Relative);

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(At(path));

    public Task<string> TextAsync(string path) => Client.GetStringAsync(At(path));

    public async Task<JsonNode> JsonAsync(string path) => JsonNode.Parse(await Client.GetStringAsync(At(path)))!;

    public void Dispose() => _factory.Dispose();

    private sealed class Factory(string publicAddress) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting(Settings.PublicAddress, publicAddress);
    }
}
