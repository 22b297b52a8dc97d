using Microsoft.AspNetCore.Mvc.Razor;
using Portal.Web.Guides.Checking;
using Portal.Web.Guides.Drafts;

namespace Portal.Web.Setup;

/// <summary>What the pages of the office on the guide are made with.</summary>
internal static class GuideOfficeSetup
{
    public static void AddGuideOffice(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<GuideDraft>();
        builder.Services.AddScoped<GuideSaving>();
        builder.Services.AddScoped<RuleHistory>();
        builder.Services.AddSingleton<GuideChecks>();

        // Who tries the draft out meets the partials of the public guide, and they name each other without a folder.
        builder.Services.Configure<RazorViewEngineOptions>(views => views.PageViewLocationFormats.Add("/Pages/Keuzehulp/{0}" + RazorViewEngine.ViewExtension));
    }
}
