using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Content.Publishing;
using Portal.Content.Regions;
using Portal.Web.Desks;
using Portal.Web.Reading;
using Portal.Web.Sealing;
using Portal.Web.Serving.Ready;

namespace Portal.Web.Pages.Loketten;

/// <summary>The overview of all desks, narrowed as a visitor likes. What is chosen stands sealed in the address.</summary>
internal sealed class IndexModel(Reader reader, Publication publication, SealedAddresses addresses) : PublicPage(reader)
{
    /// <summary>The address of a narrowed overview, besides the page's own.</summary>
    public const string SelectionRoute = "/{lang:language}/loketten/keuze/{selection}";

    public DeskFilter Filter { get; private set; } = DeskFilter.Nothing;

    /// <summary>Null when no place was given.</summary>
    public PlaceFinding? Finding { get; private set; }

    public ImmutableArray<DeskGroup> Groups { get; private set; } = [];

    public int Count => Groups.Sum(group => group.Desks.Length);

    public override Sharing Sharing => Filter == DeskFilter.Nothing ? Sharing.ForAWhile : Sharing.None;

    public override string BrowserTitle => Reader["desks.browser-title"];

    public override string CrumbTitle => Reader["menu.desks"];

    public override MenuEntry Entry => MenuEntry.Desks;

    public override bool IsUnlisted => Filter != DeskFilter.Nothing;

    public override ImmutableArray<Crumb> Crumbs => [HomeCrumb];

    public override string AddressIn(string language) => AddressOf(language, Filter);

    public IActionResult OnGet(string? selection)
    {
        if (selection is null)
        {
            // Others' links say in plain words what they narrow to; here it goes on sealed.
            var asked = DeskFilter.Of(field => Request.Query[field]);
            if (asked != DeskFilter.Nothing)
            {
                return Redirect(AddressOf(Reader.Tag, asked));
            }
        }
        else if (addresses.Open<DeskFilter>(selection) is Unsealed<DeskFilter>.Opened opened)
        {
            Filter = opened.Content;
        }
        else
        {
            return StatusCode(StatusCodes.Status410Gone);
        }

        Finding = Filter.Place.Words.Length > 0 ? publication.Places.Find(Filter.Place.Words) : null;
        Groups = DeskGroup.Of(Reader, Filter, (Finding as PlaceFinding.Found)?.Municipality);

        return Page();
    }

    public IActionResult OnPost() => SeeOther(AddressOf(Reader.Tag, DeskFilter.Of(field => Request.Form[field])));

    /// <summary>The same, for one of the places that go by the name that was given.</summary>
    public string AddressFor(Municipality municipality) => AddressOf(Reader.Tag, Filter with { Place = new(municipality.Code) });

    private string AddressOf(string language, DeskFilter filter) =>
        filter == DeskFilter.Nothing ? Addresses.Desks(language) : Addresses.SelectedDesks(language, addresses.Seal(filter));
}
