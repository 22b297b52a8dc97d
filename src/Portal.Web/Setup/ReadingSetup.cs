using Portal.Web.Office;
using Portal.Web.Reading;

namespace Portal.Web.Setup;

/// <summary>In which language a request is answered.</summary>
internal static class ReadingSetup
{
    public static void AddReading(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<Reader>();
        builder.Services.Configure<RouteOptions>(routes => routes.SetParameterPolicy<LanguageConstraint>(LanguageConstraint.Name));
    }

    public static void UseReaderLanguage(this WebApplication app)
    {
        var host = app.Services.GetRequiredService<PublicationHost>();

        app.Use((context, next) =>
        {
            context.Features.Set(Previewed(context.Request, host) ?? ReaderLanguage.Of(context.Request, [.. host.LanguagesFor(context)], host.Current.Edition.Site.DefaultLanguage));

            return next(context);
        });
    }

    /// <summary>What the office shows as visitors would see it speaks the language that is looked at, a draft too.</summary>
    private static ReaderLanguage? Previewed(HttpRequest request, PublicationHost host) =>
        OfficeAddress.IsPreview(request.Path) && host.Current.Edition.Site.Languages.FirstOrDefault(language => language.Tag == request.Query[OfficeAddress.PreviewLanguage]) is { } language
            ? new ReaderLanguage(language)
            : null;

    /// <summary><c>/</c> sends a visitor on to the language the browser asks for.</summary>
    public static void MapFrontDoor(this WebApplication app) => app.MapReading("/", (HttpContext context) =>
    {
        context.Response.Headers.Vary = "Accept-Language";
        context.Response.Headers.CacheControl = "no-cache";

        return Results.Redirect(Addresses.Home(context.RequestServices.GetRequiredService<Reader>().Tag));
    });
}
