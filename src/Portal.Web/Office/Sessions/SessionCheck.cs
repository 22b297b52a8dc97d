using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Portal.Storage;

namespace Portal.Web.Office.Sessions;

/// <summary>
/// Whether a session still holds, asked of the database at every request: who was blocked, got another role or was signed out everywhere is
/// out at their next click, not after a while.
/// </summary>
internal sealed class SessionCheck(PortalDbContext context, IOptions<OfficeOptions> options, TimeProvider clock)
{
    /// <summary>How exactly it is kept when somebody was last seen.</summary>
    private static readonly TimeSpan SeenWithin = TimeSpan.FromMinutes(5);

    public static async Task ValidateAsync(CookieValidatePrincipalContext session)
    {
        var check = session.HttpContext.RequestServices.GetRequiredService<SessionCheck>();

        if (session.Principal is not { } who || !await check.HoldsAsync(who, session.HttpContext.RequestAborted))
        {
            session.RejectPrincipal();
        }
    }

    private async Task<bool> HoldsAsync(ClaimsPrincipal who, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();

        if (SessionClaims.SignedInAt(who) is not { } since || now - since >= TimeSpan.FromHours(options.Value.LongestHours)
            || !Guid.TryParse(who.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            return false;
        }

        var stamp = SessionClaims.StampOf(who);
        var holds = await context.Editors
            .Where(editor => editor.Id == id && editor.SecurityStamp == stamp && editor.BlockedAt == null)
            .Select(editor => new { editor.SeenAt })
            .SingleOrDefaultAsync(cancellation);

        if (holds is not null && (holds.SeenAt is not { } seen || now - seen >= SeenWithin))
        {
            await context.Editors.Where(editor => editor.Id == id).ExecuteUpdateAsync(editor => editor.SetProperty(row => row.SeenAt, now), cancellation);
        }

        return holds is not null;
    }
}
