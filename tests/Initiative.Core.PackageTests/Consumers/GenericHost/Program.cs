// A generic host: ids come from appsettings.json, the catalogue and a second edition from dependency injection.
using System.Text;
using Initiative.Core;
using Initiative.Core.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

var failures = 0;
var own = Path.Combine(AppContext.BaseDirectory, "edition-2027.json");
File.WriteAllText(own, CatalogueJson.ToJson(Edition2025.Catalogue).Replace("\"id\": \"2025\"", "\"id\": \"2027\"", StringComparison.Ordinal), Encoding.UTF8);

var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddOptions<Watch>().BindConfiguration("Watch");
builder.Services.AddInitiativeCatalogue(catalogues => catalogues.AddJsonFile(own));
builder.Services.AddHostedService<Watcher>();
using var host = builder.Build();
await host.StartAsync();
await host.StopAsync();

var watch = host.Services.GetRequiredService<IOptions<Watch>>().Value;
Check("appsettings.json binds an id", watch.Edition.ToString() == "2025");
Check("appsettings.json binds a list of ids", watch.Cities.SequenceEqual([Edition2025.Cities.Ningbo.Id, Edition2025.Cities.Qingdao.Id]));
Check("a hosted service gets the catalogue", Watcher.Seen == Edition2025.Catalogue);
Check("the own edition stands beside it", host.Services.GetRequiredKeyedService<InitiativeCatalogue>("2027").Edition.Id.ToString() == "2027");
Check("all editions can be asked for", host.Services.GetServices<InitiativeCatalogue>().Count() >= 1);
Check("a file that is not there fails at registration", Fails(() => new ServiceCollection().AddInitiativeCatalogue(c => c.AddJsonFile("no-such-file.json"))));

Console.WriteLine(failures == 0 ? "All held." : $"{failures} did not hold.");
return failures == 0 ? 0 : 1;

void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok  " : "FAIL")} {what}");
    failures += holds ? 0 : 1;
}

static bool Fails(Action action)
{
    try
    {
        action();
        return false;
    }
    catch (Exception refused) when (refused is FileNotFoundException or CatalogueFormatException)
    {
        return true;
    }
}

internal sealed class Watch
{
    public EditionId Edition { get; set; }

    public List<PilotCityId> Cities { get; } = [];
}

internal sealed class Watcher(InitiativeCatalogue catalogue) : IHostedService
{
    internal static InitiativeCatalogue? Seen { get; private set; }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Seen = catalogue;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
