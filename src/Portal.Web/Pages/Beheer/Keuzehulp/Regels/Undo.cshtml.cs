using Microsoft.AspNetCore.Mvc;
using Portal.Web.Guides;
using Portal.Web.Guides.Drafts;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Regels;

/// <summary>The latest changes of rules, each with its way back.</summary>
internal sealed class UndoModel(EditorAtWork editor, RuleHistory history, GuideSaving saving) : GuidePage(editor)
{
    public override string Title => "Regels terugdraaien";

    public override OfficePart? Above => new("Verwijsregels", GuideAddress.Rules);

    public List<RuleChange> Changes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Changes = await history.NewestAsync(cancellation);

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "eerste")] long first, CancellationToken cancellation)
    {
        var taken = await history.StageAsync(first, cancellation);
        if (taken is null)
        {
            return NotFound();
        }

        if (!taken.InTheWay.IsEmpty)
        {
            ModelState.AddModelError("", $"Dit kan niet meer in één keer terug: {string.Join(", ", taken.InTheWay)} is daarna opnieuw bewaard. Draai eerst dat terug.");
        }
        else if (await saving.SaveAsync("Teruggedraaid", cancellation))
        {
            return SeeOther(GuideAddress.Rules, taken.Last.IsEmpty
                ? "De regels zijn teruggedraaid."
                : $"De regels zijn teruggedraaid. Achteraan staan nu: {string.Join(", ", taken.Last)}. Zet ze zo nodig op hun plaats.");
        }
        else
        {
            ModelState.AddModelError("", "Iemand bewaarde op hetzelfde moment. Kijk wat er nu staat en probeer het nog eens.");
        }

        Changes = await history.NewestAsync(cancellation);
        Response.StatusCode = StatusCodes.Status409Conflict;

        return Page();
    }
}
