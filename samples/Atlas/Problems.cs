using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Initiative.Core.Atlas;

/// <summary>Says in problem details (RFC 9457) what is wrong with a request and what to do.</summary>
internal static class Problems
{
    /// <summary>Whether programs ask at an address: what the API has, and files.</summary>
    public static bool IsForPrograms(string path) => path == "/api" || path.StartsWith("/api/", StringComparison.OrdinalIgnoreCase) || Path.HasExtension(path);

    /// <summary>Problem details for programs, a page for people.</summary>
    public static Task WriteAsync(HttpContext context)
    {
        var (path, status) = (context.Request.Path.Value ?? "/", context.Response.StatusCode);
        if (!IsForPrograms(path))
        {
            var l = Language.OfPath(path);
            return context.RequestServices.GetRequiredService<Site>().Failure(l, path, status, Detail(l, context, status)).ExecuteAsync(context);
        }
        var complaints = status is StatusCodes.Status400BadRequest or StatusCodes.Status404NotFound ? Complaints(context) : [];
        var problem = new Problem(
            "about:blank",
            ReasonPhrases.GetReasonPhrase(status),
            status,
            complaints.Count > 0 ? string.Join(' ', complaints.Select(static complaint => complaint.In(Language.English))) : Detail(Language.English, context, status),
            path,
            [.. complaints.Select(static complaint => complaint.Parameter).Distinct()],
            [.. complaints.SelectMany(static complaint => complaint.Nearest)]);
        return context.Response.WriteAsJsonAsync(problem, AtlasJsonContext.Default.Problem, "application/problem+json");
    }

    private static string Detail(Language l, HttpContext context, int status) => status switch
    {
        StatusCodes.Status404NotFound => l["There is nothing at this address. /reference lists what the API has, / is the first page.", "此地址没有内容。"],
        StatusCodes.Status405MethodNotAllowed => l[$"{context.Request.Method} is not possible here: nothing can be changed. Use GET or HEAD.", $"此处不能使用 {context.Request.Method}：内容不可更改。请使用 GET 或 HEAD。"],
        StatusCodes.Status400BadRequest => l["The request cannot be understood. /reference shows how to ask.", "无法理解该请求。"],
        StatusCodes.Status414UriTooLong => l[$"The address is too long: write at most {LongAddresses.Longest} characters.", $"地址过长：最多{LongAddresses.Longest}个字符。"],
        StatusCodes.Status500InternalServerError => l["The mistake is ours. It is in the log.", "这是本站的错误，已记入日志。"],
        _ => l["The request cannot be answered. /reference shows how to ask.", "无法答复该请求。"],
    };

    /// <summary>Refuses what an endpoint does not take: unknown, empty, repeated and malformed parameters, and ids of nothing.</summary>
    public static async ValueTask<object?> RefuseAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.Request.QueryString.HasValue && Complaints(context.HttpContext).Count > 0 ? TypedResults.BadRequest() : await next(context);

    private static List<ParameterComplaint> Complaints(HttpContext context)
    {
        var parameters = context.GetEndpoint()?.Metadata.GetOrderedMetadata<RuledParameter>() ?? [];
        var inQuery = parameters.Where(parameter => !context.Request.RouteValues.ContainsKey(parameter.Name)).ToList();
        var complaints = context.Request.Path.StartsWithSegments("/api")
            ? QueryParameters.Complaints(context.Request.Query, [.. inQuery.Select(static parameter => parameter.Name)], [.. inQuery.Where(static parameter => parameter.IsList).Select(static parameter => parameter.Name)], "/api/measures", "/api/search", "/api/advise").ToList()
            : [];
        foreach (var parameter in parameters)
        {
            foreach (var value in Values(context.Request, parameter.Name))
            {
                if (string.IsNullOrWhiteSpace(value))
                    complaints.Add(new ParameterComplaint(parameter.Name, $"{parameter.Name} is empty: leave it out, or write a value such as {parameter.Rule.Example}.", []));
                else if (parameter.Rule.Complain(parameter.Name, value) is { } complaint)
                    complaints.Add(new ParameterComplaint(parameter.Name, complaint.Sentence, complaint.Nearest, complaint.Chinese));
            }
        }
        return complaints;
    }

    private static StringValues Values(HttpRequest request, string name) =>
        request.RouteValues.TryGetValue(name, out var value) ? value?.ToString() : request.Query[name];
}
