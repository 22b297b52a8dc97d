using Microsoft.AspNetCore.Mvc;
using Portal.Storage.Previews;
using Portal.Web.Previews;
using Portal.Web.Reading;

namespace Portal.Web.Pages.Voorbeeld;

/// <summary>Where somebody who got a link to the draft starts reading, and says what they think of it. No account, no cookie.</summary>
/// <remarks>The one public page that asks the database: who reads a draft is no visitor.</remarks>
internal sealed class IndexModel(Reader reader, PreviewLinks links) : PublicPage(reader)
{
    private const int LongestName = 100;
    private const int LongestText = 900;

    [BindProperty]
    public PreviewRemark Remark { get; set; } = new();

    public PreviewLinkRow Link { get; private set; } = null!;

    /// <summary>Where reading starts.</summary>
    public string Start { get; private set; } = "";

    public bool IsSent { get; private set; }

    /// <summary>What is wrong with the remark, as the key of its words; empty when nothing is.</summary>
    public string Wrong { get; private set; } = "";

    public override string BrowserTitle => Reader["preview.title"];

    public override bool IsUnlisted => true;

    public override string AddressIn(string language) => Addresses.Home(language);

    public async Task<IActionResult> OnGetAsync(string token, bool verzonden, CancellationToken cancellation)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";

        if (await links.FindAsync(token, cancellation) is not { } link)
        {
            return NotFound();
        }

        (Link, Start, IsSent) = (link, PreviewAddress.Of(token) + link.Start, verzonden);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancellation)
    {
        if (await OnGetAsync(token, false, cancellation) is NotFoundResult missing)
        {
            return missing;
        }

        var (name, text) = ((Remark.Name ?? "").Trim(), (Remark.Text ?? "").Trim());
        Wrong = Remark.Agrees is null ? "preview.wrong-choice"
            : Remark.Agrees == false && text.Length == 0 ? "preview.wrong-text"
            : name.Length > LongestName || text.Length > LongestText ? "preview.wrong-long"
            : await links.RemarkAsync(Link, name, Remark.Agrees.Value, text, cancellation) ? "" : "preview.wrong-full";

        if (Wrong.Length == 0)
        {
            return SeeOther($"{PreviewAddress.Of(token)}?verzonden=true");
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

        return Page();
    }
}

/// <summary>What a reader of the draft sends.</summary>
internal sealed class PreviewRemark
{
    public bool? Agrees { get; set; }

    public string? Name { get; set; }

    public string? Text { get; set; }
}
