using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Net.Http.Headers;

namespace Initiative.Core.Atlas;

/// <summary>A body that never changes, with the tags by which a browser knows that it has it already.</summary>
internal sealed class Answer : IResult
{
    private const int WorthCompressing = 1_400;

    private readonly Representation _plain;
    private readonly Representation? _compressed;
    private readonly string _contentType;
    private readonly string _caching;
    private readonly int _status;

    private Answer(byte[] body, bool isFixed, string contentType, string caching, int status)
    {
        _plain = new Representation(body, "");
        _compressed = isFixed && body.Length > WorthCompressing ? new Representation(Compress(body), "-gzip") : null;
        _contentType = contentType;
        _caching = caching;
        _status = status;
    }

    /// <summary>Chinese as it is written, not as \u escapes; what could end a script element stays escaped.</summary>
    public static JavaScriptEncoder ReadableJson { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>JSON that is made once and kept.</summary>
    public static Answer KeptJson(byte[] body) => new(body, isFixed: true, "application/json; charset=utf-8", "public, max-age=3600", StatusCodes.Status200OK);

    /// <summary>JSON that is made for one request: as unchanging as what is kept, but not worth compressing.</summary>
    public static Answer Json(byte[] body) => new(body, isFixed: false, "application/json; charset=utf-8", "public, max-age=3600", StatusCodes.Status200OK);

    /// <summary>A page: asked for again each time, so that it always fits its scripts.</summary>
    public static Answer Html(byte[] body, int status) => new(body, isFixed: true, "text/html; charset=utf-8", "no-cache", status);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        var representation = _compressed is not null && Accepts(request, "gzip") ? _compressed : _plain;
        response.StatusCode = _status;
        response.Headers.ETag = representation.Tag.ToString();
        response.Headers.CacheControl = _caching;
        if (_compressed is not null)
            response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (_status == StatusCodes.Status200OK && IsKnown(request, representation.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        if (representation == _compressed)
            response.Headers.ContentEncoding = "gzip";
        response.ContentType = _contentType;
        response.ContentLength = representation.Body.Length;
        if (!HttpMethods.IsHead(request.Method))
            await response.Body.WriteAsync(representation.Body, httpContext.RequestAborted);
    }

    private static bool Accepts(HttpRequest request, string encoding)
    {
        foreach (var accepted in request.GetTypedHeaders().AcceptEncoding)
        {
            if (accepted.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase))
                return accepted.Quality is not 0;
        }
        return false;
    }

    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag)
    {
        if (request.Headers.IfNoneMatch.Count == 0)
            return false;
        foreach (var known in request.GetTypedHeaders().IfNoneMatch)
        {
            if (known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false))
                return true;
        }
        return false;
    }

    private static byte[] Compress(byte[] body)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize))
            gzip.Write(body);
        return compressed.ToArray();
    }

    private sealed class Representation(byte[] body, string suffix)
    {
        public byte[] Body { get; } = body;

        public EntityTagHeaderValue Tag { get; } = new($"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}{suffix}\"");
    }
}
