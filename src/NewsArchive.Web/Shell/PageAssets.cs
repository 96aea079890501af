using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace NewsArchive.Web.Shell;

/// <summary>Style, script and icon, embedded in this assembly so that they are served the same from a build, a publish and a test.</summary>
internal static class PageAssets
{
    private const string Forever = "public, max-age=31536000, immutable";

    private static readonly FrozenDictionary<string, Asset> All = new[]
    {
        new Asset("base.css", "text/css; charset=utf-8"),
        new Asset("search.css", "text/css; charset=utf-8"),
        new Asset("reading.css", "text/css; charset=utf-8"),
        new Asset("newsarchive.js", "text/javascript; charset=utf-8"),
        new Asset("icon.svg", "image/svg+xml"),
        new Asset("blazor.web.js", "text/javascript; charset=utf-8"),
    }.ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);

    /// <summary>The base-relative address; it changes with the content, so that it may be kept for ever.</summary>
    public static string Url(string name) => $"assets/{name}?v={All[name].Version}";

    /// <summary>The style sheets in the order in which they apply.</summary>
    public static IReadOnlyList<string> Styles { get; } = [Url("base.css"), Url("search.css"), Url("reading.css")];

    /// <summary>Serves them under <c>/assets</c>.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/assets/{name}", Serve).ExcludeFromDescription();

    private static IResult Serve(string name, HttpContext http)
    {
        if (!All.TryGetValue(name, out var asset))
            return Results.NotFound();
        http.Response.Headers.CacheControl = Forever;
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        var gzip = http.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        if (gzip)
            http.Response.Headers.ContentEncoding = "gzip";
        return Results.Bytes(gzip ? asset.Zipped : asset.Bytes, asset.ContentType);
    }

    private sealed class Asset
    {
        private readonly Lazy<byte[]> _bytes;
        private readonly Lazy<byte[]> _zipped;
        private readonly Lazy<string> _version;

        public Asset(string name, string contentType)
        {
            (Name, ContentType) = (name, contentType);
            _bytes = new(() => Read(name));
            _zipped = new(() => Zip(Bytes));
            _version = new(() => Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 6)));
        }

        public string Name { get; }

        public string ContentType { get; }

        public byte[] Bytes => _bytes.Value;

        public byte[] Zipped => _zipped.Value;

        public string Version => _version.Value;

        private static byte[] Read(string name)
        {
            using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)
                ?? throw new InvalidOperationException($"The page asset '{name}' is not embedded.");
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }

        private static byte[] Zip(byte[] bytes)
        {
            using var memory = new MemoryStream();
            using (var zip = new GZipStream(memory, CompressionLevel.SmallestSize))
                zip.Write(bytes);
            return memory.ToArray();
        }
    }
}
