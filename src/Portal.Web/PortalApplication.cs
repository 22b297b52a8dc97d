using Portal.Web.Setup;

namespace Portal.Web;

/// <summary>The table of contents of the program: what it is made of, and the order in which a request meets it.</summary>
public static class PortalApplication
{
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        builder.ValidateServicesOnBuild();
        builder.AddPortalOptions();
        builder.AddPublication();
        builder.AddReading();
        builder.Services.AddSealing();
        builder.AddServer();
        builder.AddPublicPages();
        builder.AddAssets();
    }

    public static void UsePortal(this WebApplication app)
    {
        // First, so that every answer carries them, whoever gives it.
        app.UseSecurityHeaders();
        app.UseReaderLanguage();
        app.UseRouting();

        app.MapAssets();
        app.MapFrontDoor();
        app.MapHealth();
        app.MapRazorPages();
    }
}
