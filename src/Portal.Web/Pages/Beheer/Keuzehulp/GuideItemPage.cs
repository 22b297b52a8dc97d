using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portal.Storage;
using Portal.Web.Guides;
using Portal.Web.Guides.Drafts;
using Portal.Web.Guides.Naming;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Keuzehulp;

/// <summary>What every form for an item of the guide holds.</summary>
internal abstract class GuideInput
{
    /// <summary>Its permanent name.</summary>
    public string Id { get; set; } = "";

    /// <summary>Which revisions the form shows: see <see cref="GuideItemPage{T}"/>. Empty for an item that is not there yet.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>Take it away.</summary>
    public bool Away { get; set; }

    public string Note { get; set; } = "";
}

/// <summary>
/// A page on which one item of the guide is added, changed or taken away. The form carries a stamp of the revisions that it shows; when
/// somebody else saved meanwhile, both are shown and nothing is saved. It is no <see cref="ItemPage{TRow, T}"/>: one form is several rows, and
/// no one revision is what two editors both started from, so there is nothing to merge from.
/// </summary>
internal abstract class GuideItemPage<T>(EditorAtWork editor, PortalDbContext context, GuideDraft draft, GuideSaving saving) : GuidePage(editor)
    where T : GuideInput, new()
{
    [BindProperty]
    public T Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "id")]
    public string Key { get; set; } = "";

    public GuideNames Names { get; private set; } = null!;

    public bool IsNew => Key == GuideAddress.New;

    public override string Title => IsNew ? $"{Noun}: nieuw" : $"{Noun} {Key}";

    public override OfficePart? Above => new(List.Title, List.Address);

    protected PortalDbContext Context => context;

    protected GuideDraft Draft => draft;

    protected abstract string Noun { get; }

    /// <summary>The table of its revisions.</summary>
    protected abstract string Kind { get; }

    /// <summary>As revisions name the item.</summary>
    protected virtual string RevisionKey => Input.Id;

    protected abstract (string Title, string Address) List { get; }

    /// <summary>The item as the form shows it; null when there is none of this name. Its rows stay in the context.</summary>
    protected abstract Task<T?> ReadAsync(string id, CancellationToken cancellation);

    /// <summary>Puts what was typed in the context, or says in the model state what is wrong.</summary>
    protected abstract Task StageAsync(CancellationToken cancellation);

    /// <summary>Takes the item away in the context.</summary>
    protected abstract Task StageAwayAsync(CancellationToken cancellation);

    /// <summary>What a form says, box by box, to lay two beside each other.</summary>
    protected abstract IEnumerable<(string Box, string Value)> Said(T input);

    /// <summary>What the page shows beside its form.</summary>
    protected virtual Task LoadAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>A form for an item that is not there yet.</summary>
    protected virtual T Blank() => new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Names = await draft.NamesAsync(cancellation);
        await LoadAsync(cancellation);
        if (IsNew)
        {
            Input = Blank();
            return Page();
        }

        if (await ReadAsync(Key, cancellation) is not { } input)
        {
            return NotFound();
        }

        Input = input;

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Names = await draft.NamesAsync(cancellation);
        await LoadAsync(cancellation);
        Input.Id = IsNew ? Input.Id.Trim() : Key;
        if (IsNew && (!PermanentName.IsOne(Input.Id) || Input.Id == GuideAddress.New))
        {
            ModelState.AddModelError("Input.Id", "De naam is van kleine letters en cijfers, met streepjes ertussen.");
            return Invalid();
        }

        var now = await ReadAsync(Input.Id, cancellation);
        if ((now?.Stamp ?? "") != Input.Stamp)
        {
            return await OvertookAsync(now, cancellation);
        }

        await (Input.Away ? StageAwayAsync(cancellation) : StageAsync(cancellation));
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        if (!await saving.SaveAsync(Input.Note, cancellation))
        {
            return await OvertookAsync(await ReadAsync(Input.Id, cancellation), cancellation);
        }

        return SeeOther(List.Address, Input.Away ? $"“{Input.Id}” is weggehaald." : $"“{Input.Id}” is bewaard.");
    }

    public override async Task<IActionResult> ShowAgainAsync()
    {
        Names = await draft.NamesAsync(HttpContext.RequestAborted);
        await LoadAsync(HttpContext.RequestAborted);

        return Invalid();
    }

    /// <summary>Says what is wrong with a box.</summary>
    protected void Wrong(string box, string problem) => ModelState.AddModelError($"Input.{box}", problem);

    private async Task<IActionResult> OvertookAsync(T? now, CancellationToken cancellation)
    {
        var by = await context.Revisions.AsNoTracking()
            .Where(revision => revision.Kind == Kind && revision.Key == RevisionKey)
            .OrderByDescending(revision => revision.Id)
            .Select(revision => revision.By)
            .FirstOrDefaultAsync(cancellation);
        var mine = Said(Input).ToLookup(said => said.Box, said => said.Value, StringComparer.Ordinal);
        Overtaking = new Overtaking(
            by ?? "Iemand",
            now is null ? [] : [.. Said(now).Where(said => !mine[said.Box].Contains(said.Value, StringComparer.Ordinal)).Select(said => KeyValuePair.Create(said.Box, said.Value))]);
        Input.Stamp = now?.Stamp ?? "";
        ModelState.Remove("Input.Stamp");
        Response.StatusCode = StatusCodes.Status409Conflict;

        return Page();
    }
}
