using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using Portal.Web.OpenData;
using Portal.Web.OpenData.Hsds;
using Portal.Web.OpenData.Rules;

namespace Portal.Web.Setup;

/// <summary>The open data: read-only, for everybody, from memory.</summary>
internal static class ApiSetup
{
    private const string Limit = "api";

    private static readonly string[] Changing = [HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete];

    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<HsdsDirectories>();
        builder.Services.AddScoped<HsdsReading>();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        });

        builder.Services.AddRateLimiter(limiting =>
        {
            // One bucket for everybody: to give each caller a share, callers would have to be remembered.
            limiting.AddPolicy(Limit, context =>
            {
                var options = context.RequestServices.GetRequiredService<IOptions<PortalOptions>>().Value;

                return RateLimitPartition.GetTokenBucketLimiter(Limit, _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = Math.Max(options.ApiBurst, options.ApiRequestsPerSecond),
                    TokensPerPeriod = options.ApiRequestsPerSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                });
            });
            limiting.OnRejected = async (refused, _) =>
            {
                var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : TimeSpan.Zero;
                refused.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                await ApiAnswers.Problem(StatusCodes.Status429TooManyRequests, "Too many at once.", "Try again a little later, or take everything in one with dump.json.").ExecuteAsync(refused.HttpContext);
            };
        });
        builder.AddApiDescription();
    }

    public static void UseApiLimit(this WebApplication app) => app.UseRateLimiter();

    public static void MapApi(this WebApplication app)
    {
        var open = app.MapGroup("").RequireRateLimiting(Limit);
        HsdsEndpoints.Map(open.MapGroup(HsdsEndpoints.Root).WithGroupName(OpenApiSetup.Hsds).WithTags(OpenApiSetup.Hsds));
        GuideEndpoints.Map(open);
        open.MapMethods("/api/desks.csv", [HttpMethods.Get, HttpMethods.Head], (HsdsReading at) => at.Answer(directory => Results.Text(DeskTable.Of(directory), "text/csv; charset=utf-8")));
        open.MapOpenApi(OpenApiSetup.Pattern);

        // A script on another site asks before it sends what is not plain, such as If-None-Match.
        open.MapMethods("/api/{**anything}", [HttpMethods.Options], () => Results.NoContent());
        open.MapMethods("/api/{**anything}", Changing, (HttpContext context) =>
        {
            context.Response.Headers.Allow = "GET, HEAD, OPTIONS";

            return ApiAnswers.Problem(StatusCodes.Status405MethodNotAllowed, "Nothing can be changed here.");
        });
    }
}
