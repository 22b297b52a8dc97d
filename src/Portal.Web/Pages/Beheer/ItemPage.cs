using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Portal.Storage.Drafts;
using Portal.Storage.Json;
using Portal.Storage.Revisions;
using Portal.Web.Office;
using Portal.Web.Office.Items;

namespace Portal.Web.Pages.Beheer;

/// <summary>A page that changes one item of the draft: saves it over the revision that its form was opened at, and merges what two editors changed.</summary>
internal abstract class ItemPage<TRow, T>(EditorAtWork editor, DraftItems items, ItemRevisions revisions) : OfficePage(editor)
    where TRow : DraftRow<T>
    where T : notnull
{
    private bool startsAnew;

    /// <summary>Set when somebody else was faster; the form then gives way to the choice.</summary>
    public MergeView? Merge { get; private set; }

    /// <summary>The revision that the form shows.</summary>
    public int OpenedAt { get; protected set; }

    public abstract ItemKind Kind { get; }

    public string ItemKey => RowOf(default).ItemKey;

    /// <summary>Where the item is changed.</summary>
    public string ItemAddress => Kind.AddressOf(ItemKey);

    /// <summary>What was sent from <c>_Merge</c>.</summary>
    public Task<IActionResult> OnPostMergeAsync([FromForm(Name = "merge")] MergeForm merge, CancellationToken cancellation) => MergeAsync(merge, cancellation);

    /// <param name="item">Null when only the key of the row counts.</param>
    protected abstract TRow RowOf(T? item);

    protected virtual string Saved(int revision) => $"Bewaard als versie {revision}. Op de site verandert er nog niets: dat gebeurt bij publiceren.";

    /// <summary>What was typed, with what is wrong, over what the page shows beside it.</summary>
    public sealed override async Task<IActionResult> ShowAgainAsync()
    {
        if (!startsAnew)
        {
            OpenedAt = int.TryParse(Request.Form["openedAt"], NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : DraftItems.New;
        }

        return await LoadTypedAsync(HttpContext.RequestAborted) ? Invalid() : NotFound();
    }

    /// <summary>Binds the form as it was sent and loads what is shown beside it.</summary>
    /// <returns>Whether there is such an item.</returns>
    protected abstract Task<bool> LoadTypedAsync(CancellationToken cancellation);

    protected static bool IsDone(IActionResult end) => end is StatusCodeResult { StatusCode: StatusCodes.Status303SeeOther };

    /// <summary>Called before a row is saved, typed or merged: brings along what follows from it. Override to do so.</summary>
    protected virtual Task PrepareAsync(TRow row, CancellationToken cancellation) => Task.CompletedTask;

    protected async Task<IActionResult> SaveAsync(TRow row, int openedAt, string note, CancellationToken cancellation, string? after = null)
    {
        await PrepareAsync(row, cancellation);

        switch (await items.SaveAsync(row, openedAt, Editor.Name, note, cancellation))
        {
            case ItemSaving.Saved saved:
                return SeeOther(after ?? ItemAddress, Saved(saved.Revision));

            case ItemSaving.Unchanged:
                return SeeOther(after ?? ItemAddress, "Er was niets veranderd.");

            case ItemSaving.Conflict conflict:
                Merge = MergeView.Of(conflict, StoredJson.Write(row.Item), openedAt, note);
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();

            case ItemSaving.Gone gone:
                (OpenedAt, startsAnew) = (DraftItems.New, true);
                ModelState.AddModelError("", $"{(gone.Last is { } last ? $"{last.By} heeft dit weggehaald, op {OfficeWords.Of(last.At)}." : "Dit is intussen weggehaald.")} Wat je typte staat hieronder. Bewaar het nog eens als je het terug wilt zetten.");
                return await ShowAgainAsync();

            case ItemSaving.Refused refused:
                ModelState.AddModelError("", $"Dit past niet. {ProblemWords.Of(refused.Problem)}");
                return await ShowAgainAsync();

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<IActionResult> MergeAsync(MergeForm merge, CancellationToken cancellation)
    {
        var sides = merge.Choices.ToLookup(choice => choice.Path, choice => choice.Side, StringComparer.Ordinal);

        try
        {
            var theirs = await revisions.StateAtAsync(Kind.Stored, ItemKey, merge.TheirsAt, cancellation) ?? merge.Mine;
            var origin = await revisions.StateAtAsync(Kind.Stored, ItemKey, merge.OpenedAt, cancellation);
            var merged = ItemMerge.Of(origin, merge.Mine, theirs, path => sides[path].FirstOrDefault());

            return await SaveAsync(RowOf(StoredJson.Read<T>(merged.State)), merge.TheirsAt, merge.Note, cancellation);
        }
        catch (JsonException)
        {
            return BadRequest();
        }
    }
}

/// <summary>The choice between two changes, as it is sent.</summary>
internal sealed class MergeForm
{
    public string Mine { get; set; } = "";

    public int OpenedAt { get; set; }

    public int TheirsAt { get; set; }

    public string Note { get; set; } = "";

    public List<MergeChoice> Choices { get; set; } = [];
}

internal sealed class MergeChoice
{
    public string Path { get; set; } = "";

    public MergeSide Side { get; set; }
}
