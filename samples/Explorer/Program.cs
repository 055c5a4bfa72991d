using Initiative.Core.Explorer;
using Microsoft.Extensions.DependencyInjection;

using var services = new ServiceCollection()
    .AddInitiativeCatalogue()
    .AddSingleton(_ => Terminal.Open())
    .AddSingleton<ExplorerApp>()
    .BuildServiceProvider();

return services.GetRequiredService<ExplorerApp>().Run(args);
