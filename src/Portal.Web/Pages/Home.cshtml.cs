using Portal.Web.Reading;

namespace Portal.Web.Pages;

/// <summary>Where everybody comes in.</summary>
internal sealed class HomeModel(Reader reader) : PublicPage(reader)
{
    public override string BrowserTitle => "";

    public override string AddressIn(string language) => Addresses.Home(language);

    public string Title { get; private set; } = "";

    public void OnGet() => Title = Reader["home.title"];
}
