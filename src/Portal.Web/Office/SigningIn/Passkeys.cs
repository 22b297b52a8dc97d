using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Portal.Storage.Editors;

namespace Portal.Web.Office.SigningIn;

/// <summary>Passkeys, by the framework's own support: what a browser is asked, and what it answers.</summary>
/// <remarks>What must be remembered between the two goes along in the form, sealed and for five minutes: no session, no cookie.</remarks>
internal sealed class Passkeys(
    IPasskeyHandler<Editor> handler, UserManager<Editor> editors, IDataProtectionProvider protection, IHttpContextAccessor accessor, TimeProvider clock)
{
    private const string Nobody = "-";
    private const char Mark = '|';

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly IDataProtector protector = protection.CreateProtector("Portal.Office.Passkeys");

    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("Passkeys exist only within a request.");

    /// <summary>For signing in: any passkey that the browser has for this site.</summary>
    public async Task<PasskeyAsked> AskAsync()
    {
        var made = await handler.MakeRequestOptionsAsync(null, Http);

        return new PasskeyAsked(made.RequestOptionsJson, Seal(Nobody, made.AssertionState));
    }

    /// <summary>For adding one.</summary>
    public async Task<PasskeyAsked> OfferAsync(Editor editor)
    {
        var made = await handler.MakeCreationOptionsAsync(
            new PasskeyUserEntity { Id = editor.Id.ToString(), Name = editor.Email!, DisplayName = editor.Name }, Http);

        return new PasskeyAsked(made.CreationOptionsJson, Seal(editor.Id.ToString(), made.AttestationState));
    }

    /// <summary>Whose passkey it is; null when the answer is not right.</summary>
    public async Task<Editor?> RecogniseAsync(PasskeyAnswer answer)
    {
        if (Open(Nobody, answer.State) is not { } state)
        {
            return null;
        }

        var found = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = Http, CredentialJson = answer.Credential, AssertionState = state });

        if (!found.Succeeded || found.User.IsBlocked)
        {
            return null;
        }

        // Its counter went up.
        return (await editors.AddOrUpdatePasskeyAsync(found.User, found.Passkey)).Succeeded ? found.User : null;
    }

    /// <returns>Whether it was right and is kept.</returns>
    public async Task<bool> AddAsync(Editor editor, string name, PasskeyAnswer answer)
    {
        if (Open(editor.Id.ToString(), answer.State) is not { } state)
        {
            return false;
        }

        var made = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = Http, CredentialJson = answer.Credential, AttestationState = state });

        if (!made.Succeeded || made.UserEntity.Id != editor.Id.ToString())
        {
            return false;
        }

        made.Passkey.Name = name;

        return (await editors.AddOrUpdatePasskeyAsync(editor, made.Passkey)).Succeeded;
    }

    private string Seal(string who, string? state) =>
        protector.Protect(string.Join(Mark, clock.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture), who, state));

    private string? Open(string who, string sealedState)
    {
        try
        {
            return protector.Unprotect(sealedState).Split(Mark, 3) is [var ticks, var whose, var state]
                && whose == who
                && clock.GetUtcNow() - new DateTimeOffset(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero) < Longest
                    ? state
                    : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>What the browser is asked, as it takes it, and what comes back with its answer.</summary>
internal sealed record PasskeyAsked(string Options, string State);

/// <summary>What the browser answered.</summary>
internal sealed class PasskeyAnswer
{
    public string Credential { get; set; } = "";

    public string State { get; set; } = "";
}
