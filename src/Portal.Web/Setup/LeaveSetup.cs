using Portal.Web.Reading;

namespace Portal.Web.Setup;

/// <summary>Leaving at once. Always a link, never a form: <c>form-action 'self'</c> stops a form that is sent on to another site.</summary>
internal static class LeaveSetup
{
    /// <summary>Never <c>"cache"</c>: Chrome then hangs for seconds. Pages that matter are not stored anyway.</summary>
    private const string WhatToClear = "\"storage\", \"cookies\"";

    public static void MapLeave(this WebApplication app) => app.MapReading(Addresses.Leave, (HttpContext context, PublicationHost host) =>
    {
        context.Response.Headers["Clear-Site-Data"] = WhatToClear;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Location = host.Current.Edition.Site.ExitAddress;

        return Results.StatusCode(StatusCodes.Status303SeeOther);
    });
}
