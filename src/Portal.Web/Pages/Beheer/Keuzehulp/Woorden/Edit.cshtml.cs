using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Guidance;
using Portal.Referral;
using Portal.Storage;
using Portal.Storage.Drafts;
using Portal.Storage.Words;
using Portal.Web.Guides;
using Portal.Web.Guides.Drafts;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Woorden;

/// <summary>The words of one question, reason, block, role or safety rule in one language, beside those in the editors' own.</summary>
internal sealed class EditModel(EditorAtWork editor, PortalDbContext context, GuideDraft draft, GuideSaving saving) : GuideItemPage<WordsInput>(editor, context, draft, saving)
{
    private const string Text = "text";

    private DraftRow? row;
    private List<string> keys = [];
    private IReadOnlyDictionary<string, string> source = ImmutableDictionary<string, string>.Empty;

    [BindProperty(SupportsGet = true, Name = "taal")]
    public string Tag { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "deel")]
    public string Part { get; set; } = "";

    public Language Language { get; private set; } = new("", "", IsRightToLeft: false, IsDraft: false, "");

    public string SourceName { get; private set; } = "";

    protected override string Noun => "Woorden van";

    protected override string Kind => Part switch { WordsPart.Questions => "QuestionWords", WordsPart.Blocks => "BlockWords", _ => "GuideTexts" };

    protected override (string Title, string Address) List => ($"Woorden: {Language.Name}", $"{GuideAddress.Words}/{Tag}");

    protected override string RevisionKey => TextKind is { } kind ? $"{Tag}/{kind}/{Input.Id}" : $"{Tag}/{Input.Id}";

    private GuideTextKind? TextKind => Part switch
    {
        WordsPart.Reasons => GuideTextKind.Reason,
        WordsPart.Roles => GuideTextKind.Role,
        WordsPart.SafetyRules => GuideTextKind.SafetyRule,
        _ => null,
    };

    public string SourceOf(string key) => source.GetValueOrDefault(key, "");

    public static string TitleOf(string key) => key.Split('/') switch
    {
        [Text] => "Tekst",
        ["title"] => "Titel",
        ["hint"] => "Uitleg",
        ["why"] => "Waarom",
        ["topic"] => "In “je antwoorden”",
        ["fallback"] => "Voorzichtige tekst",
        [var answer, "label"] => $"Antwoord {answer}",
        [var answer, "hint"] => $"Uitleg bij {answer}",
        [var answer, "because"] => $"Omdat, bij {answer}",
        _ => key,
    };

    public static int RowsOf(string key) => key is Text or "fallback" ? 5 : 2;

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        var site = await Context.Settings.AsNoTracking().Select(known => known.Item).SingleAsync(cancellation);
        Language = site.Languages.FirstOrDefault(language => language.Tag == Tag) ?? Language;
        SourceName = site.Languages.First(language => language.Tag == site.DefaultLanguage).Name;
        source = Said(await FindAsync(site.DefaultLanguage, Key, cancellation)).ToDictionary(said => said.Key, said => said.Value, StringComparer.Ordinal);
    }

    protected override async Task<WordsInput?> ReadAsync(string id, CancellationToken cancellation)
    {
        keys = await KeysAsync(id, cancellation);
        if (Language.Tag.Length == 0 || keys.Count == 0)
        {
            return null;
        }

        row = await FindAsync(Tag, id, cancellation);
        var said = Said(row).ToDictionary(word => word.Key, word => word.Value, StringComparer.Ordinal);

        return new WordsInput
        {
            Id = id,
            Stamp = (row?.Revision ?? 0).ToString(CultureInfo.InvariantCulture),
            Boxes = [.. keys.Select(key => new WordInput { Key = key, Text = said.GetValueOrDefault(key, "") })],
        };
    }

    protected override IEnumerable<(string Box, string Value)> Said(WordsInput input) => input.Boxes.Select(box => (TitleOf(box.Key), box.Text));

    protected override Task StageAsync(CancellationToken cancellation)
    {
        var said = keys.ToDictionary(key => key, key => Input.Boxes.Find(box => box.Key == key)?.Text.ReplaceLineEndings("\n").Trim() ?? "", StringComparer.Ordinal);
        foreach (var (index, box) in Input.Boxes.Index().Where(box => box.Item.Key is Text or "title" or "why" or "topic" || box.Item.Key.EndsWith("/label", StringComparison.Ordinal)))
        {
            if (said.GetValueOrDefault(box.Key, "").Length == 0)
            {
                Wrong($"Boxes[{index}].Text", $"{TitleOf(box.Key)}: schrijf een tekst.");
            }
        }

        if (ModelState.IsValid)
        {
            Put(said);
        }

        return Task.CompletedTask;
    }

    /// <summary>Words go away with what they belong to.</summary>
    protected override Task StageAwayAsync(CancellationToken cancellation) => StageAsync(cancellation);

    private static IEnumerable<KeyValuePair<string, string>> Said(DraftRow? row) => row switch
    {
        GuideTextRow text => [KeyValuePair.Create(Text, text.Item)],
        BlockWordsRow { Item: var block } => [KeyValuePair.Create("title", block.Title), KeyValuePair.Create(Text, block.Text), KeyValuePair.Create("fallback", block.Fallback)],
        QuestionWordsRow { Item: var question } =>
        [
            KeyValuePair.Create("title", question.Title),
            KeyValuePair.Create("hint", question.Hint),
            KeyValuePair.Create("why", question.Why),
            KeyValuePair.Create("topic", question.Topic),
            .. question.Answers.SelectMany(answer => (KeyValuePair<string, string>[])
            [
                KeyValuePair.Create($"{answer.Key}/label", answer.Value.Label),
                KeyValuePair.Create($"{answer.Key}/hint", answer.Value.Hint),
                KeyValuePair.Create($"{answer.Key}/because", answer.Value.Because),
            ]),
        ],
        _ => [],
    };

    private async Task<DraftRow?> FindAsync(string language, string id, CancellationToken cancellation) => Part switch
    {
        WordsPart.Questions => await Context.QuestionWords.SingleOrDefaultAsync(known => known.Language == language && known.Question == id, cancellation),
        WordsPart.Blocks => await Context.BlockWords.SingleOrDefaultAsync(known => known.Language == language && known.Block == id, cancellation),
        _ when TextKind is { } kind => await Context.GuideTexts.SingleOrDefaultAsync(known => known.Language == language && known.Kind == kind && known.Id == id, cancellation),
        _ => null,
    };

    /// <summary>The words that the item needs; none when the draft has no such item.</summary>
    private async Task<List<string>> KeysAsync(string id, CancellationToken cancellation)
    {
        switch (Part)
        {
            case WordsPart.Questions:
                var question = (await Context.Questions.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, cancellation))?.Item;

                return question is null ? [] :
                [
                    "title", "hint", "why", "topic",
                    .. question.Answers.SelectMany(answer => (string[])[$"{answer.Id}/label", $"{answer.Id}/hint", .. answer.Id == Fact.Unknown ? (string[])[] : [$"{answer.Id}/because"]]),
                ];
            case WordsPart.Blocks:
                return await Context.Blocks.AnyAsync(known => known.Id == id, cancellation) ? ["title", Text, "fallback"] : [];
            case WordsPart.Roles:
                return await Context.Roles.AnyAsync(known => known.Id == id, cancellation) ? [Text] : [];
            case WordsPart.SafetyRules:
                return await Context.SafetyRules.AnyAsync(known => known.Id == id, cancellation) ? [Text] : [];
            case WordsPart.Reasons:
                var rules = await GuideDraft.ItemsAsync(Context.Rules, cancellation);

                return rules.Exists(rule => rule.Referrals.Any(referral => referral.Reason == id)) ? [Text] : [];
            default:
                return [];
        }
    }

    private void Put(Dictionary<string, string> said)
    {
        switch (Part)
        {
            case WordsPart.Questions:
                Put(new QuestionWords(said["title"], said["hint"], said["why"], said["topic"], Answers(said)), item => new QuestionWordsRow { Language = Tag, Question = Input.Id, Item = item });
                break;
            case WordsPart.Blocks:
                Put(new BlockWords(said["title"], said[Text], said["fallback"]), item => new BlockWordsRow { Language = Tag, Block = Input.Id, Item = item });
                break;
            default:
                Put(said[Text], item => new GuideTextRow { Language = Tag, Kind = TextKind!.Value, Id = Input.Id, Item = item });
                break;
        }
    }

    private void Put<TItem>(TItem item, Func<TItem, DraftRow<TItem>> make)
    {
        if (row is DraftRow<TItem> known)
        {
            known.Item = item;
        }
        else
        {
            Context.Add(make(item));
        }
    }

    private static ImmutableSortedDictionary<string, AnswerWords> Answers(Dictionary<string, string> said) => said.Keys
        .Where(key => key.EndsWith("/label", StringComparison.Ordinal))
        .Select(key => key[..^"/label".Length])
        .ToImmutableSortedDictionary(
            answer => answer,
            answer => new AnswerWords(said[$"{answer}/label"], said.GetValueOrDefault($"{answer}/hint", ""), said.GetValueOrDefault($"{answer}/because", "")),
            StringComparer.Ordinal);
}
