using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Pages;
using Portal.Content.Translations;
using Portal.Storage;
using Portal.Storage.Pages;
using Portal.Storage.Translations;

namespace Portal.Web.Pages.Beheer.Paginas;

/// <summary>A page in the list.</summary>
/// <param name="Title">In the source language.</param>
internal sealed record PageLine(string Key, string Title, string Section, ImmutableArray<string> Audience, DateOnly ReviewBy, ImmutableArray<LanguageLine> Languages);

/// <summary>A page of the list in one language.</summary>
/// <param name="IsThere">If not, the rest says nothing.</param>
internal sealed record LanguageLine(string Language, bool IsThere, string Translation, bool IsBehind);

/// <summary>Finds pages: first which, then only what the list shows of those on this part of it. No text is read but where it is searched.</summary>
internal sealed class PageList(PortalDbContext context)
{
    public async Task<ImmutableArray<string>> KeysAsync(PageFilter filter, DateOnly today, CancellationToken cancellation)
    {
        var rows = context.Pages.AsNoTracking();
        var source = rows.Where(row => row.Item.Translation == PageTerms.Source);

        if (filter.Deel.Length > 0)
        {
            source = source.Where(row => row.Item.Section == filter.Deel);
        }

        if (filter.Nodig == PageNeed.Review)
        {
            source = source.Where(row => rows.Any(text => text.Key == row.Key && text.Item.ReviewBy < today));
        }

        if (filter.Nodig == PageNeed.Missing)
        {
            source = source.Where(row => !rows.Any(text => text.Key == row.Key && text.Language == filter.Taal));
        }

        if (filter.Nodig == PageNeed.Draft)
        {
            source = source.Where(row => rows.Any(text => text.Key == row.Key && text.Item.Translation == PageTerms.Draft && (filter.Taal == "" || text.Language == filter.Taal)));
        }
        else if (filter.Taal.Length > 0 && filter.Nodig != PageNeed.Missing)
        {
            source = source.Where(row => rows.Any(text => text.Key == row.Key && text.Language == filter.Taal));
        }

        var words = filter.Zoek.Trim().ToLowerInvariant();

        if (words.Length > 0)
        {
            var saying = Saying(rows, words, filter.InTekst);
            source = source.Where(row => saying.Any(text => text.Key == row.Key));
        }

        var found = await source.OrderBy(row => row.Key).Select(row => new { row.Key, row.Item.Audience }).ToListAsync(cancellation);
        var keys = found.Where(page => filter.Voor.Length == 0 || page.Audience.Contains(filter.Voor, StringComparer.Ordinal)).Select(page => page.Key).ToImmutableArray();

        return filter.Nodig == PageNeed.Behind ? await BehindAsync(keys, filter.Taal, cancellation) : keys;
    }

    public async Task<ImmutableArray<PageLine>> LinesAsync(ImmutableArray<string> keys, IReadOnlyList<string> languages, CancellationToken cancellation)
    {
        var wanted = keys.ToList();
        var rows = await context.Pages.AsNoTracking()
            .Where(row => wanted.Contains(row.Key))
            .Select(row => new { row.Key, row.Language, row.Item.Title, row.Item.Section, row.Item.Audience, row.Item.ReviewBy, row.Item.Translation })
            .ToListAsync(cancellation);
        var behind = await BehindAsync(context.Pages.Where(row => wanted.Contains(row.Key)), cancellation);

        return
        [
            .. from key in keys
               let texts = rows.Where(row => row.Key == key).ToDictionary(row => row.Language, StringComparer.Ordinal)
               let source = texts.Values.FirstOrDefault(text => text.Translation == PageTerms.Source) ?? texts.Values.First()
               select new PageLine(key, source.Title, source.Section, source.Audience, texts.Values.Min(text => text.ReviewBy), [
                   .. languages.Select(language => texts.TryGetValue(language, out var text)
                       ? new LanguageLine(language, IsThere: true, text.Translation, behind.Contains((key, language)))
                       : new LanguageLine(language, IsThere: false, "", IsBehind: false)),
               ]),
        ];
    }

#pragma warning disable CA1304, CA1311, CA1862, MA0011 // The database does this, which knows no cultures.
    private static IQueryable<PageRow> Saying(IQueryable<PageRow> rows, string words, bool inBody) => rows.Where(text =>
        text.Key.Contains(words)
        || text.Item.Slug.Contains(words)
        || text.Item.Title.ToLower().Contains(words)
        || text.Item.Summary.ToLower().Contains(words)
        || (inBody && text.Item.Body.ToLower().Contains(words)));
#pragma warning restore CA1304, CA1311, CA1862, MA0011

    private async Task<ImmutableArray<string>> BehindAsync(ImmutableArray<string> keys, string language, CancellationToken cancellation)
    {
        var behind = (await BehindAsync(context.Pages, cancellation)).Where(text => language.Length == 0 || text.Language == language).Select(text => text.Key).ToHashSet(StringComparer.Ordinal);

        return [.. keys.Where(behind.Contains)];
    }

    /// <summary>A translation is behind when it was noted to be made from a text that its source no longer has.</summary>
    private async Task<HashSet<(string Key, string Language)>> BehindAsync(IQueryable<PageRow> among, CancellationToken cancellation)
    {
        var sources = await among
            .Where(row => row.Item.Translation == PageTerms.Source)
            .Select(row => new { row.Key, row.Item.Title, row.Item.Summary, row.Item.Law, row.Item.Body })
            .ToListAsync(cancellation);
        var notes = await context.Set<TranslationMarksRow>().AsNoTracking().ToListAsync(cancellation);

        return
        [
            .. from source in sources
               let mark = TranslationMark.OfPage(source.Title, source.Summary, source.Law, source.Body)
               from note in notes
               where note.Item.Sources.TryGetValue(TranslationMark.ItemOfPage(source.Key), out var made) && made != mark
               select (source.Key, note.Language),
        ];
    }
}
