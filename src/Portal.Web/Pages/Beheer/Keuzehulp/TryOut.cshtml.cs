using Microsoft.AspNetCore.Mvc;
using Portal.Storage;
using Portal.Web.Guides;
using Portal.Web.Guides.Checking;
using Portal.Web.Office;
using Portal.Web.Pages.Keuzehulp;
using Portal.Web.Reading;
using Portal.Web.Sealing;
using Portal.Web.Setup;

namespace Portal.Web.Pages.Beheer.Keuzehulp;

/// <summary>The draft of the guide as a visitor would walk it: the same steps and the same partials as the public site has.</summary>
/// <remarks>Its forms are those of the public pages, which carry no token; they change nothing.</remarks>
[IgnoreAntiforgeryToken]
internal sealed class TryOutModel(
    EditorAtWork editor, PortalDbContext context, GuideChecks checks, PublicationHost host, SealedAddresses addresses, IHttpContextAccessor accessor, TimeProvider clock) : GuidePage(editor)
{
    public override string Title => "Proberen als bezoeker";

    public GuideCheck? Check { get; private set; }

    /// <summary>The page that a visitor would have; null when the draft can't be tried.</summary>
    public Pages.Keuzehulp.IndexModel? Visitor { get; private set; }

    [BindProperty(SupportsGet = true, Name = "weg")]
    public string? Way { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] StepForm step, CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        if (Check?.Preview is not { } draft)
        {
            return Page();
        }

        return SeeOther($"{GuideAddress.TryOut}?weg={addresses.Seal(NextStep.After(Walked(), step, draft))}");
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Check = checks.Of(await DraftState.OfAsync(context, cancellation));
        if (Check?.Preview is not { } draft)
        {
            return;
        }

        // Editors read the draft in the language that it is written in, whatever their browser asks for.
        var site = draft.Edition.Site;
        HttpContext.Features.Set(new ReaderLanguage(site.Languages.First(language => language.Tag == site.DefaultLanguage)));
        Visitor = Pages.Keuzehulp.IndexModel.Of(new Reader(host, draft, accessor, clock), draft, addresses, Walked());
    }

    private WalkSoFar Walked() => Way is not null && addresses.Open<WalkSoFar>(Way) is Unsealed<WalkSoFar>.Opened opened ? opened.Content : WalkSoFar.Start;
}
