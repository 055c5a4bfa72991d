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
    private const string ForAnHour = "public, max-age=3600";
    private const string Html = "text/html; charset=utf-8";

    private readonly Representation _plain;
    private readonly Representation? _compressed;
    private readonly string _contentType;
    private readonly string _caching;
    private readonly int _status;

    private Answer(byte[] body, CompressionLevel compression, string contentType, string caching, int status = StatusCodes.Status200OK)
    {
        _plain = new Representation(body, "");
        _compressed = compression != CompressionLevel.NoCompression && body.Length > WorthCompressing ? new Representation(Compress(body, compression), "-gzip") : null;
        _contentType = contentType;
        _caching = caching;
        _status = status;
    }

    /// <summary>Chinese as it is written, not as \u escapes; what could end a script element stays escaped.</summary>
    public static JavaScriptEncoder ReadableJson { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>JSON that is made once and kept.</summary>
    public static Answer KeptJson(byte[] body) => new(body, CompressionLevel.SmallestSize, "application/json; charset=utf-8", ForAnHour);

    /// <summary>JSON that is made for one request.</summary>
    public static Answer Json(byte[] body) => new(body, CompressionLevel.NoCompression, "application/json; charset=utf-8", ForAnHour);

    /// <summary>A table that is made once and kept.</summary>
    public static Answer Csv(byte[] body) => new(body, CompressionLevel.SmallestSize, "text/csv; charset=utf-8", ForAnHour);

    public static Answer Xml(byte[] body) => new(body, CompressionLevel.Fastest, "application/xml; charset=utf-8", ForAnHour);

    /// <summary>A file at an address that changes with its content.</summary>
    public static Answer File(byte[] body, string contentType) => new(body, CompressionLevel.SmallestSize, contentType, "public, max-age=31536000");

    /// <summary>A page that is made once and kept; a browser asks each time whether it is still the same.</summary>
    public static Answer KeptPage(byte[] body) => new(body, CompressionLevel.SmallestSize, Html, "no-cache") { DependsOnLanguage = true };

    /// <summary>A page that is made for one request.</summary>
    public static Answer Page(byte[] body, int status = StatusCodes.Status200OK) => new(body, CompressionLevel.Fastest, Html, "no-cache", status) { DependsOnLanguage = true };

    /// <summary>What tells this content from another.</summary>
    public string Tag => _plain.Tag.Tag.ToString().Trim('"');

    private bool DependsOnLanguage { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        var representation = _compressed is not null && Accepts(request, "gzip") ? _compressed : _plain;
        response.StatusCode = _status;
        response.Headers.ETag = representation.Tag.ToString();
        response.Headers.CacheControl = _caching;
        response.Headers.Vary = DependsOnLanguage ? "Accept-Encoding, Accept-Language" : HeaderNames.AcceptEncoding;
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

    private static byte[] Compress(byte[] body, CompressionLevel level)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, level))
            gzip.Write(body);
        return compressed.ToArray();
    }

    private sealed class Representation(byte[] body, string suffix)
    {
        public byte[] Body { get; } = body;

        public EntityTagHeaderValue Tag { get; } = new($"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}{suffix}\"");
    }
}
