using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Portal.Storage.Editors;

namespace Portal.Web.Office.Sessions;

/// <summary>What a session says of its editor. Nothing but what is asked on every page.</summary>
internal sealed class SessionClaims(TimeProvider clock) : IUserClaimsPrincipalFactory<Editor>
{
    private const string Stamp = "stamp";
    private const string At = "at";

    public Task<ClaimsPrincipal> CreateAsync(Editor user) => Task.FromResult(new ClaimsPrincipal(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, user.Id.ToString()),
            new Claim(ClaimTypes.Name, user.Name),
            new Claim(ClaimTypes.Role, user.Role.ToString()),
            new Claim(Stamp, user.SecurityStamp ?? ""),
            new Claim(At, clock.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture)),
        ],
        IdentityConstants.ApplicationScheme)));

    public static string StampOf(ClaimsPrincipal who) => who.FindFirstValue(Stamp) ?? "";

    public static DateTimeOffset? SignedInAt(ClaimsPrincipal who) =>
        long.TryParse(who.FindFirstValue(At), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
}
