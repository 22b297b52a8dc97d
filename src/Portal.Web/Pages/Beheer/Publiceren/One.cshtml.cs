using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Content;
using Portal.Content.Differences;
using Portal.Storage.Editors;
using Portal.Storage.Publishing;
using Portal.Web.Office;
using Portal.Web.Publishing;
using Portal.Web.Serving;

namespace Portal.Web.Pages.Beheer.Publiceren;

/// <summary>One publication: what it changed, how it differs from any other, and putting it back.</summary>
internal sealed class OneModel(EditorAtWork editor, Publications publications, DraftGap gap, PublicationBell bell) : OfficePage(editor)
{
    public override string Title => $"Publicatie {Line.Number}";

    public override OfficePart Above => new("Publiceren", OfficeAddress.Publishing);

    public PublicationLine Line { get; private set; } = null!;

    public ImmutableArray<PublicationLine> Lines { get; private set; } = [];

    /// <summary>The one it is compared with; null for the first.</summary>
    public int? Other { get; private set; }

    public EditionDifference? Difference { get; private set; }

    public ImmutableArray<ContentProblem> Problems { get; private set; } = [];

    public bool MayRestore => Editor.May(EditorRole.Publisher) && !Line.IsLive;

    /// <param name="met">The number of the publication to compare with; without one, that before it.</param>
    public async Task<IActionResult> OnGetAsync(int number, int? met, CancellationToken cancellation)
    {
        Lines = await publications.ListAsync(cancellation);

        if (Lines.FirstOrDefault(line => line.Number == number) is not { } line || (met is { } asked && Lines.All(one => one.Number != asked)))
        {
            return NotFound();
        }

        Line = line;
        Other = met ?? (number > 1 ? number - 1 : null);
        Difference = Other is { } other ? await gap.BetweenAsync(other, number, cancellation) : null;

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken cancellation)
    {
        if (await OnGetAsync(number, null, cancellation) is NotFoundResult missing)
        {
            return missing;
        }

        if (!Editor.May(EditorRole.Publisher))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        switch (await publications.RestoreAsync(number, Editor.Name, $"Publicatie {number} teruggezet.", cancellation))
        {
            case PublishAttempt.Published published:
                bell.Ring();

                return SeeOther(OfficeAddress.Publishing, $"Publicatie {number} is teruggezet en live als {published.Number}. Het concept bleef zoals het was; hieronder staat het verschil.");
            case PublishAttempt.Refused refused:
                Problems = refused.Problems;
                break;
            case PublishAttempt.Unchanged:
                ModelState.AddModelError("", "Dit is al live.");
                break;
            default:
                ModelState.AddModelError("", "Een collega publiceerde net iets. Kijk wat er nu live is en probeer het opnieuw.");
                break;
        }

        return Invalid();
    }
}
