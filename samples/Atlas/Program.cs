using Initiative.Core;
using Initiative.Core.Atlas;
using Initiative.Core.Json;

if (Settings.Complain(args) is { } wrongOption)
    return Refuse(wrongOption);
WebApplicationBuilder builder;
try
{
    // Nothing reloads the configuration, so that no file has to be watched: where no watch is left, Atlas starts all the same.
    builder = WebApplication.CreateSlimBuilder([.. args, "--hostBuilder:reloadConfigOnChange=false"]);
}
catch (Exception unreadable) when (unreadable is IOException or InvalidDataException)
{
    return Refuse($"Atlas cannot read its settings: {unreadable.Message}");
}
if (Settings.Complain(builder.Configuration) is { } wrongSetting)
    return Refuse(wrongSetting);

// What goes wrong before it has started is said in one sentence below, not logged.
var hasStarted = false;
builder.Logging
    .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
    .AddFilter("Microsoft.AspNetCore.Server.Kestrel", level => hasStarted && level >= LogLevel.Warning)
    .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => hasStarted && level >= LogLevel.Warning);
builder.WebHost.ConfigureKestrel(static options => options.Limits.MaxRequestLineSize = LongAddresses.LongestRead);
builder.Services
    .AddInitiativeCatalogue()
    .AddSingleton(TimeProvider.System)
    .AddSingleton<AtlasData>()
    .AddSingleton<Answers>()
    .AddSingleton<Assets>()
    .AddSingleton<Frame>()
    .AddSingleton<SiteSearch>()
    .AddSingleton<AskPage>()
    .AddSingleton<Endpoints>()
    .AddSingleton<Site>()
    .AddOpenApi(OpenApi.Describe)
    .AddCors(static options => options.AddDefaultPolicy(static policy => policy.AllowAnyOrigin().AllowAnyHeader().WithMethods(HttpMethods.Get, HttpMethods.Head).WithExposedHeaders("ETag")))
    .Configure<HostOptions>(static options => options.ShutdownTimeout = TimeSpan.FromSeconds(2))
    .Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = false)
    .ConfigureHttpJsonOptions(static options => Json.Configure(options.SerializerOptions));

var app = builder.Build();
app.UseStatusCodePages(static context => Problems.WriteAsync(context.HttpContext));
app.UseExceptionHandler(static app => app.Run(static context => Problems.WriteAsync(context)));
app.UseMiddleware<SecurityHeaders>();
app.UseMiddleware<LongAddresses>();
app.UseCors();
app.MapApi();
app.MapPages();
try
{
    await app.StartAsync();
}
catch (Exception cannotListen) when (cannotListen is IOException or FormatException or InvalidOperationException or System.Net.Sockets.SocketException)
{
    return Refuse($"Atlas cannot listen: {cannotListen.Message}");
}
hasStarted = true;
await app.WaitForShutdownAsync();
return 0;

static int Refuse(string sentence)
{
    Console.Error.WriteLine(sentence);
    return 1;
}
