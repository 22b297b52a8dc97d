using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Portal.Storage;
using Portal.Storage.Editors;
using Portal.Web.Office;
using Portal.Web.Office.SigningIn;
using Portal.Web.Pages.Beheer.Welkom;

namespace Portal.Web.Pages.Beheer.Account;

/// <summary>A new password, with the app set up anew.</summary>
[FreshSignIn]
internal sealed class PasswordModel(
    EditorAtWork editor, PortalDbContext database, AppSecrets secrets, PasswordSetting passwords, EditorSession session) : OfficePage(editor)
{
    public const string Address = OfficeAddress.Account + "/wachtwoord";

    public override string Title => "Wachtwoord en app";

    public override OfficePart Above => new("Mijn account", OfficeAddress.Account);

    public Editor Found { get; private set; } = null!;

    public AppSecret App { get; private set; } = null!;

    public SetUpForm Input { get; set; } = new();

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = Editor.Id;
        Found = await database.Editors.SingleAsync(known => known.Id == id, HttpContext.RequestAborted);
        await next();
    }

    public IActionResult OnGet()
    {
        App = secrets.New(Found);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(SetUpForm input, CancellationToken cancellation)
    {
        Input = input;

        if (secrets.Open(Found, input.Sealed) is not { } secret)
        {
            ModelState.AddModelError("", "Het duurde te lang. Zet de nieuwe sleutel hieronder in je app.");

            return await ShowAgainAsync();
        }

        if (await passwords.SetAsync(Found, input.Password, secret, input.Code, ModelState, nameof(Input), cancellation) is not { } codes)
        {
            return await ShowAgainAsync();
        }

        // Who knew the old password is out; this device goes on.
        EditorSession.EndAll(Found);
        await session.BeginAsync(Found, "nieuw wachtwoord", cancellation);
        TempData[PasswordSetting.CodesKey] = string.Join(' ', codes);

        return SeeOther(CodesModel.Address, "Je nieuwe wachtwoord en de app zijn bewaard.");
    }

    public override Task<IActionResult> ShowAgainAsync()
    {
        App = secrets.Open(Found, Input.Sealed) is { } secret ? secrets.Of(Found, secret) : secrets.New(Found);

        return Task.FromResult(Invalid());
    }
}
