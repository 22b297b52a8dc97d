using System.IO.Compression;
using System.Security.Cryptography;

namespace Portal.Web.Reading;

/// <summary>A file under a name that changes with its content, so that browsers may keep it for a year; compressed once, as small as it gets.</summary>
internal sealed record Asset(string Address, string ContentType, byte[] Plain, byte[] Gzip, byte[] Brotli)
{
    /// <param name="level">A large file for few is not worth a second at each start.</param>
    public static Asset Read(string name, string extension, string contentType, CompressionLevel level = CompressionLevel.SmallestSize)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream($"{name}.{extension}")
            ?? throw new InvalidOperationException($"{name}.{extension} is not in the assembly: Styles.targets did not run.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];

        return new Asset(
            $"/assets/{name}.{hash}.{extension}",
            contentType,
            bytes,
            Squeeze(bytes, target => new GZipStream(target, level)),
            Squeeze(bytes, target => new BrotliStream(target, level)));
    }

    /// <summary>The bytes in the best encoding of those the browser takes, and the name of that encoding; null when it is none.</summary>
    public (byte[] Bytes, string? Encoding) For(HttpRequest request)
    {
        var taken = request.GetTypedHeaders().AcceptEncoding.Where(encoding => encoding.Quality != 0).Select(encoding => encoding.Value.Value).ToArray();
        if (taken.Contains("br", StringComparer.OrdinalIgnoreCase))
        {
            return (Brotli, "br");
        }

        return taken.Contains("gzip", StringComparer.OrdinalIgnoreCase) ? (Gzip, "gzip") : (Plain, null);
    }

    private static byte[] Squeeze(byte[] bytes, Func<Stream, Stream> compressor)
    {
        using var target = new MemoryStream();
        using (var squeezing = compressor(target))
        {
            squeezing.Write(bytes);
        }

        return target.ToArray();
    }
}
