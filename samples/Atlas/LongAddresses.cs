using Microsoft.AspNetCore.Http.Features;

namespace Initiative.Core.Atlas;

/// <summary>Refuses addresses that are too long with an explanation. The server refuses the longest itself, without a word.</summary>
internal sealed class LongAddresses(RequestDelegate next)
{
    /// <summary>The longest address that is answered, in characters.</summary>
    public const int Longest = 8_000;

    /// <summary>The longest request line that the server reads, in bytes.</summary>
    public const int LongestRead = 64 * 1024;

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpRequestFeature>()?.RawTarget.Length <= Longest)
            return next(context);
        context.Response.StatusCode = StatusCodes.Status414UriTooLong;
        return Task.CompletedTask;
    }
}
