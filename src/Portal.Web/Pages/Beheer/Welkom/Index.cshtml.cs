using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Portal.Storage.Editors;
using Portal.Web.Office;
using Portal.Web.Office.SigningIn;

namespace Portal.Web.Pages.Beheer.Welkom;

/// <summary>Where the one-time link leads: an editor sets up how they sign in, and is in.</summary>
internal sealed class IndexModel(
    EditorAtWork editor, EditorLinks links, Passkeys passkeys, AppSecrets secrets, PasswordSetting passwords, EditorSession session) : OfficePage(editor)
{
    private EditorLink link = null!;

    public override string Title => "Welkom";

    public Editor Found { get; private set; } = null!;

    public PasskeyAsked Asked { get; private set; } = null!;

    public AppSecret App { get; private set; } = null!;

    public SetUpForm Input { get; set; } = new();

    public string PasskeyAddress => Url.Page("/Beheer/Welkom/Index", "Passkey", new { secret = RouteData.Values["secret"] })!;

    /// <summary>Before any handler: without a link that holds there is nothing here.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await links.FindAsync(RouteData.Values["secret"] as string ?? "", HttpContext.RequestAborted) is not { } found)
        {
            context.Result = RedirectToPage("/Beheer/Welkom/Expired");
            return;
        }

        (link, Found) = found;
        await next();
    }

    public async Task<IActionResult> OnGetAsync()
    {
        await PrepareAsync(secrets.New(Found));

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(SetUpForm input, CancellationToken cancellation)
    {
        Input = input;

        if (secrets.Open(Found, input.Sealed) is not { } secret)
        {
            return await RefuseAsync("Het duurde te lang. Zet de nieuwe sleutel hieronder in je app.");
        }

        if (await passwords.SetAsync(Found, input.Password, secret, input.Code, ModelState, nameof(Input), cancellation) is not { } codes)
        {
            return await ShowAgainAsync();
        }

        return await ComeInAsync(() => TempData[PasswordSetting.CodesKey] = string.Join(' ', codes), Account.CodesModel.Address, "link, wachtwoord en app", cancellation);
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? name, PasskeyAnswer answer, CancellationToken cancellation) =>
        await passkeys.AddAsync(Found, PasskeyName.Of(name), answer)
            ? await ComeInAsync(() => { }, OfficeAddress.Home, "link en passkey", cancellation)
            : await RefuseAsync("De passkey is niet bewaard. Probeer het nog eens.");

    public override async Task<IActionResult> ShowAgainAsync()
    {
        await PrepareAsync(secrets.Open(Found, Input.Sealed) is { } secret ? secrets.Of(Found, secret) : secrets.New(Found));

        return Invalid();
    }

    private async Task PrepareAsync(AppSecret app)
    {
        App = app;
        Asked = await passkeys.OfferAsync(Found);
    }

    private Task<IActionResult> RefuseAsync(string words)
    {
        ModelState.AddModelError("", words);

        return ShowAgainAsync();
    }

    private async Task<IActionResult> ComeInAsync(Action done, string address, string how, CancellationToken cancellation)
    {
        links.Use(link);

        // Whatever session there was before the link was given is over.
        EditorSession.EndAll(Found);

        try
        {
            await session.BeginAsync(Found, how, cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return RedirectToPage("/Beheer/Welkom/Expired");
        }

        done();

        return SeeOther(address, "Je bent klaar en ingelogd.");
    }
}

internal sealed class SetUpForm
{
    public string Password { get; set; } = "";

    public string Code { get; set; } = "";

    public string Sealed { get; set; } = "";
}

internal sealed class SetUpFormValidator : AbstractValidator<SetUpForm>
{
    public SetUpFormValidator()
    {
        RuleFor(form => form.Password).Password();
        RuleFor(form => form.Code).NotEmpty().WithMessage("Vul de code in die de app nu laat zien.");
    }
}
