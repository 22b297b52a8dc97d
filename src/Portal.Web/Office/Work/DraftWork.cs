using System.Collections.Immutable;
using Portal.Content;
using Portal.Content.Translations;
using Portal.Web.Office.Drafts;
using Portal.Web.Office.Items;

namespace Portal.Web.Office.Work;

/// <summary>What in a draft asks for an editor on a day. Only what was inspected is looked at; nothing is asked of the database.</summary>
internal static class DraftWork
{
    public const int MonthsBetweenCalls = 6;

    private const int SoonDays = 30;

    public static ImmutableArray<WorkList> Of(DraftInspection draft, DateOnly today) =>
    [
        Problems(draft),
        Reviews(draft.Edition, today),
        Channels(draft.Edition, today),
        LegalReadings(draft.Edition, today),
        Translations(draft.Edition),
    ];

    /// <summary>Mistakes, links that lead nowhere, and safety rules or cases that fail: with any of them nothing can be published.</summary>
    private static WorkList Problems(DraftInspection draft) => new(
        "fouten",
        "Fouten in het concept",
        "Geen. Alle links kloppen, en de keuzehulp haalt alle veiligheidsregels en voorbeeldgevallen.",
        [.. draft.Problems.Select(ProblemWords.Of).Select(told => new WorkLine(told.Sentence, told.Address, told.Place, IsUrgent: true))]);

    private static WorkList Reviews(Edition edition, DateOnly today) => new(
        "nakijken",
        "Pagina's om na te kijken",
        "Geen. Alle pagina's zijn op tijd nagekeken.",
        [
            .. from page in edition.Pages
               from text in page.Languages
               where text.Value.Translation == "source" && text.Value.ReviewBy <= today.AddDays(SoonDays)
               orderby text.Value.ReviewBy
               select new WorkLine(
                   text.Value.Title,
                   OfficeMenu.Within("/beheer/paginas", $"/{text.Key}/{page.Key}"),
                   text.Value.ReviewBy < today ? $"had nagekeken moeten zijn op {OfficeWords.Of(text.Value.ReviewBy)}" : $"nakijken voor {OfficeWords.Of(text.Value.ReviewBy)}",
                   text.Value.ReviewBy < today),
        ]);

    private static WorkList Channels(Edition edition, DateOnly today) => new(
        "bellen",
        $"Kanalen die {MonthsBetweenCalls} maanden niet gebeld of geprobeerd zijn",
        "Geen. Elk kanaal is korter geleden gebeld of geprobeerd.",
        [
            .. from desk in edition.Desks.OrderBy(desk => desk.Id, StringComparer.Ordinal)
               from channel in desk.VisibleChannels
               where channel.Called is not { } called || called <= today.AddMonths(-MonthsBetweenCalls)
               orderby channel.Called ?? DateOnly.MinValue
               select new WorkLine(
                   $"{desk.Name.In(["nl", "en"])?.Text ?? desk.Id}: {channel.Value}",
                   OfficeMenu.Within("/beheer/loketten", $"/{desk.Id}"),
                   channel.Called is { } last ? $"laatst op {OfficeWords.Of(last)}" : "nog nooit door ons gebeld; nagezocht op " + OfficeWords.Of(channel.Checked)),
        ]);

    private static WorkList LegalReadings(Edition edition, DateOnly today) => new(
        "jurist",
        "Teksten die op een jurist wachten",
        "Geen. Alle richtlijnblokken zijn gelezen en geldig.",
        [
            .. from block in edition.Guide.Blocks
               where block.Legal is { } legal && (legal.ReadOn is null || legal.ExpiresOn <= today.AddDays(SoonDays))
               select new WorkLine(
                   edition.Guide.Words.GetValueOrDefault("nl")?.Blocks.GetValueOrDefault(block.Id)?.Title ?? block.Id,
                   OfficeMenu.Within("/beheer/keuzehulp", $"/blokken/{block.Id}"),
                   block.Legal!.ReadOn is null ? "nog niet gelezen: lezers zien de voorzichtige tekst" : $"geldig tot {OfficeWords.Of(block.Legal.ExpiresOn)}",
                   block.Legal.ReadOn is not null && block.Legal.ExpiresOn <= today),
        ]);

    /// <summary>One line for each language: the list of every text stands with the texts.</summary>
    private static WorkList Translations(Edition edition) => new(
        "vertalingen",
        "Vertalingen",
        "Alle vertalingen zijn gemaakt van de tekst zoals die nu is.",
        [
            .. from language in TranslationReport.Of(edition)
               where !language.Gaps.IsEmpty
               select new WorkLine(
                   language.Language.Name,
                   OfficeMenu.Within("/beheer/teksten", ""),
                   string.Join(", ", Counted(language)),
                   language.Count(TranslationState.Behind) > 0 && !language.Language.IsDraft),
        ]);

    private static IEnumerable<string> Counted(LanguageTranslations language)
    {
        foreach (var (state, words) in new[] { (TranslationState.Behind, "lopen achter"), (TranslationState.Missing, "ontbreken"), (TranslationState.Unmarked, "zonder aantekening waarvan ze gemaakt zijn") })
        {
            if (language.Count(state) is > 0 and var count)
            {
                yield return $"{count} {words}";
            }
        }
    }
}
