using System.Numerics;
using Microsoft.EntityFrameworkCore;
using Portal.Referral;
using Portal.Storage;
using Portal.Web.Guides.Checking;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp;

/// <summary>The guide at a glance: its parts, whether the draft holds, how large it is and what it changes.</summary>
internal sealed class IndexModel(EditorAtWork editor, PortalDbContext context, GuideChecks checks) : OfficePage(editor)
{
    public override string Title => "Keuzehulp";

    public GuideCounts Counts { get; private set; } = new(0, 0, 0, 0, 0, 0);

    public GuideCheck? Check { get; private set; }

    public static string Number(IFormattable number) => number.ToString("#,0.#", EditorAtWork.Culture);

    public static string Number<T>(Bounded<T> number)
        where T : IFormattable => (number.IsExact ? "" : "meer dan ") + Number(number.Value);

    public static string Number(BigInteger number) => Number((IFormattable)number);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Counts = new GuideCounts(
            await context.Questions.CountAsync(cancellation),
            await context.Facts.CountAsync(cancellation),
            await context.Rules.CountAsync(cancellation),
            await context.SafetyRules.CountAsync(cancellation),
            await context.Cases.CountAsync(cancellation),
            await context.Blocks.CountAsync(cancellation));
        Check = checks.Of(await DraftState.OfAsync(context, cancellation));
    }
}

/// <summary>How many of each part there are.</summary>
internal sealed record GuideCounts(int Questions, int Facts, int Rules, int SafetyRules, int Cases, int Blocks);
