using System.IO.Compression;
using System.Security.Cryptography;

namespace Portal.Web.Serving.Ready;

/// <summary>A page as it travels, in each encoding: nothing is left to do but to write it.</summary>
internal sealed class ReadyPage
{
    /// <summary>The best that Brotli knows: a twentieth smaller, at forty times the work. Made behind the visitors' backs.</summary>
    private const int Best = 11;
    private const int Window = 22;

    private readonly byte[] plain;
    private readonly byte[] gzip;
    private volatile byte[] brotli;

    public ReadyPage(ReadOnlySpan<byte> page, string contentType, string route, string cacheControl)
    {
        plain = page.ToArray();
        gzip = Gzip(plain);
        brotli = Brotli(plain, SendingQuality);
        Tag = Convert.ToHexStringLower(SHA256.HashData(plain))[..16];
        ContentType = contentType;
        Route = route;
        CacheControl = cacheControl;
    }

    /// <summary>The quality of Brotli for a page that somebody waits for: from 5 on it looks at context, which takes a twentieth off for less than a millisecond.</summary>
    public const int SendingQuality = 5;

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of the page.</summary>
    public string Tag { get; }

    public string ContentType { get; }

    /// <summary>The template of the route that made it, for the log.</summary>
    public string Route { get; }

    /// <summary>What browsers are told.</summary>
    public string CacheControl { get; }

    /// <summary>The page in an encoding, by its name in HTTP; null: as it is.</summary>
    public ReadOnlyMemory<byte> In(string? encoding) => encoding switch
    {
        "br" => brotli,
        "gzip" => gzip,
        _ => plain,
    };

    /// <summary>Whether this page would be sent just like another, encodings apart.</summary>
    public bool Equals(ReadOnlySpan<byte> page, string contentType, string cacheControl) =>
        page.SequenceEqual(plain) && contentType == ContentType && cacheControl == CacheControl;

    /// <summary>Makes it as small as it gets. Takes tens of milliseconds.</summary>
    public void Press()
    {
        var smallest = Brotli(plain, Best);
        if (smallest.Length < brotli.Length)
        {
            brotli = smallest;
        }
    }

    private static byte[] Gzip(byte[] page)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal))
        {
            stream.Write(page);
        }

        return packed.ToArray();
    }

    private static byte[] Brotli(byte[] page, int quality)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(page.Length)];
        return BrotliEncoder.TryCompress(page, packed, out var length, quality, Window)
            ? packed[..length]
            : throw new InvalidOperationException("Brotli found no room in the room it asked for.");
    }
}
