using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Guidance;
using Portal.Content.Pages;
using Portal.Content.Regions;
using Portal.Referral;
using Portal.Storage.Settings;
using Portal.Storage.Words;

namespace Portal.Storage.Drafts;

/// <summary>From the rows of the draft to the edition.</summary>
internal sealed class DraftReading(PortalDbContext context)
{
    /// <returns>Null when nothing was imported yet.</returns>
    public async Task<Edition?> ReadAsync(CancellationToken cancellation)
    {
        if (await context.Settings.AsNoTracking().SingleOrDefaultAsync(cancellation) is not { } settings)
        {
            return null;
        }

        var desks = await ItemsAsync(context.Desks.OrderBy(row => row.Id), row => row.Item, cancellation);
        var regions = await RegionsAsync(cancellation);
        var guide = await GuideAsync(settings, cancellation);

        return new Edition(
            settings.Item,
            await TextsAsync(settings, cancellation),
            await PagesAsync(cancellation),
            desks,
            guide with { Guide = guide.Guide with { Targets = TargetProfiles.Of(desks, guide.Blocks, guide.Roles, regions.RoleHolders) } },
            regions,
            await ItemsAsync(context.Redirects.OrderBy(row => row.Position).ThenBy(row => row.Id), row => row.Item, cancellation),
            Sorted(await context.SearchWords.AsNoTracking().ToListAsync(cancellation), row => row.Language, row => row.Item),
            Sorted(await context.TranslatedFrom.AsNoTracking().ToListAsync(cancellation), row => row.Language, row => row.Item));
    }

    private static async Task<ImmutableArray<T>> ItemsAsync<TRow, T>(IQueryable<TRow> rows, Func<TRow, T> item, CancellationToken cancellation)
        where TRow : class => [.. (await rows.AsNoTracking().ToListAsync(cancellation)).Select(item)];

    private static Task<ImmutableArray<T>> InOrderAsync<T>(IQueryable<OrderedRow<T>> rows, CancellationToken cancellation) =>
        ItemsAsync(rows.OrderBy(row => row.Position), row => row.Item, cancellation);

    private static ImmutableSortedDictionary<string, T> Sorted<TRow, T>(IEnumerable<TRow> rows, Func<TRow, string> key, Func<TRow, T> item) =>
        rows.ToImmutableSortedDictionary(key, item, StringComparer.Ordinal);

    private async Task<ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>>> TextsAsync(SettingsRow settings, CancellationToken cancellation)
    {
        var rows = (await context.Texts.AsNoTracking().ToListAsync(cancellation)).ToLookup(row => row.Language, StringComparer.Ordinal);
        var languages = settings.TextLanguages.Union(rows.Select(group => group.Key), StringComparer.Ordinal);

        return Sorted(languages, language => language, language => Sorted(rows[language], row => row.Key, row => row.Item));
    }

    private async Task<ImmutableArray<Page>> PagesAsync(CancellationToken cancellation) =>
    [
        .. (await context.Pages.AsNoTracking().ToListAsync(cancellation))
            .GroupBy(row => row.Key, StringComparer.Ordinal)
            .OrderBy(page => page.Key, StringComparer.Ordinal)
            .Select(page => new Page(page.Key, Sorted(page, row => row.Language, row => row.Item))),
    ];

    private async Task<RegionData> RegionsAsync(CancellationToken cancellation) => new(
        await ItemsAsync(context.Municipalities.OrderBy(row => row.Position), row => row.Item, cancellation),
        await ItemsAsync(context.Places.OrderBy(row => row.Position), row => row.Item, cancellation),
        await ItemsAsync(context.Postcodes.OrderBy(row => row.Position), row => row.Item, cancellation),
        await ItemsAsync(context.RoleHolders.OrderBy(row => row.Position).ThenBy(row => row.Id), row => row.Item, cancellation));

    private async Task<GuideContent> GuideAsync(SettingsRow settings, CancellationToken cancellation)
    {
        var facts = await context.Facts.AsNoTracking().OrderBy(row => row.Position).ThenBy(row => row.Id).ToListAsync(cancellation);

        return new GuideContent(
            new Guide(
                [.. facts.Select(row => row.Item)],
                await ItemsAsync(context.Questions.OrderBy(row => row.Position).ThenBy(row => row.Id), row => row.Item, cancellation),
                await ItemsAsync(context.Rules.OrderBy(row => row.Position).ThenBy(row => row.Id), row => row.Item, cancellation),
                await ItemsAsync(context.SafetyRules.OrderBy(row => row.Position).ThenBy(row => row.Id), row => row.Item, cancellation),
                await ItemsAsync(context.Cases.OrderBy(row => row.Position).ThenBy(row => row.Id), row => row.Item, cancellation),
                Targets: [],
                settings.MostQuestions),
            Sorted(facts.Where(row => row.GivenBy.Length > 0), row => row.Id, row => row.GivenBy),
            await ItemsAsync(context.Blocks.OrderBy(row => row.Position).ThenBy(row => row.Id), row => row.Item, cancellation),
            await ItemsAsync(context.Roles.OrderBy(row => row.Position).ThenBy(row => row.Id), row => row.Item, cancellation),
            await WordsAsync(settings, cancellation));
    }

    private async Task<ImmutableSortedDictionary<string, GuideWords>> WordsAsync(SettingsRow settings, CancellationToken cancellation)
    {
        var questions = (await context.QuestionWords.AsNoTracking().ToListAsync(cancellation)).ToLookup(row => row.Language, StringComparer.Ordinal);
        var blocks = (await context.BlockWords.AsNoTracking().ToListAsync(cancellation)).ToLookup(row => row.Language, StringComparer.Ordinal);
        var texts = (await context.GuideTexts.AsNoTracking().ToListAsync(cancellation)).ToLookup(row => row.Language, StringComparer.Ordinal);
        var languages = settings.GuideLanguages
            .Union(questions.Select(group => group.Key), StringComparer.Ordinal)
            .Union(blocks.Select(group => group.Key), StringComparer.Ordinal)
            .Union(texts.Select(group => group.Key), StringComparer.Ordinal);

        return Sorted(languages, language => language, language => new GuideWords(
            Sorted(questions[language], row => row.Question, row => row.Item),
            Of(language, GuideTextKind.Reason),
            Sorted(blocks[language], row => row.Block, row => row.Item),
            Of(language, GuideTextKind.Role),
            Of(language, GuideTextKind.SafetyRule),
            Of(language, GuideTextKind.Name)));

        ImmutableSortedDictionary<string, string> Of(string language, GuideTextKind kind) =>
            Sorted(texts[language].Where(row => row.Kind == kind), row => row.Id, row => row.Item);
    }
}
