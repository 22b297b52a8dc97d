using Portal.Web.Reading;

namespace Portal.Web.Setup;

/// <summary>The stylesheet, the script and the icon, under names that hold their hash.</summary>
internal static class AssetsSetup
{
    private const string AYear = "public, max-age=31536000, immutable";

    public static void AddAssets(this WebApplicationBuilder builder) => builder.Services.AddSingleton<Assets>();

    public static void MapAssets(this WebApplication app)
    {
        foreach (var asset in app.Services.GetRequiredService<Assets>().All)
        {
            app.MapReading(asset.Address, (HttpContext context) =>
            {
                var (bytes, encoding) = asset.For(context.Request);
                context.Response.Headers.CacheControl = AYear;
                context.Response.Headers.Vary = "Accept-Encoding";
                context.Response.Headers.ContentEncoding = encoding;

                return Results.Bytes(bytes, asset.ContentType);
            });
        }
    }
}
