using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;

namespace Initiative.Core.Atlas;

/// <summary>Says in problem details (RFC 9457) what is wrong with a request and what to do.</summary>
internal static class Problems
{
    public static Task WriteAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var problem = new ProblemDetails { Status = status, Detail = Detail(context, status), Instance = context.Request.Path };
        var complaints = Complaints(context);
        if (complaints.Count > 0)
        {
            problem.Detail = string.Join(' ', complaints.Select(static complaint => Sentence(complaint.Complaint)));
            problem.Extensions["parameters"] = complaints.Select(static complaint => complaint.Parameter).ToArray();
            problem.Extensions["nearest"] = complaints.SelectMany(static complaint => complaint.Complaint.Nearest).ToArray();
        }
        return TypedResults.Problem(problem).ExecuteAsync(context);
    }

    private static string Detail(HttpContext context, int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing at this address. /openapi/v1.json lists what the API has, / is the page.",
        StatusCodes.Status405MethodNotAllowed => $"{context.Request.Method} is not possible here: nothing can be changed. Use GET or HEAD.",
        StatusCodes.Status400BadRequest => "The request cannot be understood. /reference shows how to ask.",
        StatusCodes.Status500InternalServerError => "The mistake is ours. It is in the log.",
        _ => "The request cannot be answered. /reference shows how to ask.",
    };

    private static List<(string Parameter, Complaint Complaint)> Complaints(HttpContext context)
    {
        var complaints = new List<(string, Complaint)>();
        foreach (var parameter in context.GetEndpoint()?.Metadata.GetOrderedMetadata<RuledParameter>() ?? [])
        {
            var values = Values(context.Request, parameter.Name);
            if (values.Count > 1 && !parameter.IsList)
                complaints.Add((parameter.Name, new Complaint($"{parameter.Name} is given {values.Count} times: give it once.", [])));
            foreach (var value in values)
            {
                if (parameter.Rule.Complain(parameter.Name, value ?? "") is { } complaint)
                    complaints.Add((parameter.Name, complaint));
            }
        }
        return complaints;
    }

    private static StringValues Values(HttpRequest request, string name) =>
        request.RouteValues.TryGetValue(name, out var value) ? value?.ToString() : request.Query[name];

    private static string Sentence(Complaint complaint) => complaint.Nearest is []
        ? complaint.Sentence
        : $"{complaint.Sentence} Did you mean {string.Join(" or ", complaint.Nearest)}?";
}
