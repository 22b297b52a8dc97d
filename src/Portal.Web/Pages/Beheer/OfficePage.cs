using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Web.Office;

namespace Portal.Web.Pages.Beheer;

/// <summary>What the layout of the office asks of its pages, and what they share.</summary>
internal abstract class OfficePage(EditorAtWork editor) : PageModel
{
    private const string NoticeKey = "Notice";

    public EditorAtWork Editor { get; } = editor;

    /// <summary>The heading of the page, and its name in the browser's tab.</summary>
    public abstract string Title { get; }

    /// <summary>The page above this one, when it is not the part of the menu.</summary>
    public virtual OfficePart? Above => null;

    /// <summary>What was done just before, to be said once.</summary>
    public string? Notice => TempData[NoticeKey] as string;

    /// <summary>Loads what the page shows beside its form and shows it again, with what was typed and what is wrong. Override to load.</summary>
    public virtual Task<IActionResult> ShowAgainAsync() => Task.FromResult(Invalid());

    /// <summary>The page as it is, as the answer to a form that can't be taken.</summary>
    protected IActionResult Invalid()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

        return Page();
    }

    /// <summary>After a post: the address to get, and what is said there. Going back never asks to send the form again.</summary>
    protected IActionResult SeeOther(string address, string notice = "")
    {
        if (notice.Length > 0)
        {
            TempData[NoticeKey] = notice;
        }

        Response.Headers.Location = address;

        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
