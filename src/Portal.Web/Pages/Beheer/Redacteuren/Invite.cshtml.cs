using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Portal.Storage.Editors;
using Portal.Web.Office;
using Portal.Web.Office.SigningIn;

namespace Portal.Web.Pages.Beheer.Redacteuren;

/// <summary>Makes an editor, and the link that is theirs. The link is shown once, in the answer to the form.</summary>
[FreshSignIn]
internal sealed class InviteModel(EditorAtWork editor, NewEditor invitation) : OfficePage(editor)
{
    public const string Address = IndexModel.Address + "/nieuw";

    public override string Title => Link is null ? "Nodig iemand uit" : "De link voor je collega";

    public override OfficePart Above => new("Redacteuren", IndexModel.Address);

    public InviteForm Input { get; set; } = new();

    /// <summary>The whole address; null before it is made.</summary>
    public string? Link { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(InviteForm input, CancellationToken cancellation)
    {
        Input = input;
        var (isName, isAddress) = await invitation.AreFreeAsync(input.Name, input.Email, cancellation);

        if (!isName)
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(input.Name)}", "Er is al een redacteur met deze naam. Zet er iets bij, zodat je in de geschiedenis ziet wie het was.");
        }

        if (!isAddress)
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(input.Email)}", "Er is al een redacteur met dit e-mailadres.");
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        Link = $"{Request.Scheme}://{Request.Host}{await invitation.InviteAsync(input.Name, input.Email, input.Role!.Value, Editor.Name, cancellation)}";

        return Page();
    }
}

internal sealed class InviteForm
{
    public string Name { get; set; } = "";

    public string Email { get; set; } = "";

    public EditorRole? Role { get; set; }
}

internal sealed class InviteFormValidator : AbstractValidator<InviteForm>
{
    public InviteFormValidator()
    {
        RuleFor(form => form.Name).Must(name => !string.IsNullOrWhiteSpace(name)).WithMessage("Vul een naam in.")
            .MaximumLength(100).WithMessage("Deze naam is te lang.");
        RuleFor(form => form.Email).EmailAddress().WithMessage("Vul een e-mailadres in, zoals naam@voorbeeld.nl.").MaximumLength(200).WithMessage("Dit adres is te lang.");
        RuleFor(form => form.Role).NotNull().WithMessage("Kies een rol.").IsInEnum().WithMessage("Kies een rol.");
    }
}
