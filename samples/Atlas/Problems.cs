using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Initiative.Core.Atlas;

/// <summary>Says in problem details (RFC 9457) what is wrong with a request and what to do.</summary>
internal static class Problems
{
    public static Task WriteAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var complaints = Complaints(context);
        var problem = new Problem(
            "about:blank",
            ReasonPhrases.GetReasonPhrase(status),
            status,
            complaints.Count > 0 ? string.Join(' ', complaints) : Detail(context, status),
            context.Request.Path,
            [.. complaints.Select(static complaint => complaint.Parameter).Distinct()],
            [.. complaints.SelectMany(static complaint => complaint.Nearest)]);
        return context.Response.WriteAsJsonAsync(problem, AtlasJsonContext.Default.Problem, "application/problem+json");
    }

    private static string Detail(HttpContext context, int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing at this address. /reference lists what the API has, / is the first page.",
        StatusCodes.Status405MethodNotAllowed => $"{context.Request.Method} is not possible here: nothing can be changed. Use GET or HEAD.",
        StatusCodes.Status400BadRequest => "The request cannot be understood. /reference shows how to ask.",
        StatusCodes.Status500InternalServerError => "The mistake is ours. It is in the log.",
        _ => "The request cannot be answered. /reference shows how to ask.",
    };

    /// <summary>Refuses what an endpoint does not take: unknown, empty, repeated and malformed parameters, and ids of nothing.</summary>
    public static async ValueTask<object?> RefuseAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.Request.QueryString.HasValue && Complaints(context.HttpContext).Count > 0 ? TypedResults.BadRequest() : await next(context);

    private static List<ParameterComplaint> Complaints(HttpContext context)
    {
        var parameters = context.GetEndpoint()?.Metadata.GetOrderedMetadata<RuledParameter>() ?? [];
        var inQuery = parameters.Where(parameter => !context.Request.RouteValues.ContainsKey(parameter.Name)).ToList();
        var complaints = context.Request.Path.StartsWithSegments("/api")
            ? QueryParameters.Complaints(context.Request.Query, [.. inQuery.Select(static parameter => parameter.Name)], [.. inQuery.Where(static parameter => parameter.IsList).Select(static parameter => parameter.Name)]).ToList()
            : [];
        foreach (var parameter in parameters)
        {
            foreach (var value in Values(context.Request, parameter.Name))
            {
                if (string.IsNullOrWhiteSpace(value))
                    complaints.Add(new ParameterComplaint(parameter.Name, $"{parameter.Name} is empty: leave it out, or write a value such as {parameter.Rule.Example}.", []));
                else if (parameter.Rule.Complain(parameter.Name, value) is { } complaint)
                    complaints.Add(new ParameterComplaint(parameter.Name, complaint.Sentence, complaint.Nearest));
            }
        }
        return complaints;
    }

    private static StringValues Values(HttpRequest request, string name) =>
        request.RouteValues.TryGetValue(name, out var value) ? value?.ToString() : request.Query[name];
}
