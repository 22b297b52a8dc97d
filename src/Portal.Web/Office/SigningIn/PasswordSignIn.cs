using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portal.Storage;
using Portal.Storage.Audit;
using Portal.Storage.Editors;

namespace Portal.Web.Office.SigningIn;

/// <summary>
/// E-mail address, password and code in one step: nobody learns which of the three was wrong, or whether an account exists. Every try is
/// saved before it counts, so that many at once get no more tries than one by one.
/// </summary>
internal sealed class PasswordSignIn(PortalDbContext context, IPasswordHasher<Editor> hasher, SecondFactor second, AuditTrail audit, TimeProvider clock)
{
    public const int MostTries = 5;
    public static readonly TimeSpan Locked = TimeSpan.FromMinutes(15);

    /// <summary>Checked when there is no such editor, so that the answer takes as long.</summary>
    private static readonly Editor Nobody = new() { Name = "", Role = EditorRole.Editor, CreatedAt = default };
    private static readonly string NobodysHash = new PasswordHasher<Editor>().HashPassword(Nobody, Guid.NewGuid().ToString());

    /// <returns>Null when it is not right, or when it was wrong too often a short while ago.</returns>
    public async Task<Editor?> TryAsync(string address, string password, string code, CancellationToken cancellation)
    {
        var normalized = address.Trim().ToUpperInvariant();
        var editor = await context.Editors.SingleOrDefaultAsync(known => known.NormalizedUserName == normalized, cancellation);
        var isPassword = hasher.VerifyHashedPassword(editor ?? Nobody, editor?.PasswordHash ?? NobodysHash, password) != PasswordVerificationResult.Failed;

        if (editor is null)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var isLocked = editor.LockoutEnd > now;
        var taken = isPassword && editor.PasswordHash is not null && !isLocked && !editor.IsBlocked
            ? await second.TakeAsync(editor, code, cancellation)
            : CodeTaken.None;

        if (taken == CodeTaken.None)
        {
            Refuse(editor, isLocked, now);
        }
        else
        {
            editor.AccessFailedCount = 0;
            editor.LockoutEnd = null;

            if (taken == CodeTaken.OnPaper)
            {
                audit.Add(editor.Name, AuditEntry.RecoveryUsed, editor.Name);
            }
        }

        // A row that is read and not written would let tries at the same moment through.
        context.Entry(editor).Property(row => row.AccessFailedCount).IsModified = true;

        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }

        return taken == CodeTaken.None ? null : editor;
    }

    private void Refuse(Editor editor, bool isLocked, DateTimeOffset now)
    {
        if (isLocked || editor.IsBlocked)
        {
            return;
        }

        audit.Add(editor.Name, AuditEntry.SignInFailed, editor.Name);

        if (++editor.AccessFailedCount >= MostTries)
        {
            editor.AccessFailedCount = 0;
            editor.LockoutEnd = now + Locked;
            audit.Add(editor.Name, AuditEntry.LockedOut, editor.Name);
        }
    }
}
