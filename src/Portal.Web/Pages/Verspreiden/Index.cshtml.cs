using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Portal.Web.Reading;
using Portal.Web.Spreading;

namespace Portal.Web.Pages.Verspreiden;

/// <summary>For who helps to spread the word: prints in every language, and a text to share.</summary>
internal sealed class IndexModel(Reader reader) : PublicPage(reader)
{
    /// <summary>The start page, as it stands on paper.</summary>
    public string Start => SiteOrigin.Of(Reader.Site, Request) + Addresses.Home(Reader.Tag);

    public override bool IsNeutral => false;

    public override string BrowserTitle => Reader["spread.crumb"];

    public override ImmutableArray<Crumb> Crumbs => [HomeCrumb];

    public override string AddressIn(string language) => Addresses.Spreading(language);

    /// <summary>Nothing to find first; without it the page would answer no method at all.</summary>
    public IActionResult OnGet() => Page();
}
