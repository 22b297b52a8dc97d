using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Content.Publishing;
using Portal.Web.Desks;
using Portal.Web.Reading;
using Portal.Web.Serving.Ready;
using Portal.Web.Spreading;

namespace Portal.Web.Pages.Loketten;

/// <summary>One desk: every way to reach it, and everything that is known of it.</summary>
internal sealed class DeskModel(Reader reader, Publication publication) : PublicPage(reader)
{
    public DeskView Desk { get; private set; } = null!;

    /// <summary>The desk for machines.</summary>
    public StructuredData Data { get; private set; } = null!;

    public IEnumerable<ChannelView> OtherChannels => Desk.Channels.Where(channel => channel != Desk.First);

    public override Sharing Sharing => Sharing.ForAWhile;

    public override string BrowserTitle => Reader["desk.browser-title"];

    public override string CrumbTitle => Desk.Name.Text;

    public override MenuEntry Entry => MenuEntry.Desks;

    public override ImmutableArray<Crumb> Crumbs => [HomeCrumb, new(Reader["menu.desks"], Addresses.Desks(Reader.Tag))];

    public override string AddressIn(string language) => Addresses.Desk(language, Desk.Id);

    public IActionResult OnGet(string desk)
    {
        if (publication.FindDesk(desk) is not { IsVisible: true } found)
        {
            return NotFound();
        }

        Desk = DeskView.Of(Reader, found);
        Data = StructuredData.OfDesk(Reader, found);

        return Page();
    }
}
