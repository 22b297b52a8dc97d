using System.Globalization;
using System.Security.Claims;
using Portal.Content.Desks;
using Portal.Storage.Editors;
using Portal.Web.Office.Sessions;

namespace Portal.Web.Office;

/// <summary>Who a page of the office works for, and the moment. Made once for each request.</summary>
internal sealed class EditorAtWork(IHttpContextAccessor accessor, TimeProvider clock)
{
    public bool IsSignedIn => OfficePolicies.RoleOf(Who) is not null;

    public Guid Id => Guid.Parse(Who.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw Nobody());

    /// <summary>As revisions, publications and the audit name them.</summary>
    public string Name => Who.FindFirstValue(ClaimTypes.Name) ?? throw Nobody();

    public EditorRole Role => OfficePolicies.RoleOf(Who) ?? throw Nobody();

    public DateTimeOffset SignedInAt => SessionClaims.SignedInAt(Who) ?? throw Nobody();

    /// <summary>The moment, in Dutch time.</summary>
    public DateTimeOffset Now => DutchTime.At(clock.GetUtcNow());

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>How the office writes days and numbers.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("nl-NL");

    private ClaimsPrincipal Who => accessor.HttpContext?.User ?? throw Nobody();

    public bool May(EditorRole role) => IsSignedIn && Role >= role;

    private static InvalidOperationException Nobody() => new("Nobody is signed in.");
}
