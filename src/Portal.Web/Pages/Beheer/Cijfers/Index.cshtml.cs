using System.Text;
using Microsoft.AspNetCore.Mvc;
using Portal.Content.Publishing;
using Portal.Storage.Visits;
using Portal.Web.Figures;
using Portal.Web.Office;
using Portal.Web.Pages.Beheer.Spoed;

namespace Portal.Web.Pages.Beheer.Cijfers;

/// <summary>How often each desk stood first on an outcome, by week. The only figures there are.</summary>
internal sealed class IndexModel(EditorAtWork editor, VisitCounts visits, Publication live) : OfficePage(editor)
{
    /// <summary>So many weeks are shown.</summary>
    private const int Shown = 26;

    public override string Title => "Cijfers";

    public WeekTable Table { get; private set; } = WeekTable.Of([]);

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Table = WeekTable.Of(await visits.ReadAsync(OutcomeCounts.WeekOf(Editor.Today).AddDays(-7 * Shown), cancellation));

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellation) => File(
        Encoding.UTF8.GetBytes(WeekTable.Of(await visits.ReadAsync(DateOnly.MinValue, cancellation)).Csv(NameOf)),
        "text/csv; charset=utf-8",
        $"cijfers-{Editor.Today:yyyy-MM-dd}.csv");

    /// <summary>A desk that is gone is called by its id.</summary>
    public string NameOf(string desk) => live.FindDesk(desk) is { } found ? DeskNames.Of(found) : desk;
}
