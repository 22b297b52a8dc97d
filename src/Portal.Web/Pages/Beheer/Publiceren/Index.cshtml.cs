using System.Collections.Immutable;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Content.Differences;
using Portal.Storage.Publishing;
using Portal.Storage.Reviews;
using Portal.Web.Office;
using Portal.Web.Publishing;

namespace Portal.Web.Pages.Beheer.Publiceren;

/// <summary>What is not live yet, asking that it goes live, and everything that ever was.</summary>
internal sealed class IndexModel(EditorAtWork editor, DraftGap gap, Publications publications, Reviewing reviewing) : OfficePage(editor)
{
    private const int Newest = 50;

    [BindProperty]
    public SubmitForm Input { get; set; } = new();

    public override string Title => "Publiceren";

    public EditionDifference? Gap { get; private set; }

    public ImmutableArray<ReviewRow> Reviews { get; private set; } = [];

    public ImmutableArray<PublicationLine> Lines { get; private set; } = [];

    public ImmutableArray<ContentProblem> Problems { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Gap = await gap.ReadAsync(cancellation);
        Reviews = await reviewing.ListAsync(Newest, cancellation);
        Lines = [.. (await publications.ListAsync(cancellation)).Take(Newest)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        switch (await reviewing.SubmitAsync(Editor.Name, Input.Note.Trim(), Input.Moment, cancellation))
        {
            case ReviewAttempt.Waiting waiting:
                return SeeOther($"{OfficeAddress.Publishing}/aanvraag/{waiting.Id}", "De aanvraag staat klaar voor een collega.");
            case ReviewAttempt.NoteNeeded:
                ModelState.AddModelError("Input.Note", "Schrijf op waarom. Er verandert een nummer, een tijd of een regel.");
                break;
            case ReviewAttempt.Refused refused:
                Problems = refused.Problems;
                break;
            case ReviewAttempt.Unchanged:
                ModelState.AddModelError("", "Het concept is gelijk aan wat live is. Er is niets te publiceren.");
                break;
            default:
                ModelState.AddModelError("", "Een collega deed net hetzelfde. Kijk hieronder en probeer het opnieuw.");
                break;
        }

        return await ShowAgainAsync();
    }

    public override async Task<IActionResult> ShowAgainAsync()
    {
        await OnGetAsync(HttpContext.RequestAborted);

        return Invalid();
    }
}

/// <summary>What is typed to ask for a publication.</summary>
internal sealed class SubmitForm
{
    public string Note { get; set; } = "";

    public DateOnly? Day { get; set; }

    public TimeOnly? Time { get; set; }

    /// <summary>By Dutch clocks; null for as soon as it is approved.</summary>
    public DateTimeOffset? Moment => Day is { } day ? DutchTime.MomentAt(day, Time ?? TimeOnly.MinValue) : null;
}

internal sealed class SubmitFormValidator : AbstractValidator<SubmitForm>
{
    public SubmitFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.Note).MaximumLength(1000).WithMessage("Gebruik hoogstens 1000 tekens.");
        RuleFor(form => form.Day).NotNull().When(form => form.Time is not null).WithMessage("Kies ook een dag.");
        RuleFor(form => form.Day).Must((form, _) => form.Moment > clock.GetUtcNow()).When(form => form.Day is not null).WithMessage("Dat moment is al voorbij.");
    }
}
