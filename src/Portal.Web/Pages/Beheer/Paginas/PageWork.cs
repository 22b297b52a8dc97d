using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Storage;
using Portal.Storage.Drafts;
using Portal.Storage.Redirects;

namespace Portal.Web.Pages.Beheer.Paginas;

/// <summary>What leans on a page: it would lead nowhere without it.</summary>
/// <param name="Pages">Pages with a link to it, by key and language.</param>
internal sealed record PageUse(ImmutableArray<(string Key, string Language, string Title)> Pages, ImmutableArray<string> Blocks, ImmutableArray<string> SearchLanguages, int Redirects);

/// <summary>Taking a page away in all its languages at once, and what leans on it until then.</summary>
internal sealed class PageWork(PortalDbContext context, DraftEdition draft)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public async Task<PageUse> UseAsync(string key, CancellationToken cancellation)
    {
        var link = LinkTo(key);
        var start = $"page:{key}";
        var texts = await context.Pages.Where(row => row.Key != key && row.Item.Body.Contains(start)).Select(row => new { row.Key, row.Language, row.Item.Title, row.Item.Body }).ToListAsync(cancellation);
        var blocks = await context.BlockWords.AsNoTracking().ToListAsync(cancellation);
        var search = await context.SearchWords.AsNoTracking().ToListAsync(cancellation);

        return new PageUse(
            [.. texts.Where(text => link.IsMatch(text.Body)).Select(text => (text.Key, text.Language, text.Title))],
            [
                .. (await context.Blocks.Where(row => row.Item.Page == key).Select(row => row.Id).ToListAsync(cancellation))
                    .Concat(blocks.Where(block => link.IsMatch(block.Item.Text) || link.IsMatch(block.Item.Fallback)).Select(block => block.Block))
                    .Distinct(StringComparer.Ordinal),
            ],
            [.. search.Where(row => row.Item.Synonyms.Any(synonym => synonym.Pages.Contains(key, StringComparer.Ordinal))).Select(row => row.Language)],
            await context.Redirects.CountAsync(row => row.Item.Page == key, cancellation));
    }

    /// <summary>Takes a page away in every language; its addresses, and those that led to it, lead to another page from then on.</summary>
    public async Task RemoveAsync(string key, string insteadKey, string who, CancellationToken cancellation)
    {
        var rows = await context.Pages.Where(row => row.Key == key).ToListAsync(cancellation);
        var instead = await context.Pages.Where(row => row.Key == insteadKey).Select(row => row.Language).ToListAsync(cancellation);
        var last = await context.Redirects.OrderByDescending(row => row.Position).Select(row => row.Position).FirstOrDefaultAsync(cancellation);

        foreach (var redirect in await context.Redirects.Where(row => row.Item.Page == key).ToListAsync(cancellation))
        {
            redirect.Item = redirect.Item with { Page = insteadKey, Language = In(redirect.Item.Language, instead) };
        }

        foreach (var row in rows)
        {
            context.Redirects.Add(new RedirectRow { Position = ++last, Item = new Redirect("", $"/{row.Language}/{row.Item.Slug}", insteadKey, In(row.Language, instead)) });
        }

        context.Pages.RemoveRange(rows);
        await draft.SaveAsync(who, $"Weggehaald; leidt door naar {insteadKey}.", cancellation);
    }

    /// <summary>A key that goes on is another page.</summary>
    internal static Regex LinkTo(string key) => new($@"\(page:{Regex.Escape(key)}(?![a-z0-9/-])", RegexOptions.None, Patience);

    private static string In(string language, List<string> languages) =>
        languages.Contains(language, StringComparer.Ordinal) ? language : languages.Contains("en", StringComparer.Ordinal) ? "en" : languages[0];
}
