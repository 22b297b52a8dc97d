using Portal.Web.Setup;

namespace Portal.Web;

/// <summary>The table of contents of the program: what it is made of, and the order in which a request meets it.</summary>
public static class PortalApplication
{
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        builder.ValidateServicesOnBuild();
        builder.AddPortalOptions();
        builder.AddLogging();
        builder.AddServer();
        builder.AddProxies();
        builder.AddGuard();
        builder.AddCompression();
        builder.AddDatabase();
        builder.AddPublication();
        builder.AddReadyPages();
        builder.AddHealth();
        builder.AddReading();
        builder.Services.AddSealing();
        builder.AddPublicPages();
        builder.AddOffice();
        builder.AddGuideOffice();
        builder.AddPublishing();
        builder.AddAssets();
        builder.AddApi();
    }

    public static void UsePortal(this WebApplication app)
    {
        // Around everything else: every answer is counted, and carries the headers, whoever gives it.
        app.UseRequestLog();
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseResponseCompression();

        // Before the language: what comes after it is the address of a page.
        app.UsePreviews();

        // Before anything can go wrong: error pages speak the reader's language.
        app.UseReaderLanguage();
        app.UseErrorPages();
        app.UseGuard();
        app.UseOldAddresses();
        app.UseReadyPages();

        // After the error pages, which are found by going through here once more.
        app.UseRouting();
        app.UseRouteInLog();
        app.UseOffice();
        app.UseApiLimit();

        app.MapAssets();
        app.MapFrontDoor();
        app.MapLeave();
        app.MapSpreading();
        app.MapHealth();
        app.MapReportingFile();
        app.MapApi();
        app.MapRazorPages();
    }
}
