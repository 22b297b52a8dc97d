using Portal.Web.Serving.Ready;

namespace Portal.Web.Setup;

/// <summary>Pages that are the same for all are made once for each publication.</summary>
internal static class ReadyPagesSetup
{
    public static void AddReadyPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ReadyPages>();
        builder.Services.AddHostedService<PagePressing>();
    }

    public static void UseReadyPages(this WebApplication app) => app.UseMiddleware<PageSending>();
}
