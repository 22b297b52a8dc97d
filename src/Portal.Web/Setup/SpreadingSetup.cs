using System.Text;
using System.Xml.Linq;
using Portal.Content.Publishing;
using Portal.Web.OpenData;
using Portal.Web.Reading;
using Portal.Web.Spreading;

namespace Portal.Web.Setup;

/// <summary>What others read of the site without looking at it: search engines, feed readers, who found a weak spot.</summary>
internal static class SpreadingSetup
{
    public static void MapSpreading(this WebApplication app)
    {
        app.MapReading("/robots.txt", (HttpContext context, Publication publication) =>
            Results.Text(Robots(SiteOrigin.Of(publication.Edition.Site, context.Request))));

        app.MapReading(Sitemap.Address, (HttpContext context, Publication publication) =>
            Xml(context, Sitemap.Index(SiteOrigin.Of(publication.Edition.Site, context.Request)), Sitemap.ContentType));
        foreach (var (address, pages) in Sitemap.Parts)
        {
            app.MapReading(address, (HttpContext context, PublicationHost host, Publication publication) =>
                Xml(context, Sitemap.Of(publication, pages(publication, [.. host.ShownLanguages]), SiteOrigin.Of(publication.Edition.Site, context.Request)), Sitemap.ContentType));
        }

        var language = $"{{lang:{LanguageConstraint.Name}}}";
        app.MapReading(Addresses.Feed(language), (HttpContext context, Reader reader) =>
            Xml(context, PageFeed.Of(reader, SiteOrigin.Of(reader.Site, context.Request)), AtomFeed.ContentType));
        app.MapReading(Addresses.DeskFeed(language), (HttpContext context, Reader reader) =>
            Xml(context, DeskFeed.Of(reader, SiteOrigin.Of(reader.Site, context.Request)), AtomFeed.ContentType));

        app.MapReading(SecurityContact.Address, (HttpContext context, Publication publication, TimeProvider clock) =>
            Results.Text(SecurityContact.Text(publication, SiteOrigin.Of(publication.Edition.Site, context.Request), clock.GetUtcNow()), "text/plain; charset=utf-8", Encoding.UTF8));
    }

    /// <summary>What search engines are asked to leave alone: what is sealed, the way out, and the editors' office.</summary>
    private static string Robots(string origin) => $"""
        User-agent: *
        Disallow: /*/keuzehulp/
        Disallow: /*/loketten/keuze/
        Disallow: /verlaten
        Disallow: /beheer/

        Sitemap: {origin}{Sitemap.Address}

        """;

    private static IResult Xml(HttpContext context, XDocument document, string contentType)
    {
        context.Response.Headers.CacheControl = "no-cache";
        var text = $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{document.ToString(SaveOptions.DisableFormatting)}";

        return Results.Text(text, contentType, Encoding.UTF8);
    }
}
