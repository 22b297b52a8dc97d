using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Web.Office;
using Portal.Web.Office.SigningIn;

namespace Portal.Web.Pages.Beheer.Account;

/// <summary>Shows recovery codes, once.</summary>
internal sealed class CodesModel(EditorAtWork editor) : OfficePage(editor)
{
    public const string Address = OfficeAddress.Account + "/herstelcodes";

    public override string Title => "Je herstelcodes";

    public override OfficePart Above => new("Mijn account", OfficeAddress.Account);

    public ImmutableArray<string> Codes { get; private set; } = [];

    public IActionResult OnGet()
    {
        Codes = [.. (TempData[PasswordSetting.CodesKey] as string ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];

        return Page();
    }
}
