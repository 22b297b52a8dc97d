using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Web.Pages.Keuzehulp;
using Portal.Web.Reading;
using Portal.Web.Serving.Ready;

namespace Portal.Web.Pages.Insluiten;

/// <summary>The way in, for other sites to show in a frame. Everything in it leads out of the frame: a walk never takes place inside another site.</summary>
internal sealed class IndexModel(Reader reader) : PublicPage(reader)
{
    public ImmutableArray<Entrance> Entrances { get; } =
    [
        Entrance.For(reader.Publication.Edition.Guide.Guide, "victim", reader["home.for-me"], isFirst: true),
        Entrance.For(reader.Publication.Edition.Guide.Guide, "citizen", reader["home.for-another"], isFirst: false),
    ];

    public override Sharing Sharing => Sharing.UntilPublished;

    public override string BrowserTitle => Reader["menu.guide"];

    public override bool IsUnlisted => true;

    public override string AddressIn(string language) => Addresses.Embed(language);

    public IActionResult OnGet() => Page();
}
