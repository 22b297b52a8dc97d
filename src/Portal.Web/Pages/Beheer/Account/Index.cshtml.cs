using System.Collections.Immutable;
using System.Buffers.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Portal.Storage;
using Portal.Storage.Audit;
using Portal.Storage.Editors;
using Portal.Web.Office;
using Portal.Web.Office.SigningIn;

namespace Portal.Web.Pages.Beheer.Account;

/// <summary>How the editor who looks at it signs in.</summary>
[FreshSignIn]
internal sealed class IndexModel(
    EditorAtWork editor, PortalDbContext database, UserManager<Editor> editors, Passkeys passkeys, SecondFactor second, AuditTrail audit) : OfficePage(editor)
{
    public override string Title => "Mijn account";

    public Editor Found { get; private set; } = null!;

    public ImmutableArray<PasskeyLine> Passkeys { get; private set; } = [];

    public PasskeyAsked Asked { get; private set; } = null!;

    public int RecoveryLeft { get; private set; }

    public bool HasPassword => Found.PasswordHash is not null;

    /// <summary>Who has neither a password nor another passkey would shut themselves out.</summary>
    public bool MayRemove => HasPassword || Passkeys.Length > 1;

    public string Handler(string name) => Url.Page("/Beheer/Account/Index", name)!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = Editor.Id;
        Found = await database.Editors.SingleAsync(known => known.Id == id, HttpContext.RequestAborted);
        Passkeys = [.. (await editors.GetPasskeysAsync(Found)).OrderBy(passkey => passkey.CreatedAt).Select(PasskeyLine.Of)];
        await next();
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        RecoveryLeft = await second.CountRecoveryAsync(Found.Id, cancellation);
        Asked = await passkeys.OfferAsync(Found);

        return Page();
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? name, PasskeyAnswer answer)
    {
        audit.Add(Found.Name, AuditEntry.PasskeyAdded, Found.Name, PasskeyName.Of(name));

        if (await passkeys.AddAsync(Found, PasskeyName.Of(name), answer))
        {
            return SeeOther(OfficeAddress.Account, "De passkey is toegevoegd.");
        }

        return await RefuseAsync("De passkey is niet bewaard. Probeer het nog eens.");
    }

    public async Task<IActionResult> OnPostRenameAsync(string id, string? name)
    {
        if (Find(id) is not { } line || await editors.GetPasskeyAsync(Found, line.Key) is not { } passkey)
        {
            return NotFound();
        }

        passkey.Name = PasskeyName.Of(name);
        await editors.AddOrUpdatePasskeyAsync(Found, passkey);

        return SeeOther(OfficeAddress.Account, $"De passkey heet nu “{passkey.Name}”.");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string id)
    {
        if (Find(id) is not { } line)
        {
            return NotFound();
        }

        if (!MayRemove)
        {
            return await RefuseAsync("Dit is je enige manier om in te loggen. Voeg eerst een andere toe.");
        }

        audit.Add(Found.Name, AuditEntry.PasskeyRemoved, Found.Name, line.Name);
        await editors.RemovePasskeyAsync(Found, line.Key);

        return SeeOther(OfficeAddress.Account, $"De passkey “{line.Name}” is weggehaald.");
    }

    public async Task<IActionResult> OnPostRecoveryAsync(CancellationToken cancellation)
    {
        if (!HasPassword)
        {
            return NotFound();
        }

        audit.Add(Found.Name, AuditEntry.RecoveryMade, Found.Name);
        var codes = await second.RenewRecoveryAsync(Found, cancellation);
        await database.SaveChangesAsync(cancellation);
        TempData[PasswordSetting.CodesKey] = string.Join(' ', codes);

        return SeeOther(CodesModel.Address);
    }

    public async Task<IActionResult> OnPostEverywhereAsync(CancellationToken cancellation)
    {
        EditorSession.EndAll(Found);
        audit.Add(Found.Name, AuditEntry.SignedOutEverywhere, Found.Name);
        await database.SaveChangesAsync(cancellation);
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);

        return SeeOther(OfficeAddress.SignIn, "Je bent overal uitgelogd.");
    }

    public override async Task<IActionResult> ShowAgainAsync()
    {
        await OnGetAsync(HttpContext.RequestAborted);

        return Invalid();
    }

    private Task<IActionResult> RefuseAsync(string words)
    {
        ModelState.AddModelError("", words);

        return ShowAgainAsync();
    }

    private PasskeyLine? Find(string id) => Passkeys.FirstOrDefault(passkey => passkey.Id == id);
}

/// <summary>A passkey as its owner knows it.</summary>
internal sealed record PasskeyLine(string Id, byte[] Key, string Name, DateTimeOffset MadeAt)
{
    public static PasskeyLine Of(UserPasskeyInfo passkey) =>
        new(Base64Url.EncodeToString(passkey.CredentialId), passkey.CredentialId, passkey.Name ?? "passkey", passkey.CreatedAt);
}
