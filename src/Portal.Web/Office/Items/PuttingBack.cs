using System.Text.Json;
using Portal.Content.Desks;
using Portal.Content.Pages;
using Portal.Storage;
using Portal.Storage.Desks;
using Portal.Storage.Drafts;
using Portal.Storage.Json;
using Portal.Storage.Pages;
using Portal.Storage.Revisions;
using Portal.Storage.Texts;
using Portal.Web.Pages.Beheer.Paginas;

namespace Portal.Web.Office.Items;

/// <summary>Saves what an item said before, as a new revision.</summary>
internal sealed class PuttingBack(PortalDbContext context, DraftItems items)
{
    /// <param name="state">What a revision kept of it.</param>
    public async Task<ItemSaving> SaveAsync(ItemKind kind, string key, string state, int openedAt, string who, string note, CancellationToken cancellation)
    {
        try
        {
            var slash = key.IndexOf('/', StringComparison.Ordinal);

            return kind.Stored switch
            {
                RevisionKind.Page => await SavePageAsync(key, StoredJson.Read<PageText>(state), openedAt, who, note, cancellation),
                RevisionKind.Desk => await items.SaveAsync(DeskRow.Of(StoredJson.Read<Desk>(state)), openedAt, who, note, cancellation),
                _ => await items.SaveAsync(TextRow.Of(key[..slash], key[(slash + 1)..], StoredJson.Read<string>(state)), openedAt, who, note, cancellation),
            };
        }
        catch (JsonException)
        {
            return new ItemSaving.Refused("Deze versie is van voor een verandering in de opbouw en kan niet terug.");
        }
    }

    private async Task<ItemSaving> SavePageAsync(string key, PageText text, int openedAt, string who, string note, CancellationToken cancellation)
    {
        var last = key.LastIndexOf('/');
        await PageAddress.TakeAsync(context, text.Slug, cancellation);

        return await items.SaveAsync(PageRow.Of(key[..last], key[(last + 1)..], text), openedAt, who, note, cancellation);
    }
}
