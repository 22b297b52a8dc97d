using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Content;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Storage.Drafts;
using Portal.Storage.Exchange;
using Portal.Web.Office;
using Portal.Web.Publishing;

namespace Portal.Web.Pages.Beheer.Uitwisselen;

/// <summary>The whole edition as one file: taking it out, and bringing one in.</summary>
internal sealed class IndexModel(EditorAtWork editor, DraftEdition drafts, LiveEdition edition, Arrivals arrivals) : OfficePage(editor)
{
    private const int Newest = 20;
    private const string Zip = "application/zip";

    public override string Title => "Downloaden en inlezen";

    public ImmutableArray<ArrivalRow> Arrived { get; private set; } = [];

    public ImmutableArray<ContentProblem> Problems { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Arrived = await arrivals.ListAsync(Newest, cancellation);

    public async Task<IActionResult> OnGetDraftAsync(CancellationToken cancellation) =>
        await drafts.IsEmptyAsync(cancellation) ? NotFound() : Packed(await drafts.ReadAsync(cancellation), "concept");

    public async Task<IActionResult> OnGetLiveAsync(CancellationToken cancellation) =>
        await edition.ReadAsync(cancellation) is { } live ? Packed(live, "live") : NotFound();

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0)
        {
            ModelState.AddModelError("file", "Kies een ZIP-bestand.");

            return await ShowAgainAsync();
        }

        await using var stream = file.OpenReadStream();
        var reading = EditionArchive.Read(stream);
        var compilation = Publication.Compile(reading);

        if (reading.Edition is not { } edition || compilation.Publication is null)
        {
            Problems = compilation.Problems;

            return await ShowAgainAsync();
        }

        var name = Path.GetFileName(file.FileName);

        return SeeOther($"{OfficeAddress.Exchange}/{await arrivals.KeepAsync(edition, name[..Math.Min(name.Length, 200)], Editor.Name, cancellation)}", "Het bestand is gelezen. Er is nog niets veranderd.");
    }

    public override async Task<IActionResult> ShowAgainAsync()
    {
        await OnGetAsync(HttpContext.RequestAborted);

        return Invalid();
    }

    private FileContentResult Packed(Edition edition, string name) => File(EditionArchive.Write(edition), Zip, $"{name}-{Editor.Today:yyyy-MM-dd}.zip");
}
