using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Storage;
using Portal.Web.Office;
using Portal.Web.Office.Items;

namespace Portal.Web.Pages.Beheer.Teksten;

/// <summary>What the list of texts is narrowed by.</summary>
internal sealed class TextFilter
{
    public string Taal { get; set; } = "";

    public string Zoek { get; set; } = "";

    public bool Ontbreekt { get; set; }

    public int Blad { get; set; } = 1;

    public string AddressOf(int page)
    {
        var query = new QueryBuilder { { "taal", Taal }, { "zoek", Zoek }, { "ontbreekt", Ontbreekt ? "true" : "false" }, { "blad", page.ToString(CultureInfo.InvariantCulture) } };

        return OfficeItems.Texts + query.ToQueryString();
    }
}

/// <summary>A text of the interface beside the one it is translated from.</summary>
/// <param name="Text">Null when it is missing.</param>
internal sealed record TextLine(string Key, string Source, string? Text);

/// <summary>The words of the interface in one language, beside the language of the site.</summary>
internal sealed class IndexModel(EditorAtWork editor, PortalDbContext context) : OfficePage(editor)
{
    private const int PerPart = 50;

    public override string Title => "Teksten";

    public TextFilter Filter { get; private set; } = new();

    public ImmutableArray<Language> Languages { get; private set; } = [];

    public string SourceLanguage { get; private set; } = "nl";

    public ImmutableArray<TextLine> Lines { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public int Count { get; private set; }

    public IEnumerable<SelectListItem> LanguageItems => Languages.Select(language => new SelectListItem(language.Name, language.Tag));

    public async Task OnGetAsync([FromQuery] TextFilter filter, CancellationToken cancellation)
    {
        Filter = filter;
        var site = (await context.Settings.AsNoTracking().SingleAsync(cancellation)).Item;
        (Languages, SourceLanguage) = (site.Languages, site.DefaultLanguage);

        if (!Languages.Any(language => language.Tag == filter.Taal))
        {
            filter.Taal = Languages.FirstOrDefault(language => language.Tag != SourceLanguage)?.Tag ?? SourceLanguage;
        }

        var rows = await context.Texts.AsNoTracking().Where(row => row.Language == SourceLanguage || row.Language == filter.Taal).Select(row => new { row.Language, row.Key, row.Item }).ToListAsync(cancellation);
        var own = rows.Where(row => row.Language == filter.Taal).ToDictionary(row => row.Key, row => row.Item, StringComparer.Ordinal);
        var words = filter.Zoek.Trim();
        var found = rows.Where(row => row.Language == SourceLanguage)
            .Select(row => new TextLine(row.Key, row.Item, own.GetValueOrDefault(row.Key)))
            .Where(line => !filter.Ontbreekt || line.Text is null)
            .Where(line => words.Length == 0 || new[] { line.Key, line.Source, line.Text ?? "" }.Any(text => text.Contains(words, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(line => line.Key, StringComparer.Ordinal)
            .ToList();

        Count = found.Count;
        var parts = Pager.PagesOf(Count, PerPart);
        var part = Math.Clamp(filter.Blad, 1, parts);
        Pager = new Pager(part, parts, filter.AddressOf);
        Lines = [.. found.Skip((part - 1) * PerPart).Take(PerPart)];
    }
}
