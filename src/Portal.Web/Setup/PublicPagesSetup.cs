using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;
using Portal.Web.Guarding;
using Portal.Web.Office;

namespace Portal.Web.Setup;

/// <summary>Razor Pages for visitors.</summary>
internal static class PublicPagesSetup
{
    public static void AddPublicPages(this WebApplicationBuilder builder)
    {
        // An antiforgery token would set a cookie. Public forms change nothing and nobody is signed in;
        // posts from other sites are refused by where they come from.
        builder.Services.AddRazorPages(pages =>
        {
            pages.Conventions.AddFolderApplicationModelConvention("/", page =>
            {
                if (!OfficeAddress.HoldsPage(page.ViewEnginePath))
                {
                    page.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
                }
            });
            pages.Conventions.ConfigureFilter(new PageRules());
            pages.Conventions.AddPageRoute("/Loketten/Index", Pages.Loketten.IndexModel.SelectionRoute);
            pages.Conventions.AddPageRoute("/Loketten/Overzicht", Pages.Loketten.OverzichtModel.SelectionRoute);
            pages.Conventions.AddPageRoute("/Regio/Index", Pages.Regio.IndexModel.SelectionRoute);
            pages.Conventions.AddPageRoute("/Zoeken/Index", Pages.Zoeken.IndexModel.FoundRoute);
        });

        // Letters of every script as they are: as numbered entities a page in Arabic would weigh three times as much.
        builder.Services.Configure<WebEncoderOptions>(encoders => encoders.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }
}
