using System.Collections.Immutable;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Portal.Storage.Audit;
using Portal.Storage.Editors;

namespace Portal.Web.Office.SigningIn;

/// <summary>A password and the app that goes with it, set together. Nothing is saved here.</summary>
internal sealed class PasswordSetting(IPasswordHasher<Editor> hasher, SecondFactor second, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Under which the codes on paper go along to the page that shows them once.</summary>
    public const string CodesKey = "RecoveryCodes";

    /// <returns>The codes on paper; null when something is wrong, which then stands in <paramref name="mistakes"/>.</returns>
    public async Task<ImmutableArray<string>?> SetAsync(
        Editor editor, string password, string secret, string code, ModelStateDictionary mistakes, string form, CancellationToken cancellation)
    {
        if (PasswordRules.Tells(password, editor.Name, editor.Email!))
        {
            mistakes.AddModelError($"{form}.Password", "Je naam of e-mailadres staat in dit wachtwoord. Kies een ander.");
        }

        var step = OneTimeCodes.StepOf(secret, code, clock.GetUtcNow(), after: 0);

        if (step is null)
        {
            mistakes.AddModelError($"{form}.Code", "Deze code klopt niet. Vul de code in die de app nu laat zien, en kijk of de klok van je telefoon goed staat.");
        }

        if (!mistakes.IsValid)
        {
            return null;
        }

        editor.PasswordHash = hasher.HashPassword(editor, password);
        editor.AccessFailedCount = 0;
        editor.LockoutEnd = null;
        await second.SetSecretAsync(editor, secret, step!.Value, cancellation);
        audit.Add(editor.Name, AuditEntry.PasswordSet, editor.Name);

        return await second.RenewRecoveryAsync(editor, cancellation);
    }
}
