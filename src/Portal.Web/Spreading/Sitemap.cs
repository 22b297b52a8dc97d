using System.Globalization;
using System.Xml.Linq;
using Portal.Content;
using Portal.Content.Pages;
using Portal.Content.Publishing;
using Portal.Web.Reading;

namespace Portal.Web.Spreading;

/// <summary><c>/sitemap.xml</c>: every page in every language that is shown, each with its translations.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    public static XDocument Of(Publication publication, IReadOnlyList<Language> shown, string origin) => new(
        new XElement(
            Map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Html),
            Pages(publication, shown).SelectMany(page => Locations(page, publication, origin))));

    /// <summary>Each page as its addresses by language. Help by municipality is found from the page above it.</summary>
    private static IEnumerable<ListedPage> Pages(Publication publication, IReadOnlyList<Language> shown)
    {
        var tags = shown.Select(language => language.Tag).ToList();

        foreach (var page in publication.Edition.Pages)
        {
            yield return new ListedPage([.. tags.Where(page.Languages.ContainsKey).Select(tag => (tag, Addresses.Page(tag, page.Languages[tag].Slug), (PageText?)page.Languages[tag]))]);
        }

        Func<string, string>[] own = [Addresses.Guide, Addresses.Desks, Addresses.Region, Addresses.Card, Addresses.Spreading, Addresses.ReferralPaths];
        var desks = publication.VisibleDesks.Select(desk => (Func<string, string>)(tag => Addresses.Desk(tag, desk.Id)));
        foreach (var address in own.Concat(desks))
        {
            yield return new ListedPage([.. tags.Select(tag => (tag, address(tag), (PageText?)null))]);
        }
    }

    private static IEnumerable<XElement> Locations(ListedPage page, Publication publication, string origin)
    {
        var alternates = page.Languages.Select(language => Alternate(language.Tag, origin + language.Address)).ToList();
        if (page.Languages.FirstOrDefault(language => language.Tag == publication.Edition.Site.DefaultLanguage) is { Address: { } standard })
        {
            alternates.Add(Alternate("x-default", origin + standard));
        }

        return page.Languages.Select(language => new XElement(
            Map + "url",
            new XElement(Map + "loc", origin + language.Address),
            language.Text is { } text ? new XElement(Map + "lastmod", text.CheckedOn.ToString("O", CultureInfo.InvariantCulture)) : null,
            alternates));
    }

    private static XElement Alternate(string language, string address) =>
        new(Html + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", language), new XAttribute("href", address));

    private sealed record ListedPage(IReadOnlyList<(string Tag, string Address, PageText? Text)> Languages);
}
