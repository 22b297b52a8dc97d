using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Translations;
using Portal.Storage;
using Portal.Storage.Drafts;
using Portal.Storage.Pages;
using Portal.Storage.Revisions;

namespace Portal.Web.Pages.Beheer.Paginas;

/// <summary>Gives a page another key in every language, and takes along all that names it.</summary>
internal sealed class PageMoving(PortalDbContext context, DraftEdition draft)
{
    public async Task MoveAsync(string key, string newKey, string who, CancellationToken cancellation)
    {
        var link = PageWork.LinkTo(key);
        var start = $"page:{key}";
        var (item, newItem) = (TranslationMark.ItemOfPage(key), TranslationMark.ItemOfPage(newKey));

        // No word of a source changes when a link in it does: what was translated from it stays translated from it.
        var marks = new Dictionary<(string Item, string Mark), string>();

        foreach (var row in await context.Pages.Where(row => row.Key == key).ToListAsync(cancellation))
        {
            var moved = PageRow.Of(newKey, row.Language, row.Item with { Body = Renamed(row.Item.Body) });
            marks[(item, TranslationMark.Of(row.Item))] = TranslationMark.Of(moved.Item);
            context.Pages.Remove(row);
            context.Pages.Add(moved);
        }

        foreach (var row in await context.Pages.Where(row => row.Key != key && row.Item.Body.Contains(start)).ToListAsync(cancellation))
        {
            var before = TranslationMark.Of(row.Item);
            row.Item = row.Item with { Body = Renamed(row.Item.Body) };
            marks[(TranslationMark.ItemOfPage(row.Key), before)] = TranslationMark.Of(row.Item);
        }

        foreach (var row in await context.BlockWords.ToListAsync(cancellation))
        {
            var before = TranslationMark.Of(row.Item);
            row.Item = row.Item with { Text = Renamed(row.Item.Text), Fallback = Renamed(row.Item.Fallback) };
            marks[(TranslationMark.ItemOfBlock(row.Block), before)] = TranslationMark.Of(row.Item);
        }

        foreach (var row in await context.Blocks.Where(row => row.Item.Page == key).ToListAsync(cancellation))
        {
            row.Item = row.Item with { Page = newKey };
        }

        foreach (var row in await context.Redirects.Where(row => row.Item.Page == key).ToListAsync(cancellation))
        {
            row.Item = row.Item with { Page = newKey };
        }

        foreach (var row in await context.SearchWords.ToListAsync(cancellation))
        {
            row.Item = row.Item with { Synonyms = [.. row.Item.Synonyms.Select(synonym => synonym with { Pages = [.. synonym.Pages.Select(page => page == key ? newKey : page)] })] };
        }

        foreach (var row in await context.TranslatedFrom.ToListAsync(cancellation))
        {
            // What stands under the new key is of a page that was there before.
            row.Item = new TranslationMarks(row.Item.Sources.Where(mark => mark.Key != newItem).ToImmutableSortedDictionary(
                mark => mark.Key == item ? newItem : mark.Key,
                mark => marks.GetValueOrDefault((mark.Key, mark.Value), mark.Value),
                StringComparer.Ordinal));
        }

        await draft.SaveAsync(who, MoveNote.Of(key, newKey), cancellation);

        string Renamed(string text) => link.Replace(text, $"(page:{newKey}");
    }
}
