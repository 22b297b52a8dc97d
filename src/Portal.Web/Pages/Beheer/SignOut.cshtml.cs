using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer;

/// <summary>Ends the session on this device.</summary>
internal sealed class SignOutModel(EditorAtWork editor) : OfficePage(editor)
{
    public override string Title => "Uitloggen";

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);

        return SeeOther(OfficeAddress.SignIn, "Je bent uitgelogd.");
    }
}
