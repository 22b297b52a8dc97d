using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portal.Storage;
using Portal.Storage.Desks;
using Portal.Storage.Drafts;
using Portal.Web.Office;
using Portal.Web.Office.Items;

namespace Portal.Web.Pages.Beheer.Loketten;

/// <summary>Where a desk is named; it can be taken away when it is named nowhere.</summary>
internal sealed class UseModel(EditorAtWork editor, PortalDbContext context, DeskUses uses, DraftItems items) : OfficePage(editor)
{
    [FromRoute(Name = "id")]
    public string Id { get; set; } = "";

    public override string Title => $"Waar “{Name}” staat";

    public override OfficePart? Above => new(Name, OfficeItems.Desk(Id));

    public ImmutableArray<DeskUse> Uses { get; private set; } = [];

    /// <summary>The pages among them, each once with its languages: nine lines for every page hide the rest.</summary>
    public IEnumerable<(string Title, string Key, ImmutableArray<string> Languages)> Pages => Uses
        .Where(use => use.User == DeskUser.Page)
        .Select(use => (use.Name, Page: use.Key[..use.Key.LastIndexOf('/')], Language: use.Key[(use.Key.LastIndexOf('/') + 1)..]))
        .GroupBy(text => text.Page, StringComparer.Ordinal)
        .Select(page => (page.OrderByDescending(text => text.Language == "nl").First().Name, page.Key, page.Select(text => text.Language).ToImmutableArray()));

    public int OpenedAt { get; private set; }

    /// <summary>Set when somebody changed the desk since this page was opened.</summary>
    public ItemSaving.Conflict? Merge { get; private set; }

    private string Name { get; set; } = "";

    public static string WordsOf(DeskUser user) => user switch
    {
        DeskUser.Site => "in de instellingen van de site, als noodnummer of als loket dat er altijd is",
        DeskUser.Rule => "in de verwijsregel",
        DeskUser.Role => "als landelijk loket van de rol",
        DeskUser.RoleHolder => "als wie een rol vervult:",
        DeskUser.Fact => "als loket achter het gegeven",
        DeskUser.SafetyRule => "in de veiligheidsregel",
        DeskUser.Case => "in het voorbeeldgeval",
        DeskUser.BlockWords => "in het richtlijnblok",
        DeskUser.Redirect => "achter het oude adres",
        DeskUser.SearchWords => "bij de zoekwoorden in het",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromForm] int openedAt, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        if (!Uses.IsEmpty)
        {
            ModelState.AddModelError("", "Het loket kan nog niet weg: er verwijst nog iets naar.");

            return Invalid();
        }

        switch (await items.RemoveAsync(DeskRow.Of(EditModel.Nothing(Id)), openedAt, Editor.Name, "Weggehaald.", cancellation))
        {
            case ItemSaving.Conflict conflict:
                Merge = conflict;
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();

            default:
                return SeeOther(OfficeItems.Desks, $"“{Name}” is weggehaald. Terugzetten kan in de prullenbak.");
        }
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var row = await context.Desks.AsNoTracking().Where(row => row.Id == Id).Select(row => new { row.Revision, row.Item.Name }).SingleOrDefaultAsync(cancellation);

        if (row is null)
        {
            return false;
        }

        (OpenedAt, Name) = (row.Revision, row.Name.In(["nl", "en"])?.Text ?? Id);
        Uses = await uses.OfAsync(Id, cancellation);

        return true;
    }
}
