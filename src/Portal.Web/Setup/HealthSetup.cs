using Portal.Web.Serving;

namespace Portal.Web.Setup;

/// <summary>For the operator's probes: alive, and ready to serve. How the database is, is a detail and never a failure.</summary>
internal static class HealthSetup
{
    public static void AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Draining>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Draining>());
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapReading("/health/live", () => Results.Json(new { status = "alive" }));

        // Ready is: a publication is being served. It is, or the program would not listen yet; until it is told to stop.
        app.MapReading("/health/ready", (HttpContext context, PublicationHost host, DatabaseState database, Draining draining) =>
        {
            var live = host.Live!;
            context.Response.Headers.CacheControl = "no-store";

            var answer = new
            {
                status = draining.HasBegun ? "stopping" : "ready",
                publication = new { number = live.Pointer.Number, hash = live.Hash, source = live.Source == PublicationSource.Database ? "database" : "copy" },
                database = new { state = DatabaseState.Word(database.Condition), since = database.Since },
            };

            return Results.Json(answer, statusCode: draining.HasBegun ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
        });
    }
}
