using Microsoft.EntityFrameworkCore;
using Portal.Storage;
using Portal.Storage.Audit;
using Portal.Storage.Editors;

namespace Portal.Web.Office.SigningIn;

/// <summary>Makes an editor who can do nothing until they have used their link.</summary>
internal sealed class NewEditor(PortalDbContext context, EditorLinks links, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Whether nobody has this name, which revisions and the audit go by, or this address.</summary>
    public async Task<(bool Name, bool Address)> AreFreeAsync(string name, string address, CancellationToken cancellation)
    {
        var normalized = address.Trim().ToUpperInvariant();

        return (
            !await context.Editors.AnyAsync(editor => editor.Name == name.Trim(), cancellation),
            !await context.Editors.AnyAsync(editor => editor.NormalizedUserName == normalized, cancellation));
    }

    /// <returns>The address of their link, from the root.</returns>
    public async Task<string> InviteAsync(string name, string address, EditorRole role, string by, CancellationToken cancellation)
    {
        var editor = new Editor
        {
            Id = Guid.NewGuid(),
            Name = name.Trim(),
            Role = role,
            CreatedAt = clock.GetUtcNow(),
            UserName = address.Trim(),
            NormalizedUserName = address.Trim().ToUpperInvariant(),
            Email = address.Trim(),
            NormalizedEmail = address.Trim().ToUpperInvariant(),
            LockoutEnabled = true,
        };
        EditorSession.EndAll(editor);
        context.Editors.Add(editor);
        audit.Add(by, AuditEntry.EditorInvited, editor.Name, OfficeWords.Of(role));
        var link = await links.MakeAsync(editor, cancellation);
        await context.SaveChangesAsync(cancellation);

        return link;
    }
}
