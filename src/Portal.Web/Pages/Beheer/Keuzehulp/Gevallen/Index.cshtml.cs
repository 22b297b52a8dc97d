using Portal.Referral;
using Portal.Storage;
using Portal.Web.Guides.Checking;
using Portal.Web.Guides.Drafts;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Gevallen;

/// <summary>People who must be sent right.</summary>
internal sealed class IndexModel(EditorAtWork editor, PortalDbContext context, GuideDraft draft, GuideChecks checks) : GuidePage(editor)
{
    public override string Title => "Voorbeeldgevallen";

    public List<CaseLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var names = await draft.NamesAsync(cancellation);
        var check = checks.Of(await DraftState.OfAsync(context, cancellation));
        var wrong = check?.Problems.Where(problem => problem.Part == GuidePart.Case).Select(problem => problem.Id).ToHashSet(StringComparer.Ordinal);
        Lines =
        [
            .. (await GuideDraft.ItemsAsync(context.Cases, cancellation)).Select(person => new CaseLine(
                person.Id,
                person.Story,
                person.View == GuideView.Guide ? "keuzehulp" : "formulier",
                string.Join(", daarna ", person.First.Select(names.Targets.TitleOf)),
                check?.Forest is null ? null : !wrong!.Contains(person.Id))),
        ];
    }
}

/// <param name="Passes">Null while that is worked out, or when it can't be.</param>
internal sealed record CaseLine(string Id, string Story, string View, string First, bool? Passes);
