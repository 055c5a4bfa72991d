using Initiative.Core;
using Initiative.Core.Atlas;
using Initiative.Core.Json;
using Scalar.AspNetCore;

var builder = WebApplication.CreateSlimBuilder(args);
// Compressed assets lie outside wwwroot until the program is published.
builder.WebHost.UseStaticWebAssets();
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
builder.Services
    .AddInitiativeCatalogue()
    .AddSingleton(static _ => EditionHistory.Known)
    .AddSingleton<Answers>()
    .AddSingleton<Pages>()
    .AddProblemDetails()
    .AddOpenApi(OpenApi.Describe)
    .Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = false)
    .ConfigureHttpJsonOptions(static options =>
    {
        options.SerializerOptions.TypeInfoResolverChain.Insert(0, InitiativeJsonContext.Default);
        options.SerializerOptions.TypeInfoResolverChain.Insert(1, AtlasJsonContext.Default);
        options.SerializerOptions.Encoder = Answer.ReadableJson;
    });

var app = builder.Build();
app.UseStatusCodePages(static context => Problems.WriteAsync(context.HttpContext));
app.UseExceptionHandler(static app => app.Run(static context => Problems.WriteAsync(context)));
app.UseMiddleware<SecurityHeaders>();
app.MapStaticAssets();
app.MapOpenApi();
// Nothing that would ask another host.
app.MapScalarApiReference("/reference", static options => options
    .WithTitle("Atlas API")
    .ExpandAllTags()
    .HideDeveloperTools()
    .HideClientButton()
    .DisableDefaultFonts()
    .DisableTelemetry()
    .DisableAgent()
    .DisableMcp());
app.MapApi();
app.MapPages();
app.Run();
