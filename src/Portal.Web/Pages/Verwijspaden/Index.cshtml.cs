using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Content.Guidance;
using Portal.Content.Publishing;
using Portal.Content.Regions;
using Portal.Referral;
using Portal.Web.Reading;
using Portal.Web.Sealing;

namespace Portal.Web.Pages.Verwijspaden;

/// <summary>Referral paths for professionals: one form with the facts of a case, and the whole path behind a sealed address.</summary>
internal sealed class IndexModel(Reader reader, Publication publication, SealedAddresses addresses) : PublicPage(reader)
{
    private string address = "";

    public CaseFacts Filled { get; private set; } = CaseFacts.Nothing;

    /// <summary>Null on the form.</summary>
    public PathScreen? Screen { get; private set; }

    /// <summary>Null when no place was given.</summary>
    public PlaceFinding? Finding { get; private set; }

    /// <summary>Who this page speaks to: its words are there in few languages.</summary>
    public Reader Speaker { get; } = reader.Speaking("paths.title");

    public GuideWords Words => publication.Words(Speaker.Tag);

    public Guide Guide => publication.Forest.Guide;

    /// <summary>The question that was sent an answer it does not have; null when none was.</summary>
    public Question? WrongQuestion => CaseWords.Asked(Guide).FirstOrDefault(question => question.Number == Filled.Wrong);

    public bool IsWrong => WrongQuestion is not null || Finding is PlaceFinding.NotFound or PlaceFinding.SeveralFound;

    /// <summary>A plain address of this case; null when it was not asked for, or refused.</summary>
    public string? PlainLink => Filled.WantsLink && !CaseRisk.RefusesLink(Guide, Filled)
        ? $"{Request.Scheme}://{Request.Host}{Addresses.ReferralPaths(Reader.Tag)}{CaseLink.QueryOf(Guide, Filled)}"
        : null;

    public override MenuEntry Entry => MenuEntry.Professionals;

    /// <summary>What was filled in stays on no device, and a tab does not tell what lies open.</summary>
    public override bool IsNeutral => address.Length > 0;

    public override bool IsUnlisted => address.Length > 0;

    public override string SpokenIn => Speaker.Tag;

    public override string BrowserTitle => IsWrong ? Speaker.Fill("guide.error", Speaker["paths.title"]) : Speaker[Screen is null ? "paths.title" : "paths.outcome-title"];

    public override string CrumbTitle => Speaker["paths.title"];

    public override ImmutableArray<Crumb> Crumbs => Addresses.PageByKey(Reader, "professionals") is { } professionals
        ? [HomeCrumb, new(Reader["menu.professionals"], professionals)]
        : [HomeCrumb];

    public override Asset OwnStyle(Assets assets) => assets.Paths;

    public override string AddressIn(string language) =>
        address.Length == 0 ? Addresses.ReferralPaths(language) : Addresses.ReferralPath(language, address);

    /// <summary>The same case in one of the places that go by the name that was given.</summary>
    public string AddressFor(Municipality municipality) =>
        Addresses.ReferralPath(Reader.Tag, addresses.Seal(Filled with { Place = new(municipality.Code) }));

    public IActionResult OnGet(string? filled)
    {
        if (filled is null)
        {
            // A plain link goes on sealed, so that what it says does not stay in this browser's history.
            var linked = CaseLink.Read(Guide, Request.Query);

            return linked == CaseFacts.Nothing ? Page() : Redirect(Addresses.ReferralPath(Reader.Tag, addresses.Seal(linked)));
        }

        return Reach(filled) ? Show() : StatusCode(StatusCodes.Status410Gone);
    }

    /// <summary>The form, or on an outcome "make a link".</summary>
    public IActionResult OnPost(string? filled)
    {
        if (filled is null)
        {
            return SeeOther(Addresses.ReferralPath(Reader.Tag, addresses.Seal(CaseFacts.Of(Guide, field => Request.Form[field]))));
        }

        return Reach(filled)
            ? SeeOther(Addresses.ReferralPath(Reader.Tag, addresses.Seal(Filled with { WantsLink = true })) + "#link")
            : StatusCode(StatusCodes.Status410Gone);
    }

    private bool Reach(string filled)
    {
        if (addresses.Open<CaseFacts>(filled) is not Unsealed<CaseFacts>.Opened opened)
        {
            return false;
        }

        Filled = opened.Content;
        address = filled;
        Finding = Filled.Place.Words.Length > 0 ? publication.Places.Find(Filled.Place.Words) : null;

        return true;
    }

    private PageResult Show()
    {
        if (IsWrong)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
        else
        {
            Screen = new PathReading(publication, Speaker, Filled, (Finding as PlaceFinding.Found)?.Municipality).Screen();
        }

        return Page();
    }
}
