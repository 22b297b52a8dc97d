using Portal.Referral;
using Portal.Storage;
using Portal.Web.Guides.Checking;
using Portal.Web.Guides.Conditions;
using Portal.Web.Guides.Drafts;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Veiligheid;

/// <summary>What must hold for everybody.</summary>
internal sealed class IndexModel(EditorAtWork editor, PortalDbContext context, GuideDraft draft, GuideChecks checks) : GuidePage(editor)
{
    public override string Title => "Veiligheidsregels";

    public List<SafetyLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var telling = await draft.TellingAsync(cancellation);
        var check = checks.Of(await DraftState.OfAsync(context, cancellation));
        var wrong = check?.Problems.Where(problem => problem.Part == GuidePart.SafetyRule).Select(problem => problem.Id).ToHashSet(StringComparer.Ordinal);
        Lines =
        [
            .. (await GuideDraft.ItemsAsync(context.SafetyRules, cancellation)).Select(rule => new SafetyLine(
                rule.Id,
                telling.SafetyRule(rule.Id),
                ConditionText.Write(rule.When, telling.Names.Facts),
                telling.Of(rule.Must),
                check?.Forest is null ? null : !wrong!.Contains(rule.Id))),
        ];
    }
}

/// <param name="Holds">Null while that is worked out, or when it can't be.</param>
internal sealed record SafetyLine(string Id, string Text, string When, string Must, bool? Holds);
