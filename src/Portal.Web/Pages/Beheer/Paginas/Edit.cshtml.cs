using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Pages;
using Portal.Content.Translations;
using Portal.Storage;
using Portal.Storage.Drafts;
using Portal.Storage.Json;
using Portal.Storage.Pages;
using Portal.Storage.Revisions;
using Portal.Web.Office;
using Portal.Web.Office.Items;

namespace Portal.Web.Pages.Beheer.Paginas;

/// <summary>A page of the draft in one language.</summary>
internal sealed class EditModel(EditorAtWork editor, PortalDbContext context, DraftItems items, ItemRevisions revisions, Surroundings surroundings, TranslationNotes notes)
    : ItemPage<PageRow, PageText>(editor, items, revisions)
{
    private const int MostSourceRevisions = 100;

    private readonly ItemRevisions revisions = revisions;

    [FromRoute(Name = "taal")]
    public string Language { get; set; } = "";

    [FromRoute(Name = "sleutel")]
    public string Key { get; set; } = "";

    public override ItemKind Kind => ItemKind.Page;

    public override string Title => $"{(Form.Title.Length > 0 ? Form.Title : Key)} ({LanguageName})";

    public override OfficePart? Above => new("Pagina’s", OfficeItems.Pages);

    public PageForm Form { get; private set; } = new();

    public ImmutableArray<Language> Languages { get; private set; } = [];

    /// <summary>The languages in which the page is there.</summary>
    public ImmutableArray<string> There { get; private set; } = [];

    /// <summary>What is wrong with what was saved last.</summary>
    public ImmutableArray<ContentProblem> Problems { get; private set; } = [];

    /// <summary>The text that this one is a translation of; null when it is the source itself.</summary>
    public PageRow? Source { get; private set; }

    /// <summary>What changed in the source since this was translated; null when nothing did, or when that is not known.</summary>
    public DifferenceView? SourceChange { get; private set; }

    public bool IsBehind { get; private set; }

    public bool IsNew => OpenedAt == DraftItems.New;

    public static IEnumerable<SelectListItem> Audiences => DeskWords.Items("audience", PageTerms.Audiences);

    public static IEnumerable<SelectListItem> Sections => DeskWords.Items("section", PageTerms.Sections);

    public static IEnumerable<SelectListItem> Translations => DeskWords.Items("translation", PageTerms.Translations);

    private string LanguageName => Languages.FirstOrDefault(language => language.Tag == Language)?.Name ?? Language;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        var row = await context.Pages.AsNoTracking().SingleOrDefaultAsync(row => row.Key == Key && row.Language == Language, cancellation);

        if (row is not null)
        {
            (OpenedAt, Form) = (row.Revision, PageForm.Of(row.Item));
            Problems = (await surroundings.TryAsync(Key, Language, row.Item, cancellation)).Problems;
        }
        else if (Source is null)
        {
            return NotFound();
        }
        else
        {
            // A translation starts from the fields of its source; only words are translated.
            Form = PageForm.Of(Source.Item with { Title = "", BrowserTitle = "", Summary = "", Slug = "", Body = "", Translation = PageTerms.Draft });
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "Form")] PageForm form, [FromForm] int openedAt, CancellationToken cancellation)
    {
        (Form, OpenedAt) = (form, openedAt);

        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        var before = await context.Pages.AsNoTracking().SingleOrDefaultAsync(row => row.Key == Key && row.Language == Language, cancellation);
        var end = await SaveAsync(RowOf(form.ToText(before?.Item)), openedAt, form.Note, cancellation);

        if (form.FitsSource && Source is not null && IsDone(end))
        {
            await notes.NoteAsync(Language, TranslationMark.ItemOfPage(Key), TranslationMark.Of(Source.Item), Editor.Name, cancellation);
        }

        return end;
    }

    protected override async Task<bool> LoadTypedAsync(CancellationToken cancellation)
    {
        await TryUpdateModelAsync(Form, nameof(Form));

        return await LoadAsync(cancellation);
    }

    protected override PageRow RowOf(PageText? item) => PageRow.Of(Key, Language, item ?? Nothing);

    protected override Task PrepareAsync(PageRow row, CancellationToken cancellation) => PageAddress.TakeAsync(context, row.Item.Slug, cancellation);

    private static PageText Nothing { get; } = new("", "", "", "", [], "", 0, "", default, default, "", "", [], "", 0);

    /// <returns>Whether there is such a page, or such a language to write it in: the source itself may have been taken away while somebody typed.</returns>
    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        Languages = (await context.Settings.AsNoTracking().SingleAsync(cancellation)).Item.Languages;
        var source = await context.Pages.AsNoTracking().Where(row => row.Key == Key && row.Item.Translation == PageTerms.Source).OrderBy(row => row.Language).FirstOrDefaultAsync(cancellation);
        There = [.. await context.Pages.Where(row => row.Key == Key).Select(row => row.Language).ToListAsync(cancellation)];
        Source = source?.Language == Language ? null : source;

        if (Source is not null)
        {
            await CompareAsync(Source, cancellation);
        }

        return There.Contains(Language, StringComparer.Ordinal) || (There.Length > 0 && Languages.Any(language => language.Tag == Language));
    }

    /// <summary>Looks among the revisions of the source for the one that this was translated from, by its mark.</summary>
    private async Task CompareAsync(PageRow source, CancellationToken cancellation)
    {
        var made = await notes.FindAsync(Language, TranslationMark.ItemOfPage(Key), cancellation);
        IsBehind = made is not null && made != TranslationMark.Of(source.Item);

        if (!IsBehind)
        {
            return;
        }

        foreach (var line in await revisions.ListAsync(Kind.Stored, source.ItemKey, MostSourceRevisions, cancellation))
        {
            if (await revisions.FindAsync(Kind.Stored, source.ItemKey, line.Id, cancellation) is { State: { } state } && StoredJson.Read<PageText>(state) is var old && TranslationMark.Of(old) == made)
            {
                SourceChange = DifferenceView.Of(
                    $"Toen vertaald ({OfficeWords.Of(line.At)})", Readable(old),
                    "Nu", Readable(source.Item),
                    source.Language);
                return;
            }
        }
    }

    private static string Readable(PageText text) => $"{text.Title}\n{text.Summary}\n{(text.Law.Length > 0 ? text.Law + "\n" : "")}\n{text.Body}";
}
