using Portal.Content.Publishing;
using Portal.Web.Pages.Keuzehulp;
using Portal.Web.Reading;
using Portal.Web.Serving.Ready;

namespace Portal.Web.Pages;

/// <summary>Where everybody comes in.</summary>
internal sealed class HomeModel(Reader reader, Publication publication) : PublicPage(reader)
{
    private const string Key = "home";

    public PublishedPage Published { get; private set; } = null!;

    public IEnumerable<Entrance> Entrances =>
    [
        Entrance.For(publication.Forest.Guide, "victim", Reader["home.for-me"], isFirst: true),
        Entrance.For(publication.Forest.Guide, "citizen", Reader["home.for-another"], isFirst: false),
    ];

    public override Sharing Sharing => Published.DependsOnMoment ? Sharing.ForAWhile : Sharing.UntilPublished;

    public override string BrowserTitle => "";

    public override string AddressIn(string language) => Addresses.Home(language);

    public void OnGet() => Published = publication.FindPageByKey(Key, Reader.Tag)
        ?? throw new InvalidOperationException($"The edition has no page '{Key}', without which it is not published.");
}
