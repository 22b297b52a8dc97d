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
            app.MapGet(asset.Address, (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = AYear;

                return Results.Bytes(asset.Bytes, asset.ContentType);
            });
        }
    }
}
