using Microsoft.AspNetCore.Mvc;
using Portal.Content;
using Portal.Content.Differences;
using Portal.Storage.Drafts;
using Portal.Storage.Exchange;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Uitwisselen;

/// <summary>What an edition from outside would change of the draft, and putting it in its place.</summary>
internal sealed class ArrivalModel(EditorAtWork editor, Arrivals arrivals, DraftEdition drafts) : OfficePage(editor)
{
    public override string Title => Arrival.Name;

    public override OfficePart Above => new("Downloaden en inlezen", OfficeAddress.Exchange);

    public ArrivalRow Arrival { get; private set; } = null!;

    public EditionDifference Difference { get; private set; } = null!;

    /// <summary>Which draft it is compared with.</summary>
    public string DraftHash { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (await arrivals.FindAsync(id, cancellation) is not var (arrival, edition))
        {
            return NotFound();
        }

        var draft = await drafts.IsEmptyAsync(cancellation) ? null : await drafts.ReadAsync(cancellation);
        (Arrival, DraftHash) = (arrival, Arrivals.HashOf(draft));
        Difference = EditionDifference.Between(draft ?? Nothing(edition), edition);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, string draft, CancellationToken cancellation)
    {
        switch (await arrivals.TakeOverAsync(id, draft ?? "", Editor.Name, $"Ingelezen: {id}.", cancellation))
        {
            case ArrivalAttempt.Taken taken:
                return SeeOther(
                    OfficeAddress.Exchange,
                    $"Dit is nu het concept: {taken.Changes.Added} nieuw, {taken.Changes.Changed} veranderd, {taken.Changes.Removed} weg. Live verandert er niets tot je publiceert. Terug kan met ‘Het concept van vóór import {id}’.");
            case ArrivalAttempt.DraftChanged when await OnGetAsync(id, cancellation) is not NotFoundResult:
                ModelState.AddModelError("", "Een collega bewaarde net iets in het concept. Kijk opnieuw naar het verschil.");

                return Invalid();
            default:
                return NotFound();
        }
    }

    private static Edition Nothing(Edition edition) => edition with { Pages = [], Desks = [], Redirects = [] };
}
