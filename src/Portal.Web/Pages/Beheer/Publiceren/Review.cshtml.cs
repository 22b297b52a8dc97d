using System.Collections.Immutable;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Portal.Content;
using Portal.Content.Differences;
using Portal.Storage.Editors;
using Portal.Storage.Reviews;
using Portal.Web.Office;
using Portal.Web.Publishing;
using Portal.Web.Serving;

namespace Portal.Web.Pages.Beheer.Publiceren;

/// <summary>One request to publish: what it would change, and the answer of a second person.</summary>
internal sealed class ReviewModel(EditorAtWork editor, Reviewing reviewing, DraftGap gap, IOptions<OfficeOptions> office, PublicationBell bell) : OfficePage(editor)
{
    public override string Title => $"Aanvraag {Review.Id}";

    public override OfficePart Above => new("Publiceren", OfficeAddress.Publishing);

    public ReviewRow Review { get; private set; } = null!;

    public EditionDifference? Gap { get; private set; }

    public ImmutableArray<ContentProblem> Problems { get; private set; } = [];

    /// <summary>Whether the editor may answer: who publishes, and is another than who asked.</summary>
    public bool MayDecide => Editor.May(EditorRole.Publisher) && (Review.By != Editor.Name || IsAlone);

    private bool IsAlone => office.Value.Reviewers == 1;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (await reviewing.FindAsync(id, cancellation) is not { } review)
        {
            return NotFound();
        }

        Review = review;
        Gap = review.IsOpen ? await gap.ReadAsync(cancellation) : null;

        return Page();
    }

    public async Task<IActionResult> OnPostApproveAsync(long id, bool now, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, cancellation) is NotFoundResult missing)
        {
            return missing;
        }

        return MayDecide ? await ToldAsync(await reviewing.ApproveAsync(id, Editor.Name, IsAlone, now ? null : Review.PublishAt, cancellation)) : Forbidden();
    }

    public async Task<IActionResult> OnPostRejectAsync(long id, RejectForm input, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, cancellation) is NotFoundResult missing)
        {
            return missing;
        }

        return Editor.May(EditorRole.Publisher) ? await ToldAsync(await reviewing.RejectAsync(id, Editor.Name, input.Remark.Trim(), cancellation)) : Forbidden();
    }

    public async Task<IActionResult> OnPostWithdrawAsync(long id, CancellationToken cancellation) =>
        await OnGetAsync(id, cancellation) is NotFoundResult missing ? missing : await ToldAsync(await reviewing.WithdrawAsync(id, Editor.Name, cancellation));

    public override async Task<IActionResult> ShowAgainAsync() =>
        RouteData.Values["id"] is string text && long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var id) && await OnGetAsync(id, HttpContext.RequestAborted) is not NotFoundResult
            ? Invalid()
            : NotFound();

    private static StatusCodeResult Forbidden() => new(StatusCodes.Status403Forbidden);

    private async Task<IActionResult> ToldAsync(ReviewAttempt attempt)
    {
        switch (attempt)
        {
            case ReviewAttempt.Published published:
                bell.Ring();

                return SeeOther(OfficeAddress.Publishing, $"Publicatie {published.Number} is live. Binnen vijf seconden ziet iedereen die.");
            case ReviewAttempt.Planned planned:
                return SeeOther(OfficeAddress.Publishing, $"Goedgekeurd. Dit gaat live op {OfficeWords.Of(planned.At)}.");
            case ReviewAttempt.Closed:
                return SeeOther(OfficeAddress.Publishing, "De aanvraag is gesloten. Er is niets gepubliceerd.");
            case ReviewAttempt.Refused refused:
                Problems = refused.Problems;
                break;
            case ReviewAttempt.DraftChanged:
                ModelState.AddModelError("", "Het concept is veranderd na deze aanvraag. Er is niets gepubliceerd. Vraag opnieuw om na te kijken.");
                break;
            case ReviewAttempt.SamePerson:
                ModelState.AddModelError("", "Wie vraagt, kan niet zelf goedkeuren.");
                break;
            case ReviewAttempt.Unchanged:
                ModelState.AddModelError("", "Dit is al live.");
                break;
            default:
                ModelState.AddModelError("", "Een collega besloot net of publiceerde iets anders. Kijk wat er nu staat.");
                break;
        }

        return await ShowAgainAsync();
    }
}

/// <summary>What is typed to say no.</summary>
internal sealed class RejectForm
{
    public string Remark { get; set; } = "";
}

internal sealed class RejectFormValidator : AbstractValidator<RejectForm>
{
    public RejectFormValidator() => RuleFor(form => form.Remark).NotEmpty().WithMessage("Schrijf op wat er anders moet.").MaximumLength(1000).WithMessage("Gebruik hoogstens 1000 tekens.");
}
