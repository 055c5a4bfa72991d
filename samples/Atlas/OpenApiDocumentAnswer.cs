using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Initiative.Core.Atlas;

/// <summary>The OpenAPI document, written once.</summary>
internal sealed class OpenApiDocumentAnswer(IServiceProvider services)
{
    private readonly Lazy<Answer> _answer = new(() => WriteAsync(services).GetAwaiter().GetResult());

    public Answer Value => _answer.Value;

    private static async Task<Answer> WriteAsync(IServiceProvider services)
    {
        var provider = services.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1");
        var document = await provider.GetOpenApiDocumentAsync();
        using var json = new MemoryStream();
        await document.SerializeAsJsonAsync(json, OpenApiSpecVersion.OpenApi3_1);
        return Answer.KeptJson(json.ToArray());
    }
}
