using Portal.Web.Figures;
using Portal.Web.Previews;
using Portal.Web.Publishing;

namespace Portal.Web.Setup;

/// <summary>What the office has to publish with: what is due, drafts that outsiders read, and figures without visitors.</summary>
internal static class PublishingSetup
{
    public static void AddPublishing(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<KnownDifferences>();
        builder.Services.AddScoped<DraftGap>();
        builder.Services.AddScoped<LiveEdition>();
        builder.Services.AddScoped<PublishingWork>();
        builder.Services.AddHostedService<DuePublications>();
        builder.Services.AddSingleton<PreviewPublications>();
        builder.Services.AddSingleton<OutcomeCounts>();
        builder.Services.AddHostedService<FigureKeeping>();
    }

    public static void UsePreviews(this WebApplication app) => app.UseMiddleware<PreviewDoor>();
}
