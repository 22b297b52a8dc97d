namespace Portal.Web.Setup;

/// <summary>For the operator's probes: alive, and ready to serve.</summary>
internal static class HealthSetup
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapReading("/health/live", () => Results.Json(new { status = "alive" }));

        // Ready is: a publication is being served. It is, or the program would not have started.
        app.MapReading("/health/ready", (PublicationHost host) => Results.Json(new { status = "ready", publication = host.Current.Hash }));
    }
}
