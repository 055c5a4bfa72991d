using Initiative.Core;
using Initiative.Core.Atlas;
using Initiative.Core.Json;

// Nothing reloads the configuration, so that no file has to be watched: where no watch is left, Atlas starts all the same.
var builder = WebApplication.CreateSlimBuilder([.. args, "--hostBuilder:reloadConfigOnChange=false"]);
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
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
    .Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = false)
    .ConfigureHttpJsonOptions(static options => Json.Configure(options.SerializerOptions));

var app = builder.Build();
app.UseStatusCodePages(static context => Problems.WriteAsync(context.HttpContext));
app.UseExceptionHandler(static app => app.Run(static context => Problems.WriteAsync(context)));
app.UseMiddleware<SecurityHeaders>();
app.UseCors();
app.MapApi();
app.MapPages();
app.Run();
