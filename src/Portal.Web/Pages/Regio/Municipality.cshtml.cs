using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Content.Publishing;
using Portal.Content.Regions;
using Portal.Web.Reading;
using Portal.Web.Regions;
using Portal.Web.Serving.Ready;

namespace Portal.Web.Pages.Regio;

/// <summary>Who helps in a municipality.</summary>
internal sealed class MunicipalityModel(Reader reader, Publication publication) : PublicPage(reader)
{
    public Municipality Municipality { get; private set; } = null!;

    public ImmutableArray<RegionLine> Lines { get; private set; } = [];

    public override Sharing Sharing => Sharing.ForAWhile;

    public override string BrowserTitle => Reader["menu.region"];

    public override string CrumbTitle => Municipality.Name;

    public override ImmutableArray<Crumb> Crumbs => [HomeCrumb, new(Reader["menu.region"], Addresses.Region(Reader.Tag))];

    public override string AddressIn(string language) => Addresses.Municipality(language, MunicipalityAddress.Of(Municipality));

    public IActionResult OnGet(string municipality)
    {
        if (MunicipalityAddress.Find(publication, municipality) is not { } found)
        {
            return NotFound();
        }

        Municipality = found;
        Lines = RegionLine.Of(Reader, found);

        return Page();
    }
}
