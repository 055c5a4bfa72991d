namespace Initiative.Core.Atlas;

/// <summary>Everything comes from this host, and nothing else may run: not even styles and scripts in the page, but for those of its own frame.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private static readonly string Policy = $"default-src 'self'; {Frame.Allowed}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        // Everything is public and only read. Always, not only where a browser says from where it asks: a stored answer serves other pages as well.
        headers.AccessControlAllowOrigin = "*";
        return next(context);
    }
}
