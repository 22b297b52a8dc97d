using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Guidance;
using Portal.Referral;
using Portal.Storage;
using Portal.Storage.Drafts;
using Portal.Storage.Words;
using Portal.Web.Guides.Naming;
using Portal.Web.Guides.Telling;

namespace Portal.Web.Guides.Drafts;

/// <summary>What pages on the guide read of the draft beside their own item: little, and only what they show.</summary>
internal sealed class GuideDraft(PortalDbContext context)
{
    /// <summary>The language that editors work in.</summary>
    public Task<string> LanguageAsync(CancellationToken cancellation) => context.Settings.Select(row => row.Item.DefaultLanguage).SingleAsync(cancellation);

    public static Task<List<T>> ItemsAsync<T>(IQueryable<OrderedRow<T>> rows, CancellationToken cancellation) =>
        rows.AsNoTracking().OrderBy(row => row.Position).Select(row => row.Item).ToListAsync(cancellation);

    /// <summary>What everything is called.</summary>
    public async Task<GuideNames> NamesAsync(CancellationToken cancellation)
    {
        var language = await LanguageAsync(cancellation);
        var texts = await context.GuideTexts.AsNoTracking().Where(row => row.Language == language && (row.Kind == GuideTextKind.Name || row.Kind == GuideTextKind.Role)).ToListAsync(cancellation);
        var facts = (await context.Facts.AsNoTracking().OrderBy(row => row.Position).ThenBy(row => row.Id).ToListAsync(cancellation)).Select(row => row.Item);
        var questions = (await context.Questions.AsNoTracking().OrderBy(row => row.Position).ThenBy(row => row.Id).ToListAsync(cancellation)).Select(row => row.Item);

        return new GuideNames(
            new FactNames([.. facts], texts.Where(row => row.Kind == GuideTextKind.Name).ToDictionary(row => row.Id, row => row.Item, StringComparer.Ordinal)),
            new TargetNames(await TitlesAsync(language, texts, cancellation)),
            [.. questions]);
    }

    /// <summary>With the words of questions, answers and safety rules.</summary>
    public async Task<GuideTelling> TellingAsync(CancellationToken cancellation)
    {
        var language = await LanguageAsync(cancellation);
        var questions = await context.QuestionWords.AsNoTracking().Where(row => row.Language == language).ToListAsync(cancellation);
        var texts = await context.GuideTexts.AsNoTracking().Where(row => row.Language == language).ToListAsync(cancellation);
        var none = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

        return new GuideTelling(
            await NamesAsync(cancellation),
            new GuideWords(
                questions.ToImmutableSortedDictionary(row => row.Question, row => row.Item, StringComparer.Ordinal),
                Of(GuideTextKind.Reason),
                ImmutableSortedDictionary.Create<string, BlockWords>(StringComparer.Ordinal),
                none,
                Of(GuideTextKind.SafetyRule),
                none));

        ImmutableSortedDictionary<string, string> Of(GuideTextKind kind) =>
            texts.Where(row => row.Kind == kind).ToImmutableSortedDictionary(row => row.Id, row => row.Item, StringComparer.Ordinal);
    }

    private async Task<List<KeyValuePair<Target, string>>> TitlesAsync(string language, List<GuideTextRow> texts, CancellationToken cancellation)
    {
        var desks = await context.Desks.AsNoTracking().Select(row => new { row.Id, row.Item.Name }).ToListAsync(cancellation);
        var roles = await context.Roles.AsNoTracking().Select(row => row.Id).ToListAsync(cancellation);
        var blocks = await context.Blocks.AsNoTracking().Select(row => row.Id).ToListAsync(cancellation);
        var titles = await context.BlockWords.AsNoTracking().Where(row => row.Language == language).Select(row => new { row.Block, row.Item.Title }).ToDictionaryAsync(row => row.Block, row => row.Title, StringComparer.Ordinal, cancellation);
        var roleNames = texts.Where(row => row.Kind == GuideTextKind.Role).ToDictionary(row => row.Id, row => row.Item, StringComparer.Ordinal);

        return
        [
            .. desks.Select(desk => KeyValuePair.Create(Target.Desk(desk.Id), desk.Name.Texts.GetValueOrDefault(language, desk.Id))),
            .. roles.Select(role => KeyValuePair.Create(Target.Role(role), roleNames.GetValueOrDefault(role, role))),
            .. blocks.Select(block => KeyValuePair.Create(Target.Block(block), titles.GetValueOrDefault(block, block))),
        ];
    }
}
