using Microsoft.AspNetCore.Mvc;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Inloggen;

/// <summary>Where everybody who is not signed in is sent.</summary>
internal sealed class IndexModel(EditorAtWork editor) : OfficePage(editor)
{
    public override string Title => "Inloggen";

    public IActionResult OnGet() => Page();
}
