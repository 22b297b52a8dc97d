using System.Collections.Immutable;
using Portal.Web.Reading;
using Portal.Web.Serving.Ready;

namespace Portal.Web.Pages.Kaart;

/// <summary>The conversation card (<c>safety.md</c> 15): what somebody can show to, or read out to, a person she chose. It holds no answers and does not name the site.</summary>
internal sealed class IndexModel(Reader reader) : PublicPage(reader)
{
    public ImmutableArray<CardLine> More { get; private set; } = [];

    public override Sharing Sharing => Sharing.UntilPublished;

    public override string BrowserTitle => Reader["card.crumb"];

    public override ImmutableArray<Crumb> Crumbs => [HomeCrumb];

    public override string AddressIn(string language) => Addresses.Card(language);

    public void OnGet() => More = CardLine.More(Reader);
}
