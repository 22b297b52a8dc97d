using Microsoft.AspNetCore.Mvc;
using Portal.Storage.Drafts;
using Portal.Storage.Revisions;
using Portal.Web.Office;
using Portal.Web.Office.Items;

namespace Portal.Web.Pages.Beheer.Versies;

/// <summary>What was saved of one item: when, by whom, what changed; and the way back.</summary>
internal sealed class IndexModel(EditorAtWork editor, ItemRevisions revisions, PuttingBack back) : OfficePage(editor)
{
    private const int Most = 200;

    [FromRoute(Name = "soort")]
    public string Word { get; set; } = "";

    [FromRoute(Name = "sleutel")]
    public string Key { get; set; } = "";

    /// <summary>The revision that is looked at; null for the newest.</summary>
    [FromQuery(Name = "versie")]
    public long? Shown { get; set; }

    public override string Title => $"Versies van {Key}";

    public override OfficePart? Above => Lines is [{ IsRemoval: false }, ..] ? new("Terug naar het bewerken", Kind.AddressOf(Key)) : new("Prullenbak", OfficeItems.Bin);

    public ItemKind Kind { get; private set; } = ItemKind.Page;

    public IReadOnlyList<RevisionLine> Lines { get; private set; } = [];

    public Revision? Revision { get; private set; }

    /// <summary>What it changed in what was there before.</summary>
    public IReadOnlyList<FieldDifference> Differences { get; private set; } = [];

    /// <summary>Whether what it says is something else than what stands now.</summary>
    public bool CanBePutBack => Revision?.State is not null && Lines is [var newest, ..] && Revision.Id != newest.Id;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    /// <summary>As a new revision: what came after it stays to be seen.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Revision?.State is not { } state)
        {
            return NotFound();
        }

        var newest = Lines[0];
        var end = await back.SaveAsync(Kind, Key, state, newest.IsRemoval ? DraftItems.New : newest.Number, Editor.Name, $"Teruggezet: versie van {OfficeWords.Of(Revision.At)}.", cancellation);

        return end is ItemSaving.Saved or ItemSaving.Unchanged
            ? SeeOther(Kind.AddressOf(Key), $"De versie van {OfficeWords.Of(Revision.At)} staat er weer.")
            : SeeOther(OfficeItems.Revisions(Kind, Key), "Iemand heeft dit net veranderd. Kijk eerst wat er nu staat.");
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (ItemKind.ByWord(Word) is not { } kind)
        {
            return false;
        }

        Kind = kind;
        Lines = await revisions.ListAsync(kind.Stored, Key, Most, cancellation);

        if (Lines.Count == 0)
        {
            return false;
        }

        Revision = await revisions.FindAsync(kind.Stored, Key, Shown ?? Lines[0].Id, cancellation);

        if (Revision is null)
        {
            return false;
        }

        Differences = ItemFields.Differences((await revisions.BeforeAsync(kind.Stored, Key, Revision.Id, cancellation))?.State, Revision.State);

        return true;
    }
}
