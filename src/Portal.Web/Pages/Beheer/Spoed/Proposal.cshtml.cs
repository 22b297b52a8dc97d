using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Portal.Content;
using Portal.Content.Publishing;
using Portal.Storage.Editors;
using Portal.Storage.Urgent;
using Portal.Web.Office;
using Portal.Web.Serving;

namespace Portal.Web.Pages.Beheer.Spoed;

/// <summary>A new value of a channel, which a second person confirms or refuses. For that they must have signed in a short while ago.</summary>
internal sealed class ProposalModel(EditorAtWork editor, UrgentChanges urgent, Publication live, IOptions<OfficeOptions> office, PublicationBell bell) : OfficePage(editor)
{
    public override string Title => "Nieuw nummer of adres";

    public override OfficePart Above => new("Spoed", OfficeAddress.Urgent);

    public ProposalRow Proposal { get; private set; } = null!;

    public ImmutableArray<ContentProblem> Problems { get; private set; } = [];

    public string DeskName => DeskNames.Of(Proposal.Change.Desk, live.Edition);

    public bool MayDecide => Editor.May(EditorRole.Publisher) && (Proposal.By != Editor.Name || IsAlone);

    public bool IsFresh => Editor.Now - Editor.SignedInAt <= TimeSpan.FromMinutes(office.Value.FreshMinutes);

    public string Address => $"{OfficeAddress.Urgent}/voorstel/{Proposal.Id}";

    private bool IsAlone => office.Value.Reviewers == 1;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (await urgent.FindAsync(id, cancellation) is not { } proposal)
        {
            return NotFound();
        }

        Proposal = proposal;

        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync(long id, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, cancellation) is NotFoundResult missing)
        {
            return missing;
        }

        if (!MayDecide)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (!IsFresh)
        {
            ModelState.AddModelError("", "Log eerst opnieuw in. Een nummer bevestigen mag alleen kort na het inloggen.");

            return Invalid();
        }

        switch (await urgent.ConfirmAsync(id, Editor.Name, IsAlone, cancellation))
        {
            case UrgentAttempt.Live:
                bell.Ring();

                return SeeOther(OfficeAddress.Urgent, $"{Proposal.Change.After.Value} is live. Binnen vijf seconden ziet iedereen het.");
            case UrgentAttempt.Refused refused:
                Problems = refused.Problems;
                break;
            case UrgentAttempt.Unchanged:
                ModelState.AddModelError("", "Dit is al live.");
                break;
            default:
                ModelState.AddModelError("", "Een collega besloot of publiceerde net iets. Kijk wat er nu staat.");
                break;
        }

        return Invalid();
    }

    public async Task<IActionResult> OnPostRejectAsync(long id, CancellationToken cancellation) => !Editor.May(EditorRole.Publisher)
        ? StatusCode(StatusCodes.Status403Forbidden)
        : SeeOther(OfficeAddress.Urgent, await urgent.RejectAsync(id, Editor.Name, cancellation) ? "Afgewezen. Er is niets veranderd." : "Een collega besloot al.");
}
