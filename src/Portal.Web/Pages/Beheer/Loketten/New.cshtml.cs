using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Portal.Content.Desks;
using Portal.Content.Folder;
using Portal.Storage.Desks;
using Portal.Storage.Drafts;
using Portal.Web.Office;
using Portal.Web.Office.Items;

namespace Portal.Web.Pages.Beheer.Loketten;

/// <summary>Makes a desk that visitors do not see yet.</summary>
internal sealed class NewModel(EditorAtWork editor, DraftItems items) : OfficePage(editor)
{
    public override string Title => "Nieuw loket";

    public override OfficePart? Above => new("Loketten", OfficeItems.Desks);

    public NewDeskForm Form { get; private set; } = new();

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "Form")] NewDeskForm form, CancellationToken cancellation)
    {
        Form = form;
        var id = form.Id.Trim();
        var desk = EditModel.Nothing(id) with
        {
            Kind = form.Kind.Trim(),
            Name = DeskForm.Local(new(StringComparer.Ordinal) { ["nl"] = form.Name }),
            Summary = DeskForm.Local(new(StringComparer.Ordinal) { ["nl"] = form.Summary }),
            Purposes = [.. DeskTerms.Purposes.Where(purpose => form.Purposes.Contains(purpose, StringComparer.Ordinal))],
            Audiences = [.. DeskTerms.Audiences.Where(audience => form.Audiences.Contains(audience, StringComparer.Ordinal))],
            Notes = "Nieuw: nog niet af.",
        };

        if (await items.SaveAsync(DeskRow.Of(desk), DraftItems.New, Editor.Name, "Nieuw loket.", cancellation) is ItemSaving.Saved)
        {
            return SeeOther(OfficeItems.Desk(id), "Het loket is gemaakt. Bezoekers zien het nog niet.");
        }

        ModelState.AddModelError("Form.Id", "Er is al een loket met deze naam.");

        return Invalid();
    }

    public override async Task<IActionResult> ShowAgainAsync()
    {
        await TryUpdateModelAsync(Form, nameof(Form));

        return Invalid();
    }
}

internal sealed class NewDeskForm
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Summary { get; set; } = "";

    public List<string> Purposes { get; set; } = [];

    public List<string> Audiences { get; set; } = [];
}

internal sealed class NewDeskFormValidator : AbstractValidator<NewDeskForm>
{
    public NewDeskFormValidator()
    {
        RuleFor(form => form.Id).Must(id => id.Trim() is { Length: > 0 and <= 100 } plain && Ids.IsId(plain) && plain != "nieuw").WithMessage("Gebruik kleine letters, cijfers en streepjes, zoals veilig-thuis.");
        RuleFor(form => form.Name).NotEmpty().WithMessage("Geef het loket een naam.");
        RuleFor(form => form.Kind).Must(kind => Ids.IsId(kind.Trim())).WithMessage("Kies de soort.");
        RuleFor(form => form.Summary).NotEmpty().WithMessage("Zeg voor wie en waarvoor het loket is.");
        RuleFor(form => form.Purposes).Must(picked => picked.Exists(DeskTerms.Purposes.Contains)).WithMessage("Kies waarvoor het loket er is.");
        RuleFor(form => form.Audiences).Must(picked => picked.Exists(DeskTerms.Audiences.Contains)).WithMessage("Kies voor wie het loket er is.");
    }
}
