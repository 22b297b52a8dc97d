using System.Collections.Immutable;
using Portal.Referral;
using Portal.Storage;
using Portal.Web.Guides.Checking;
using Portal.Web.Guides.Conditions;
using Portal.Web.Guides.Drafts;
using Portal.Web.Guides.Naming;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp.Regels;

/// <summary>All rules in their order.</summary>
internal sealed class IndexModel(EditorAtWork editor, PortalDbContext context, GuideDraft draft, GuideChecks checks) : GuidePage(editor)
{
    public override string Title => "Verwijsregels";

    public List<RuleLine> Lines { get; private set; } = [];

    public GuideCheck? Check { get; private set; }

    public int Untouched => Lines.Count(line => line.Cases == 0);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var names = await draft.NamesAsync(cancellation);
        Check = checks.Of(await DraftState.OfAsync(context, cancellation));
        var cases = (Check?.Touched ?? []).SelectMany(touched => touched.Rules).CountBy(rule => rule, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        Lines = [.. (await GuideDraft.ItemsAsync(context.Rules, cancellation)).Select(rule => Line(rule, names, Check is null ? null : cases.GetValueOrDefault(rule.Id)))];
    }

    private static RuleLine Line(Rule rule, GuideNames names, int? cases) => new(
        rule.Id,
        rule.IsDecisive,
        ConditionText.Write(rule.When, names.Facts),
        [.. rule.Referrals.Select(referral => $"{names.Targets.TitleOf(referral.Target)}, {PurposeNames.Of(referral.Purpose)}, voorrang {referral.Priority}")],
        cases);
}

/// <param name="Cases">How many cases it fires for; null while that is counted.</param>
internal sealed record RuleLine(string Id, bool IsDecisive, string When, ImmutableArray<string> To, int? Cases);
