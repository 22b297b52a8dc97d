using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Portal.Web.Serving.Ready;

namespace Portal.Web.Setup;

/// <summary>Pages travel compressed, over TLS too: docs/adr/0030 says why that gives nothing away here.</summary>
internal static class CompressionSetup
{
    public static void AddCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<Brotli>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
    }

    /// <summary>The framework's own provider offers quality 4 or 11.</summary>
    private sealed class Brotli : ICompressionProvider
    {
        private static readonly BrotliCompressionOptions Options = new() { Quality = ReadyPage.SendingQuality };

        public string EncodingName => "br";

        public bool SupportsFlush => true;

        public Stream CreateStream(Stream outputStream) => new BrotliStream(outputStream, Options, leaveOpen: true);
    }
}
