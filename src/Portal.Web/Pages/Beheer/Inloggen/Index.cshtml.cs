using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Portal.Storage.Editors;
using Portal.Web.Office;
using Portal.Web.Office.SigningIn;

namespace Portal.Web.Pages.Beheer.Inloggen;

/// <summary>Where everybody who is not signed in is sent, and who must show again that it is them.</summary>
internal sealed class IndexModel(EditorAtWork editor, Passkeys passkeys, PasswordSignIn passwords, EditorSession session) : OfficePage(editor)
{
    private const string Refused = "Dit klopt niet. Kijk of alle drie goed zijn; een code werkt maar één keer. Na vijf keer moet je een kwartier wachten.";

    /// <summary>Where to go on.</summary>
    [BindProperty(SupportsGet = true, Name = "terug")]
    public string? Back { get; set; }

    [BindProperty(SupportsGet = true, Name = "opnieuw")]
    public bool Again { get; set; }

    public SignInForm Input { get; set; } = new();

    public PasskeyAsked Asked { get; private set; } = null!;

    public bool IsAgain => Again && Editor.IsSignedIn;

    public override string Title => IsAgain ? "Ben jij het?" : "Inloggen";

    public string PasskeyAddress => Url.Page("/Beheer/Inloggen/Index", "Passkey", new { terug = Back, opnieuw = Again ? "true" : null })!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (Editor.IsSignedIn && !Again)
        {
            return SeeOther(OfficeAddress.Safe(Back));
        }

        Asked = await passkeys.AskAsync();

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(SignInForm input, CancellationToken cancellation)
    {
        Input = input;

        return await passwords.TryAsync(input.Email, input.Password, input.Code, cancellation) is { } found
            ? await ComeInAsync(found, "wachtwoord en code", cancellation)
            : await RefuseAsync(Refused);
    }

    public async Task<IActionResult> OnPostPasskeyAsync(PasskeyAnswer answer, CancellationToken cancellation) =>
        await passkeys.RecogniseAsync(answer) is { } found
            ? await ComeInAsync(found, "passkey", cancellation)
            : await RefuseAsync("Deze passkey kennen we niet, of het duurde te lang. Probeer het nog eens.");

    public override async Task<IActionResult> ShowAgainAsync()
    {
        Asked = await passkeys.AskAsync();

        return Invalid();
    }

    private Task<IActionResult> RefuseAsync(string words)
    {
        ModelState.AddModelError("", words);

        return ShowAgainAsync();
    }

    private async Task<IActionResult> ComeInAsync(Editor found, string how, CancellationToken cancellation)
    {
        await session.BeginAsync(found, how, cancellation);

        return SeeOther(OfficeAddress.Safe(Back));
    }
}

internal sealed class SignInForm
{
    public string Email { get; set; } = "";

    public string Password { get; set; } = "";

    public string Code { get; set; } = "";
}

internal sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(form => form.Email).NotEmpty().WithMessage("Vul je e-mailadres in.");
        RuleFor(form => form.Password).NotEmpty().WithMessage("Vul je wachtwoord in.");
        RuleFor(form => form.Code).NotEmpty().WithMessage("Vul de code uit je app in, of een herstelcode.");
    }
}
