using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Content.Guidance;
using Portal.Content.Publishing;
using Portal.Web.Desks;
using Portal.Web.Figures;
using Portal.Web.Previews;
using Portal.Web.Reading;
using Portal.Web.Sealing;

namespace Portal.Web.Pages.Keuzehulp;

/// <summary>The referral guide: a question, or the outcome. Every step is a post that leads on to a sealed address.</summary>
/// <param name="counts">Null where an editor tries a draft out.</param>
internal sealed class IndexModel(Reader reader, Publication publication, SealedAddresses addresses, OutcomeCounts? counts) : PublicPage(reader)
{
    private WalkSoFar walk = WalkSoFar.Start;
    private string address = "";

    [BindProperty]
    public StepForm Step { get; set; } = new();

    public Publication Publication => publication;

    public GuideWords Words { get; } = publication.Words(reader.Tag);

    /// <summary>Null on an outcome.</summary>
    public QuestionScreen? Question { get; private set; }

    /// <summary>Null at a question.</summary>
    public OutcomeScreen? Outcome { get; private set; }

    /// <summary>For who would rather talk: the desk that is there day and night.</summary>
    public DeskView AlwaysThere => DeskView.Of(Reader, publication.FindDesk(Reader.Site.AlwaysDesk)!);

    /// <summary>The page on looking safely, for who is being watched.</summary>
    public string? SafePage => Addresses.PageByKey(Reader, "veilig");

    public override MenuEntry Entry => MenuEntry.Guide;

    public override bool IsUnlisted => address.Length > 0;

    public override ImmutableArray<Crumb> Crumbs => Outcome is null
        ? [HomeCrumb]
        : [HomeCrumb, new(Reader["menu.guide"], Addresses.Guide(Reader.Tag))];

    public override string CrumbTitle => Outcome is null ? Reader["menu.guide"] : Reader["outcome.crumb"];

    public override string BrowserTitle => Question switch
    {
        null => Reader["outcome.crumb"],
        { Mark: StepMark.None } => Reader.Fill("guide.number", Question.Number),
        _ => Reader.Fill("guide.error", Reader.Fill("guide.number", Question.Number)),
    };

    public override string AddressIn(string language) =>
        address.Length == 0 ? Addresses.Guide(language) : Addresses.GuideStep(language, address);

    public IActionResult OnGet(string? sealedWalk) => Reach(sealedWalk) is { } latestStep ? Show(latestStep) : StatusCode(StatusCodes.Status410Gone);

    /// <summary>
    /// From a page of the guide, with the walk in its address; or from elsewhere on the site without one, with a question's
    /// number in <c>question</c> and an answer's in <c>answer</c>.
    /// </summary>
    public IActionResult OnPost(string? sealedWalk)
    {
        if (Reach(sealedWalk) is null)
        {
            return StatusCode(StatusCodes.Status410Gone);
        }

        var next = NextStep.After(walk, Step, publication);
        Count(next);
        var box = next.Mark == StepMark.UnknownPlace || next.Municipalities.Length > 1 ? "#waar" : "";

        return SeeOther(Addresses.GuideStep(Reader.Tag, addresses.Seal(next)) + box);
    }

    /// <summary>As an editor tries a draft out: the page that a visitor has at this walk.</summary>
    public static IndexModel Of(Reader reader, Publication draft, SealedAddresses addresses, WalkSoFar walk)
    {
        var page = new IndexModel(reader, draft, addresses, counts: null) { walk = walk };
        page.Look(reader.Now);

        return page;
    }

    private void Look(DateTimeOffset latestStep)
    {
        Question = QuestionScreen.Of(publication.Forest, walk);
        Outcome = Question is null ? new OutcomeReading(publication, Reader, walk).Screen(latestStep) : null;
    }

    /// <returns>The time of the latest step; null when the address does not open.</returns>
    private DateTimeOffset? Reach(string? sealedWalk)
    {
        if (sealedWalk is null)
        {
            return Reader.Now;
        }

        if (addresses.Open<WalkSoFar>(sealedWalk) is not Unsealed<WalkSoFar>.Opened opened)
        {
            return null;
        }

        walk = opened.Content;
        address = sealedWalk;

        return opened.SealedAt;
    }

    /// <summary>That somebody arrived, and at which desk first; never who reads a draft, and never who was there already.</summary>
    private void Count(WalkSoFar next)
    {
        if (HttpContext.Features.Get<PreviewVisit>() is null && QuestionScreen.Of(publication.Forest, walk) is not null && QuestionScreen.Of(publication.Forest, next) is null)
        {
            counts?.Count(new OutcomeReading(publication, Reader, next with { Municipalities = [] }).FirstDesk());
        }
    }

    private PageResult Show(DateTimeOffset latestStep)
    {
        Look(latestStep);
        if (Question is { Mark: not StepMark.None })
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page();
    }
}
