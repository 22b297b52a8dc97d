namespace Portal.Web.Setup;

/// <summary>The web server itself.</summary>
internal static class ServerSetup
{
    public static void AddServer(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
}
