using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Folder;
using Portal.Content.Pages;
using Portal.Storage;
using Portal.Web.Office;
using Portal.Web.Office.Items;

namespace Portal.Web.Pages.Beheer.Paginas;

/// <summary>Gives a page another key.</summary>
internal sealed class MoveModel(EditorAtWork editor, PortalDbContext context, PageMoving moving) : OfficePage(editor)
{
    [FromRoute(Name = "sleutel")]
    public string Key { get; set; } = "";

    public override string Title => $"{Key} verplaatsen";

    public override OfficePart? Above => new("Pagina’s", OfficeItems.Pages);

    public MoveForm Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Form.Key = Key;

        return await IsThereAsync(Key, cancellation) && Key != PageTerms.Home ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "Form")] MoveForm form, CancellationToken cancellation)
    {
        Form = form;

        if (!await IsThereAsync(Key, cancellation) || Key == PageTerms.Home)
        {
            return NotFound();
        }

        var wanted = form.Key.Trim().Trim('/');

        if (wanted != Key && await IsThereAsync(wanted, cancellation))
        {
            ModelState.AddModelError("Form.Key", "Er is al een pagina met deze sleutel.");

            return Invalid();
        }

        if (wanted != Key)
        {
            await moving.MoveAsync(Key, wanted, Editor.Name, cancellation);
        }

        return SeeOther(OfficeItems.Pages + QueryString.Create("zoek", wanted), $"De pagina heeft nu de sleutel {wanted}.");
    }

    private Task<bool> IsThereAsync(string key, CancellationToken cancellation) => context.Pages.AnyAsync(row => row.Key == key, cancellation);
}

internal sealed class MoveForm
{
    public string Key { get; set; } = "";
}

internal sealed class MoveFormValidator : AbstractValidator<MoveForm>
{
    public MoveFormValidator() => RuleFor(form => form.Key)
        .Must(key => key.Trim().Trim('/') is { Length: > 0 and <= 150 } path && Ids.IsPath(path))
        .WithMessage("Gebruik voor de sleutel kleine letters, cijfers, streepjes en schuine strepen, zoals rechten/bedenktijd.");
}
