using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Portal.Storage;
using Portal.Storage.Audit;
using Portal.Storage.Editors;

namespace Portal.Web.Office.SigningIn;

/// <summary>Begins a session on this device, and ends those everywhere.</summary>
internal sealed class EditorSession(PortalDbContext context, IUserClaimsPrincipalFactory<Editor> claims, IHttpContextAccessor accessor, AuditTrail audit, TimeProvider clock)
{
    /// <param name="how">In a word, for the audit.</param>
    public async Task BeginAsync(Editor editor, string how, CancellationToken cancellation)
    {
        audit.Add(editor.Name, AuditEntry.SignedIn, editor.Name, how);
        editor.SeenAt = clock.GetUtcNow();
        await context.SaveChangesAsync(cancellation);
        await accessor.HttpContext!.SignInAsync(IdentityConstants.ApplicationScheme, await claims.CreateAsync(editor));
    }

    /// <summary>Every session of the editor is over at its next click. Nothing is saved here.</summary>
    public static void EndAll(Editor editor) => editor.SecurityStamp = Guid.NewGuid().ToString("N");
}
