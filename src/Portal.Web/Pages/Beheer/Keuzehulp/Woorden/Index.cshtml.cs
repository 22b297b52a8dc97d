using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Storage;
using Portal.Storage.Words;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Woorden;

/// <summary>The words of the guide in one language beside those of the editors' own.</summary>
internal sealed class IndexModel(EditorAtWork editor, PortalDbContext context) : GuidePage(editor)
{
    public override string Title => $"Woorden van de keuzehulp: {Language.Name}";

    [BindProperty(SupportsGet = true, Name = "taal")]
    public string? Tag { get; set; }

    public ImmutableArray<Language> Languages { get; private set; } = [];

    public Language Language { get; private set; } = null!;

    public string SourceName { get; private set; } = "";

    public bool IsSource { get; private set; }

    public List<WordsPart> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var site = await context.Settings.AsNoTracking().Select(row => row.Item).SingleAsync(cancellation);
        Languages = site.Languages;
        if (Languages.FirstOrDefault(language => language.Tag == (Tag ?? site.DefaultLanguage)) is not { } language)
        {
            return NotFound();
        }

        (Language, IsSource) = (language, language.Tag == site.DefaultLanguage);
        SourceName = Languages.First(known => known.Tag == site.DefaultLanguage).Name;
        Parts =
        [
            new("Vragen", WordsPart.Questions, Beside(await QuestionsAsync(site.DefaultLanguage, cancellation), await QuestionsAsync(language.Tag, cancellation))),
            new("Redenen", WordsPart.Reasons, Beside(await TextsAsync(site.DefaultLanguage, GuideTextKind.Reason, cancellation), await TextsAsync(language.Tag, GuideTextKind.Reason, cancellation))),
            new("Richtlijnblokken", WordsPart.Blocks, Beside(await BlocksAsync(site.DefaultLanguage, cancellation), await BlocksAsync(language.Tag, cancellation))),
            new("Rollen", WordsPart.Roles, Beside(await TextsAsync(site.DefaultLanguage, GuideTextKind.Role, cancellation), await TextsAsync(language.Tag, GuideTextKind.Role, cancellation))),
            new("Veiligheidsregels", WordsPart.SafetyRules, Beside(await TextsAsync(site.DefaultLanguage, GuideTextKind.SafetyRule, cancellation), await TextsAsync(language.Tag, GuideTextKind.SafetyRule, cancellation))),
        ];

        return Page();
    }

    private static List<WordsLine> Beside(Dictionary<string, string> source, Dictionary<string, string> own) =>
        [.. source.Keys.Union(own.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => new WordsLine(id, source.GetValueOrDefault(id, ""), own.GetValueOrDefault(id, "")))];

    private Task<Dictionary<string, string>> QuestionsAsync(string language, CancellationToken cancellation) =>
        context.QuestionWords.Where(row => row.Language == language).Select(row => new { row.Question, row.Item.Title }).ToDictionaryAsync(row => row.Question, row => row.Title, StringComparer.Ordinal, cancellation);

    private Task<Dictionary<string, string>> BlocksAsync(string language, CancellationToken cancellation) =>
        context.BlockWords.Where(row => row.Language == language).Select(row => new { row.Block, row.Item.Title }).ToDictionaryAsync(row => row.Block, row => row.Title, StringComparer.Ordinal, cancellation);

    private Task<Dictionary<string, string>> TextsAsync(string language, GuideTextKind kind, CancellationToken cancellation) =>
        context.GuideTexts.Where(row => row.Language == language && row.Kind == kind).Select(row => new { row.Id, row.Item }).ToDictionaryAsync(row => row.Id, row => row.Item, StringComparer.Ordinal, cancellation);
}

/// <summary>The words of one part of the guide.</summary>
/// <param name="Address">As it stands in addresses.</param>
internal sealed record WordsPart(string Title, string Address, List<WordsLine> Lines)
{
    public const string Questions = "vragen";
    public const string Reasons = "redenen";
    public const string Blocks = "blokken";
    public const string Roles = "rollen";
    public const string SafetyRules = "veiligheid";
}

internal sealed record WordsLine(string Id, string Source, string Text);
