using Microsoft.AspNetCore.Mvc;
using Portal.Storage.Drafts;
using Portal.Storage.Revisions;
using Portal.Web.Office;
using Portal.Web.Office.Items;

namespace Portal.Web.Pages.Beheer.Prullenbak;

/// <summary>What was taken away and can be put back.</summary>
internal sealed class IndexModel(EditorAtWork editor, ItemRevisions revisions, PuttingBack back) : OfficePage(editor)
{
    private const int Most = 200;

    public override string Title => "Prullenbak";

    public IReadOnlyList<RevisionLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Lines = await revisions.RemovedAsync([.. ItemKind.All.Select(kind => kind.Stored)], Most, cancellation);

    public async Task<IActionResult> OnPostAsync([FromForm] string soort, [FromForm] string sleutel, CancellationToken cancellation)
    {
        if (ItemKind.ByWord(soort) is not { } kind || await revisions.LastStateAsync(kind.Stored, sleutel, cancellation) is not { } state)
        {
            return NotFound();
        }

        return await back.SaveAsync(kind, sleutel, state, DraftItems.New, Editor.Name, "Teruggezet uit de prullenbak.", cancellation) is ItemSaving.Saved
            ? SeeOther(kind.AddressOf(sleutel), "Teruggezet.")
            : SeeOther(OfficeItems.Bin, "Dit kon niet terug: er is intussen iets nieuws met dezelfde naam.");
    }
}
