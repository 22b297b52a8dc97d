using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Pages;
using Portal.Content.Publishing;
using Portal.Storage;
using Portal.Web.Office.Items;
using Portal.Web.Reading;

namespace Portal.Web.Pages.Beheer.Paginas;

/// <summary>A page as visitors would see it: as it was typed, or as it was saved. Shown in a frame of the page that changes it.</summary>
internal sealed class PreviewModel(Reader reader, Publication publication, PortalDbContext context, Surroundings surroundings) : ContentPageModel(reader, publication)
{
    public override string AddressIn(string language) => OfficeItems.PagePreview(Published.Key, language);

    /// <summary>Not asked for here: a page of the draft is found by its key, whatever its address.</summary>
    [NonHandler]
    public override IActionResult OnGet(string slug) => throw new NotSupportedException("A preview is found by its key.");

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "sleutel")] string key, [FromQuery(Name = "taal")] string language, CancellationToken cancellation) =>
        await context.Pages.AsNoTracking().SingleOrDefaultAsync(row => row.Key == key && row.Language == language, cancellation) is { } row
            ? await ShowAsync(key, language, row.Item, cancellation)
            : NotFound();

    public Task<IActionResult> OnPostAsync([FromQuery(Name = "sleutel")] string key, [FromQuery(Name = "taal")] string language, [FromForm(Name = "Form")] PageForm form, CancellationToken cancellation)
    {
        // Half a page is worth a look too.
        var text = form.ToText(before: null);
        var standIn = new PageText("–", "", "–", "–", ["P"], "over", 0, "–", DateOnly.MinValue, DateOnly.MinValue, PageTerms.Source, "", [], "", 0);

        return ShowAsync(key, language, text with
        {
            Title = Or(text.Title, standIn.Title),
            Summary = Or(text.Summary, standIn.Summary),
            Slug = key == PageTerms.Home ? "" : Or(text.Slug, standIn.Slug),
            Owner = Or(text.Owner, standIn.Owner),
            Section = PageTerms.Sections.Contains(text.Section, StringComparer.Ordinal) ? text.Section : standIn.Section,
            Translation = PageTerms.Translations.Contains(text.Translation, StringComparer.Ordinal) ? text.Translation : standIn.Translation,
            Audience = text.Audience.IsEmpty ? standIn.Audience : text.Audience,
        }, cancellation);
    }

    private static string Or(string typed, string standIn) => typed.Length > 0 ? typed : standIn;

    private async Task<IActionResult> ShowAsync(string key, string language, PageText text, CancellationToken cancellation)
    {
        if ((await surroundings.TryAsync(key, language, text, cancellation)).Page is not { } page)
        {
            return NotFound();
        }

        Show(page with { Front = text });

        return Page();
    }
}
