using Microsoft.AspNetCore.Mvc;
using Portal.Referral;
using Portal.Storage;
using Portal.Web.Guides.Checking;
using Portal.Web.Guides.Drawing;
using Portal.Web.Guides.Naming;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp;

/// <summary>The guide as a picture: all questions, or the diagram of one referral; and the rules as a matrix.</summary>
internal sealed class DrawingModel(EditorAtWork editor, PortalDbContext context, GuideChecks checks) : GuidePage(editor)
{
    public override string Title => "Tekening van de keuzehulp";

    [BindProperty(SupportsGet = true, Name = "verwijzing")]
    public int? Rank { get; set; }

    public GuideCheck? Check { get; private set; }

    /// <summary>The referral that is drawn; null for all questions.</summary>
    public Entry? Entry { get; private set; }

    public List<KeyValuePair<int, string>> Choices { get; private set; } = [];

    public ChartView Chart { get; private set; } = null!;

    public RuleMatrix Matrix { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Check = checks.Of(await DraftState.OfAsync(context, cancellation));
        if (Check?.Forest is not { } forest)
        {
            return;
        }

        Entry = Rank is { } rank && rank >= 0 && rank < forest.Entries.Length ? forest.Entries[rank] : null;
        Choices =
        [
            .. forest.Entries
                .Select(entry => KeyValuePair.Create(entry.Rank, $"{Check.Telling.Target(entry.Target)}, {PurposeNames.Of(entry.Purpose)}, voorrang {entry.Priority} ({entry.Reason})"))
                .OrderBy(entry => entry.Value, StringComparer.Create(EditorAtWork.Culture, ignoreCase: true)),
        ];
        Chart = ChartView.Of(
            forest,
            Entry,
            new EditorsChartWords(Check.Telling, forest.Guide, Check.Touched),
            Entry is null ? "Tekening van alle vragen" : $"Tekening van {Check.Telling.Target(Entry.Target)}");
        Matrix = RuleMatrix.Of(forest.Guide, Check.Telling.Names, Check.Touched);
    }
}
