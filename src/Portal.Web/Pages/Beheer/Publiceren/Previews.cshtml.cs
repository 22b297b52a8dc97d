using System.Collections.Immutable;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Portal.Content;
using Portal.Storage.Previews;
using Portal.Web.Office;
using Portal.Web.Previews;

namespace Portal.Web.Pages.Beheer.Publiceren;

/// <summary>Links with which somebody without an account reads the draft, and what they left.</summary>
internal sealed class PreviewsModel(EditorAtWork editor, PreviewLinks links, TimeProvider clock) : OfficePage(editor)
{
    private const int Newest = 50;
    private const string Made = "PreviewLink";

    public static IReadOnlyList<SelectListItem> Lifetimes { get; } = [new("3 dagen", "3"), new("7 dagen", "7"), new("30 dagen", "30")];

    public PreviewForm Input { get; } = new();

    public override string Title => "Links naar het concept";

    public override OfficePart Above => new("Publiceren", OfficeAddress.Publishing);

    public DateTimeOffset Now => clock.GetUtcNow();

    public ImmutableArray<(PreviewLinkRow Link, ImmutableArray<PreviewRemarkRow> Remarks)> Links { get; private set; } = [];

    public ImmutableArray<ContentProblem> Problems { get; private set; } = [];

    /// <summary>The link that was made just now: it is told once.</summary>
    public string? NewLink { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        // A box that is left unticked is not sent: that it stands ticked at first is no value of the form itself.
        Input.IsWhole |= !HttpMethods.IsPost(Request.Method);
        NewLink = TempData[Made] as string;
        Links = await links.ListAsync(Newest, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(PreviewForm input, CancellationToken cancellation)
    {
        switch (await links.MakeAsync(input.Start, input.IsWhole, input.Reader.Trim(), TimeSpan.FromDays(input.Days), Editor.Name, cancellation))
        {
            case PreviewAttempt.Made made:
                TempData[Made] = $"{Request.Scheme}://{Request.Host}{PreviewAddress.Of(made.Token)}";

                return SeeOther($"{OfficeAddress.Publishing}/voorbeelden", "De link is gemaakt. Hij staat hier één keer.");
            case PreviewAttempt.Refused refused:
                Problems = refused.Problems;
                break;
        }

        return await ShowAgainAsync();
    }

    public async Task<IActionResult> OnPostRevokeAsync(long link, CancellationToken cancellation) => SeeOther(
        $"{OfficeAddress.Publishing}/voorbeelden",
        await links.RevokeAsync(link, Editor.Name, cancellation) ? "De link werkt niet meer." : "Die link was al ingetrokken.");

    public override async Task<IActionResult> ShowAgainAsync()
    {
        await OnGetAsync(HttpContext.RequestAborted);

        return Invalid();
    }
}

/// <summary>What is typed to make a link.</summary>
internal sealed class PreviewForm
{
    public string Reader { get; set; } = "";

    /// <summary>Where the reader starts, such as <c>/nl/keuzehulp</c>.</summary>
    public string Start { get; set; } = "/nl";

    public bool IsWhole { get; set; }

    public int Days { get; set; } = 7;
}

internal sealed class PreviewFormValidator : AbstractValidator<PreviewForm>
{
    public PreviewFormValidator()
    {
        RuleFor(form => form.Reader).NotEmpty().WithMessage("Schrijf op voor wie de link is.").MaximumLength(200).WithMessage("Gebruik hoogstens 200 tekens.");
        RuleFor(form => form.Start).Matches("^/[a-z]{2,3}(/[a-z0-9/-]*)?$").WithMessage("Begin met een schuine streep en de taal, zoals /nl of /nl/keuzehulp.").MaximumLength(300).WithMessage("Dit adres is te lang.");
        RuleFor(form => form.Days).Must(days => PreviewsModel.Lifetimes.Any(item => item.Value == days.ToString(System.Globalization.CultureInfo.InvariantCulture))).WithMessage("Kies een van deze.");
    }
}
