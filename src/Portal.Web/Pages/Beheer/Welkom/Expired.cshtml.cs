using Microsoft.AspNetCore.Mvc;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer.Welkom;

/// <summary>A link that opens nothing: never there, used, replaced or too old. Which of these is not told.</summary>
internal sealed class ExpiredModel(EditorAtWork editor) : OfficePage(editor)
{
    public override string Title => "Deze link werkt niet meer";

    public IActionResult OnGet() => Page();
}
