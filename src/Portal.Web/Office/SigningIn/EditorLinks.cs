using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Portal.Storage;
using Portal.Storage.Editors;
using Portal.Storage.Publishing;

namespace Portal.Web.Office.SigningIn;

/// <summary>Links by which an editor sets up how they sign in. Nothing is saved here.</summary>
internal sealed class EditorLinks(PortalDbContext context, IOptions<OfficeOptions> options, TimeProvider clock)
{
    private const int Letters = 43;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>The address, from the root, to be shown once. Earlier links of the editor open nothing any more.</summary>
    public async Task<string> MakeAsync(Editor editor, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();

        foreach (var earlier in await context.EditorLinks.Where(link => link.EditorId == editor.Id && link.UsedAt == null && link.EndsAt > now).ToListAsync(cancellation))
        {
            earlier.EndsAt = now;
        }

        var secret = new string(RandomNumberGenerator.GetItems<char>(Alphabet, Letters));
        context.EditorLinks.Add(new EditorLink { Hash = DocumentHash.Of(secret), EditorId = editor.Id, MadeAt = now, EndsAt = now.AddHours(options.Value.LinkHours) });

        return $"{OfficeAddress.Welcome}/{secret}";
    }

    /// <summary>The link, and whose it is; null when it opens nothing (any more).</summary>
    public async Task<(EditorLink Link, Editor Editor)?> FindAsync(string secret, CancellationToken cancellation)
    {
        var hash = DocumentHash.Of(secret);
        var now = clock.GetUtcNow();

        return await context.EditorLinks.SingleOrDefaultAsync(link => link.Hash == hash && link.UsedAt == null && link.EndsAt > now, cancellation) is { } link
            && await context.Editors.SingleAsync(editor => editor.Id == link.EditorId, cancellation) is { IsBlocked: false } editor
                ? (link, editor)
                : null;
    }

    /// <summary>Two at once: the second finds the editor's row changed and fails.</summary>
    public void Use(EditorLink link) => link.UsedAt = clock.GetUtcNow();
}
