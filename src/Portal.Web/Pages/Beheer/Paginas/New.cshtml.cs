using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Folder;
using Portal.Content.Pages;
using Portal.Storage;
using Portal.Storage.Drafts;
using Portal.Storage.Pages;
using Portal.Web.Office;
using Portal.Web.Office.Items;

namespace Portal.Web.Pages.Beheer.Paginas;

/// <summary>Makes a page in the language in which the site is written first. The rest is filled in where it is changed.</summary>
internal sealed class NewModel(EditorAtWork editor, PortalDbContext context, DraftItems items) : OfficePage(editor)
{
    public override string Title => "Nieuwe pagina";

    public override OfficePart? Above => new("Pagina’s", OfficeItems.Pages);

    public NewPageForm Form { get; private set; } = new();

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "Form")] NewPageForm form, CancellationToken cancellation)
    {
        Form = form;
        var key = form.Key.Trim().Trim('/');
        var site = (await context.Settings.AsNoTracking().SingleAsync(cancellation)).Item;

        if (await context.Pages.AnyAsync(row => row.Key == key, cancellation))
        {
            ModelState.AddModelError("Form.Key", "Er is al een pagina met deze sleutel.");

            return Invalid();
        }

        var today = Editor.Today;
        var text = new PageText(
            form.Title.Trim(), "", key == PageTerms.Home ? "" : key, form.Title.Trim(), [.. PageTerms.Audiences.Where(form.Audience.Contains)], form.Section, 100, site.Owner,
            today, today.AddYears(1), PageTerms.Source, "", [], "…", 0);

        await PageAddress.TakeAsync(context, text.Slug, cancellation);

        return await items.SaveAsync(PageRow.Of(key, site.DefaultLanguage, text), DraftItems.New, Editor.Name, "Nieuwe pagina.", cancellation) is ItemSaving.Saved
            ? SeeOther(OfficeItems.Page(key, site.DefaultLanguage), "De pagina is gemaakt. Schrijf hieronder de tekst.")
            : Invalid();
    }

    public override async Task<IActionResult> ShowAgainAsync()
    {
        await TryUpdateModelAsync(Form, nameof(Form));

        return Invalid();
    }
}

internal sealed class NewPageForm
{
    public string Key { get; set; } = "";

    public string Title { get; set; } = "";

    public string Section { get; set; } = "";

    public List<string> Audience { get; set; } = [];
}

internal sealed class NewPageFormValidator : AbstractValidator<NewPageForm>
{
    /// <summary>Addresses of the office itself: a page with such a key could not be opened.</summary>
    private static readonly string[] Taken = ["nieuw", "weghalen", "verplaatsen", "voorbeeld"];

    public NewPageFormValidator()
    {
        RuleFor(form => form.Key)
            .Must(key => key.Trim().Trim('/') is { Length: > 0 and <= 150 } path && Ids.IsPath(path) && !Taken.Contains(path, StringComparer.Ordinal))
            .WithMessage("Gebruik voor de sleutel kleine letters, cijfers, streepjes en schuine strepen, zoals rechten/bedenktijd.");
        RuleFor(form => form.Title).NotEmpty().WithMessage("Geef de pagina een titel.").MaximumLength(300);
        RuleFor(form => form.Section).Must(section => PageTerms.Sections.Contains(section, StringComparer.Ordinal)).WithMessage("Kies een deel van de site.");
        RuleFor(form => form.Audience).Must(audience => audience.Exists(one => PageTerms.Audiences.Contains(one, StringComparer.Ordinal))).WithMessage("Kies voor wie de pagina is.");
    }
}
