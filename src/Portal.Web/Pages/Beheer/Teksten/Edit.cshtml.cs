using System.Text.RegularExpressions;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Translations;
using Portal.Storage;
using Portal.Storage.Drafts;
using Portal.Storage.Revisions;
using Portal.Storage.Texts;
using Portal.Web.Office;
using Portal.Web.Office.Items;

namespace Portal.Web.Pages.Beheer.Teksten;

/// <summary>One text of the interface in one language.</summary>
internal sealed partial class EditModel(EditorAtWork editor, PortalDbContext context, DraftItems items, ItemRevisions revisions, TranslationNotes notes)
    : ItemPage<TextRow, string>(editor, items, revisions)
{
    [FromRoute(Name = "taal")]
    public string Language { get; set; } = "";

    [FromRoute(Name = "sleutel")]
    public string Key { get; set; } = "";

    public override ItemKind Kind => ItemKind.Text;

    public override string Title => $"{Key} ({Language})";

    public override OfficePart? Above => new("Teksten", OfficeItems.Texts + QueryString.Create("taal", Language));

    public TextForm Form { get; private set; } = new();

    /// <summary>The text in the language of the site.</summary>
    public string Source { get; private set; } = "";

    public string SourceLanguage { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        if (await context.Texts.AsNoTracking().SingleOrDefaultAsync(row => row.Language == Language && row.Key == Key, cancellation) is { } row)
        {
            (OpenedAt, Form.Text) = (row.Revision, row.Item);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "Form")] TextForm form, [FromForm] int openedAt, CancellationToken cancellation)
    {
        (Form, OpenedAt) = (form, openedAt);

        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        var text = form.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

        if (!Places(text).SetEquals(Places(Source)))
        {
            ModelState.AddModelError("Form.Text", "Laat {0}, {1} en zo verder staan zoals in de brontekst: daar vult de site iets in.");

            return Invalid();
        }

        var end = await SaveAsync(TextRow.Of(Language, Key, text), openedAt, form.Note, cancellation);

        if (Language != SourceLanguage && IsDone(end))
        {
            await notes.NoteAsync(Language, TranslationMark.ItemOfText(Key), TranslationMark.Of(Source), Editor.Name, cancellation);
        }

        return end;
    }

    protected override async Task<bool> LoadTypedAsync(CancellationToken cancellation)
    {
        await TryUpdateModelAsync(Form, nameof(Form));

        return await LoadAsync(cancellation);
    }

    protected override TextRow RowOf(string? item) => TextRow.Of(Language, Key, item ?? "");

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var site = (await context.Settings.AsNoTracking().SingleAsync(cancellation)).Item;
        SourceLanguage = site.DefaultLanguage;
        var source = await context.Texts.AsNoTracking().SingleOrDefaultAsync(row => row.Language == SourceLanguage && row.Key == Key, cancellation);
        Source = source?.Item ?? "";

        return source is not null && site.Languages.Any(language => language.Tag == Language);
    }

    private static HashSet<string> Places(string text) => Place().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("\\{[0-9]\\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}

internal sealed class TextForm
{
    public string Text { get; set; } = "";

    public string Note { get; set; } = "";
}

internal sealed class TextFormValidator : AbstractValidator<TextForm>
{
    public TextFormValidator()
    {
        RuleFor(form => form.Text).NotEmpty().WithMessage("Vul de tekst in.");
        RuleFor(form => form.Note).MaximumLength(1000).WithMessage("Houd de toelichting korter dan 1000 tekens.");
    }
}
