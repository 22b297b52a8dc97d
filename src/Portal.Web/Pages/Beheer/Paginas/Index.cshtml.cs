using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Pages;
using Portal.Storage;
using Portal.Web.Office;
using Portal.Web.Office.Items;

namespace Portal.Web.Pages.Beheer.Paginas;

/// <summary>All pages of the draft.</summary>
internal sealed class IndexModel(EditorAtWork editor, PortalDbContext context, PageList list) : OfficePage(editor)
{
    private const int PerPart = 25;

    public override string Title => "Pagina’s";

    public PageFilter Filter { get; private set; } = new();

    public ImmutableArray<PageLine> Lines { get; private set; } = [];

    public ImmutableArray<Language> Languages { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public int Count { get; private set; }

    public static IEnumerable<SelectListItem> Sections => [new("alle delen", ""), .. DeskWords.Items("section", PageTerms.Sections)];

    public static IEnumerable<SelectListItem> Audiences => [new("iedereen", ""), .. DeskWords.Items("audience", PageTerms.Audiences)];

    public static IEnumerable<SelectListItem> Needs =>
    [
        new("alles", nameof(PageNeed.Any)),
        new("opnieuw nakijken", nameof(PageNeed.Review)),
        new("vertaling ontbreekt", nameof(PageNeed.Missing)),
        new("vertaling loopt achter", nameof(PageNeed.Behind)),
        new("vertaling nog niet nagekeken", nameof(PageNeed.Draft)),
    ];

    public IEnumerable<SelectListItem> LanguageItems => [new("alle talen", ""), .. Languages.Select(language => new SelectListItem(language.Name, language.Tag))];

    public async Task OnGetAsync([FromQuery] PageFilter filter, CancellationToken cancellation)
    {
        Filter = filter;
        Languages = (await context.Settings.AsNoTracking().SingleAsync(cancellation)).Item.Languages;

        // What is missing is missing in a language.
        if (Filter is { Nodig: PageNeed.Missing, Taal: "" })
        {
            Filter.Taal = Languages.FirstOrDefault(language => language.Tag != "nl")?.Tag ?? "nl";
        }

        var keys = await list.KeysAsync(Filter, Editor.Today, cancellation);
        Count = keys.Length;
        var parts = Pager.PagesOf(Count, PerPart);
        var part = Math.Clamp(Filter.Blad, 1, parts);
        Pager = new Pager(part, parts, Filter.AddressOf);
        Lines = await list.LinesAsync([.. keys.Skip((part - 1) * PerPart).Take(PerPart)], [.. Languages.Select(language => language.Tag)], cancellation);
    }
}
