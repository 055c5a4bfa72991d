namespace Initiative.Core.Atlas;

/// <summary>Everything comes from this host, and nothing else may run.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Strict = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    // The reference is a bundle that styles itself and starts from a script in its page.
    private const string ForReference = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/reference") ? ForReference : Strict;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    }
}
