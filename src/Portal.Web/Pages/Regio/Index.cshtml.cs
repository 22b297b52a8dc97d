using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Content.Publishing;
using Portal.Content.Regions;
using Portal.Web.Reading;
using Portal.Web.Regions;
using Portal.Web.Sealing;
using Portal.Web.Serving.Ready;

namespace Portal.Web.Pages.Regio;

/// <summary>Asks for a place. What can't be placed at once stands sealed in the address.</summary>
internal sealed class IndexModel(Reader reader, Publication publication, SealedAddresses addresses) : PublicPage(reader)
{
    /// <summary>The address of words that are not yet one municipality, besides the page's own.</summary>
    public const string SelectionRoute = "/{lang:language}/regio/keuze/{selection}";

    public PlaceWords Place { get; private set; } = PlaceWords.Of("");

    /// <summary>Null when nothing was asked yet.</summary>
    public PlaceFinding? Finding { get; private set; }

    public override Sharing Sharing => Finding is null ? Sharing.UntilPublished : Sharing.None;

    public override string BrowserTitle => Reader["menu.region"];

    public override bool IsUnlisted => Finding is not null;

    public override ImmutableArray<Crumb> Crumbs => [HomeCrumb];

    public override string AddressIn(string language) =>
        Finding is null ? Addresses.Region(language) : Addresses.SelectedPlaces(language, addresses.Seal(Place));

    public IActionResult OnGet(string? selection)
    {
        if (selection is null)
        {
            return Page();
        }

        if (addresses.Open<PlaceWords>(selection) is not Unsealed<PlaceWords>.Opened opened)
        {
            return StatusCode(StatusCodes.Status410Gone);
        }

        Place = opened.Content;
        Finding = publication.Places.Find(Place.Words);

        return Page();
    }

    public IActionResult OnPost()
    {
        var place = PlaceWords.Of(Request.Form[PlaceWords.Field]);

        return SeeOther(publication.Places.Find(place.Words) is PlaceFinding.Found found
            ? Addresses.Municipality(Reader.Tag, MunicipalityAddress.Of(found.Municipality))
            : Addresses.SelectedPlaces(Reader.Tag, addresses.Seal(place)));
    }
}
