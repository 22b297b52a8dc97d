using Microsoft.AspNetCore.Http.Features;
using Portal.Web.Guarding;

namespace Portal.Web.Setup;

/// <summary>How large, how long and from where.</summary>
internal static class GuardSetup
{
    public static void AddGuard(this WebApplicationBuilder builder) => builder.Services.Configure<FormOptions>(form =>
    {
        // The longest form of the site: every question of the professionals' case, each with a short value.
        form.ValueCountLimit = 128;
        form.KeyLengthLimit = 128;
        form.ValueLengthLimit = 1024;
    });

    public static void UseGuard(this WebApplication app) => app.UseMiddleware<RequestGuard>();
}
