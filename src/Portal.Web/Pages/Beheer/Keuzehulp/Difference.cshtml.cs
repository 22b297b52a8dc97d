using Portal.Storage;
using Portal.Web.Guides.Checking;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp;

/// <summary>What a change does: who newly ends at a desk and who no longer, compared with what is live.</summary>
internal sealed class DifferenceModel(EditorAtWork editor, PortalDbContext context, GuideChecks checks) : GuidePage(editor)
{
    public override string Title => "Wat doet mijn wijziging?";

    public GuideCheck? Check { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Check = checks.Of(await DraftState.OfAsync(context, cancellation));
}
