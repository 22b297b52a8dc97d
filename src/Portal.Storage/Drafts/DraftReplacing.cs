using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Guidance;
using Portal.Storage.Blocks;
using Portal.Storage.Cases;
using Portal.Storage.Desks;
using Portal.Storage.Facts;
using Portal.Storage.Pages;
using Portal.Storage.Questions;
using Portal.Storage.Redirects;
using Portal.Storage.Regions;
using Portal.Storage.Roles;
using Portal.Storage.Rules;
using Portal.Storage.SafetyRules;
using Portal.Storage.Searching;
using Portal.Storage.Settings;
using Portal.Storage.Texts;
using Portal.Storage.Translations;
using Portal.Storage.Words;

namespace Portal.Storage.Drafts;

/// <summary>From an edition to what must change in the rows of the draft.</summary>
internal sealed class DraftReplacing(PortalDbContext context)
{
    /// <summary>Puts the changes in the context; nothing is saved.</summary>
    public async Task StageAsync(Edition edition, CancellationToken cancellation)
    {
        var guide = edition.Guide.Guide;
        context.ChangeTracker.AutoDetectChangesEnabled = false;

        try
        {
            await StageAsync(context.Settings, [SettingsRow.Of(edition)], cancellation);
            await StageAsync(context.Texts, Texts(edition), cancellation);
            await StageAsync(context.Pages, edition.Pages.SelectMany(page => page.Languages.Select(text => PageRow.Of(page.Key, text.Key, text.Value))), cancellation);
            await StageAsync(context.Desks, edition.Desks.Select(DeskRow.Of), cancellation);
            await StageAsync(context.Facts, guide.Facts.Select((fact, i) => FactRow.Of(fact, edition.Guide.GivenFacts.GetValueOrDefault(fact.Id, ""), i)), cancellation);
            await StageAsync(context.Questions, guide.Questions.Select(QuestionRow.Of), cancellation);
            await StageAsync(context.Rules, guide.Rules.Select(RuleRow.Of), cancellation);
            await StageAsync(context.SafetyRules, guide.SafetyRules.Select(SafetyRuleRow.Of), cancellation);
            await StageAsync(context.Cases, guide.Cases.Select(CaseRow.Of), cancellation);
            await StageAsync(context.Blocks, edition.Guide.Blocks.Select(BlockRow.Of), cancellation);
            await StageAsync(context.Roles, edition.Guide.Roles.Select(RoleRow.Of), cancellation);
            await StageAsync(context.QuestionWords, Words(edition, words => words.Questions, (language, id, words) => new QuestionWordsRow { Language = language, Question = id, Item = words }), cancellation);
            await StageAsync(context.BlockWords, Words(edition, words => words.Blocks, (language, id, words) => new BlockWordsRow { Language = language, Block = id, Item = words }), cancellation);
            await StageAsync(context.GuideTexts, GuideTexts(edition), cancellation);
            await StageAsync(context.SearchWords, edition.SearchWords.Select(words => new SearchWordsRow { Language = words.Key, Item = words.Value }), cancellation);
            await StageAsync(context.TranslatedFrom, edition.TranslatedFrom.Select(marks => new TranslationMarksRow { Language = marks.Key, Item = marks.Value }), cancellation);
            await StageAsync(context.RoleHolders, edition.Regions.RoleHolders.Select(RoleHolderRow.Of), cancellation);
            await StageAsync(context.Redirects, edition.Redirects.Select(RedirectRow.Of), cancellation);
            await StageLinesAsync(context.Municipalities, edition.Regions.Municipalities, (line, i) => new MunicipalityRow { Position = i, Item = line }, cancellation);
            await StageLinesAsync(context.Places, edition.Regions.Places, (line, i) => new PlaceRow { Position = i, Item = line }, cancellation);
            await StageLinesAsync(context.Postcodes, edition.Regions.Postcodes, (line, i) => new PostcodeRow { Position = i, Item = line }, cancellation);
        }
        finally
        {
            context.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private static IEnumerable<TextRow> Texts(Edition edition) =>
        from texts in edition.Texts
        from text in texts.Value
        select new TextRow { Language = texts.Key, Key = text.Key, Item = text.Value };

    private static IEnumerable<TRow> Words<T, TRow>(Edition edition, Func<GuideWords, IEnumerable<KeyValuePair<string, T>>> part, Func<string, string, T, TRow> row) =>
        from words in edition.Guide.Words
        from item in part(words.Value)
        select row(words.Key, item.Key, item.Value);

    private static IEnumerable<GuideTextRow> GuideTexts(Edition edition) =>
    [
        .. Words(edition, words => words.Reasons, (language, id, text) => new GuideTextRow { Language = language, Kind = GuideTextKind.Reason, Id = id, Item = text }),
        .. Words(edition, words => words.Roles, (language, id, text) => new GuideTextRow { Language = language, Kind = GuideTextKind.Role, Id = id, Item = text }),
        .. Words(edition, words => words.SafetyRules, (language, id, text) => new GuideTextRow { Language = language, Kind = GuideTextKind.SafetyRule, Id = id, Item = text }),
        .. Words(edition, words => words.Names, (language, id, text) => new GuideTextRow { Language = language, Kind = GuideTextKind.Name, Id = id, Item = text }),
    ];

    private static async Task StageAsync<TRow>(DbSet<TRow> table, IEnumerable<TRow> wanted, CancellationToken cancellation)
        where TRow : DraftRow
    {
        // Rows without a key of their own may share a name; those are paired in order.
        var held = (await table.ToListAsync(cancellation))
            .OrderBy(row => row.Order)
            .GroupBy(row => row.ItemKey, StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => new Queue<TRow>(rows), StringComparer.Ordinal);

        foreach (var row in wanted)
        {
            if (!held.TryGetValue(row.ItemKey, out var same) || !same.TryDequeue(out var old))
            {
                table.Add(row);
            }
            else if (old.State != row.State || old.Order != row.Order)
            {
                old.Take(row);
            }
        }

        table.RemoveRange(held.Values.SelectMany(rows => rows));
    }

    private static async Task StageLinesAsync<TRow, T>(DbSet<TRow> table, IReadOnlyList<T> wanted, Func<T, int, TRow> row, CancellationToken cancellation)
        where TRow : RegionRow<T>
        where T : class
    {
        var held = await table.ToDictionaryAsync(line => line.Position, cancellation);

        for (var i = 0; i < wanted.Count; i++)
        {
            if (!held.Remove(i, out var old))
            {
                table.Add(row(wanted[i], i));
            }
            else if (old.Item != wanted[i])
            {
                old.Item = wanted[i];
            }
        }

        table.RemoveRange(held.Values);
    }
}
