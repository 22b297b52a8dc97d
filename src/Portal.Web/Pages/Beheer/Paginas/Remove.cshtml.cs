using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Pages;
using Portal.Storage;
using Portal.Web.Office;
using Portal.Web.Office.Items;

namespace Portal.Web.Pages.Beheer.Paginas;

/// <summary>Takes a page away, unless something leads to it; its address leads on to another.</summary>
internal sealed class RemoveModel(EditorAtWork editor, PortalDbContext context, PageWork work) : OfficePage(editor)
{
    [FromRoute(Name = "sleutel")]
    public string Key { get; set; } = "";

    public override string Title => $"“{Name}” weghalen";

    public override OfficePart? Above => new("Pagina’s", OfficeItems.Pages);

    public PageUse Use { get; private set; } = new([], [], [], 0);

    public bool IsNeeded => Key == PageTerms.Home || Use.Pages.Length + Use.Blocks.Length + Use.SearchLanguages.Length > 0;

    public ImmutableArray<string> Languages { get; private set; } = [];

    public string SourceLanguage { get; private set; } = "nl";

    /// <summary>The page that takes over, by key.</summary>
    public string Instead { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    private string Name { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromForm] string instead, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        if (IsNeeded)
        {
            ModelState.AddModelError("", "Er verwijst nog iets naar deze pagina.");

            return Invalid();
        }

        if (!Others.Any(other => other.Value == instead))
        {
            ModelState.AddModelError("Instead", "Kies een pagina.");

            return Invalid();
        }

        await work.RemoveAsync(Key, instead, Editor.Name, cancellation);

        return SeeOther(OfficeItems.Pages, $"“{Name}” is weggehaald. Terugzetten kan in de prullenbak.");
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var texts = await context.Pages.Where(row => row.Key == Key).Select(row => new { row.Language, row.Item.Title, row.Item.Translation }).ToListAsync(cancellation);

        if (texts.Count == 0)
        {
            return false;
        }

        var source = texts.FirstOrDefault(text => text.Translation == PageTerms.Source) ?? texts[0];
        (Name, SourceLanguage, Languages) = (source.Title, source.Language, [.. texts.Select(text => text.Language)]);
        Use = await work.UseAsync(Key, cancellation);
        Others =
        [
            .. await context.Pages.Where(row => row.Item.Translation == PageTerms.Source && row.Key != Key).OrderBy(row => row.Key)
                .Select(row => new SelectListItem(row.Item.Title + " (" + row.Key + ")", row.Key)).ToListAsync(cancellation),
        ];
        Instead = Key.LastIndexOf('/') is > 0 and var slash ? Key[..slash] : PageTerms.Home;

        return true;
    }
}
