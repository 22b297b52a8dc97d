using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Web.Office;
using Portal.Web.Office.Forms;

namespace Portal.Web.Pages.Beheer;

/// <summary>
/// Takes up a form that was kept, after its session ended or something failed: shows it and gives it a new token. Without a token of its
/// own, because that is what was lost; it changes nothing, and cookies and posts of other sites do not come here.
/// </summary>
[IgnoreAntiforgeryToken(Order = 1001)]
internal sealed class GoOnModel(EditorAtWork editor) : OfficePage(editor)
{
    public const string AddressField = "_adres";

    private const int ShownLength = 120;

    public override string Title => "Ga verder";

    /// <summary>Where it goes; empty when nothing was kept.</summary>
    public string Address { get; private set; } = "";

    public ImmutableArray<KeyValuePair<string, string>> Fields { get; private set; } = [];

    public IEnumerable<KeyValuePair<string, string>> Shown => Fields
        .Where(box => !string.IsNullOrWhiteSpace(box.Value))
        .Select(box => KeyValuePair.Create(box.Key.Split('.')[^1], box.Value.Length > ShownLength ? box.Value[..ShownLength] + "…" : box.Value));

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var kept = await KeptForm.ReadAsync(Request, cancellation);
        Address = OfficeAddress.Safe(kept.FirstOrDefault(field => field.Key == AddressField).Value);
        Fields = [.. kept.Where(field => field.Key != AddressField)];

        return Page();
    }
}
