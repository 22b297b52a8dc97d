using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Portal.Content;
using Portal.Content.Pages;
using Portal.Content.Publishing;
using Portal.Web.Reading;
using Portal.Web.Regions;

namespace Portal.Web.Spreading;

/// <summary><c>/sitemap.xml</c>: every page in every language that is shown, each with its translations. Municipalities, hundreds of them, stand in a map of their own.</summary>
internal static class Sitemap
{
    public const string Address = "/sitemap.xml";
    public const string ContentType = "application/xml; charset=utf-8";

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    /// <summary>The maps that the one at <see cref="Address"/> leads to, by address.</summary>
    public static ImmutableArray<KeyValuePair<string, Func<Publication, IReadOnlyList<Language>, IEnumerable<ListedPage>>>> Parts { get; } =
    [
        new("/sitemap-paginas.xml", Pages),
        new("/sitemap-gemeenten.xml", Municipalities),
    ];

    public static XDocument Index(string origin) => new(
        new XElement(Map + "sitemapindex", Parts.Select(part => new XElement(Map + "sitemap", new XElement(Map + "loc", origin + part.Key)))));

    public static XDocument Of(Publication publication, IEnumerable<ListedPage> pages, string origin) => new(
        new XElement(
            Map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Html),
            pages.SelectMany(page => Locations(page, publication, origin))));

    private static IEnumerable<ListedPage> Pages(Publication publication, IReadOnlyList<Language> shown)
    {
        foreach (var page in publication.Edition.Pages)
        {
            yield return new ListedPage([.. shown.Select(language => language.Tag).Where(page.Languages.ContainsKey).Select(tag => (tag, Addresses.Page(tag, page.Languages[tag].Slug), (PageText?)page.Languages[tag]))]);
        }

        Func<string, string>[] own =
        [
            Addresses.Guide,
            Addresses.Desks,
            tag => Addresses.ReportingPoints(tag, selection: null),
            Addresses.Region,
            Addresses.Card,
            Addresses.Spreading,
            Addresses.ReferralPaths,
            Addresses.Rules,
            Addresses.RulesDrawn,
        ];
        var desks = publication.VisibleDesks.Select(desk => (Func<string, string>)(tag => Addresses.Desk(tag, desk.Id)));
        foreach (var address in own.Concat(desks))
        {
            yield return EveryLanguage(shown, address);
        }
    }

    private static IEnumerable<ListedPage> Municipalities(Publication publication, IReadOnlyList<Language> shown) => publication.Edition.Regions.Municipalities
        .Select(MunicipalityAddress.Of)
        .Select(municipality => EveryLanguage(shown, tag => Addresses.Municipality(tag, municipality)));

    private static ListedPage EveryLanguage(IReadOnlyList<Language> shown, Func<string, string> address) =>
        new([.. shown.Select(language => (language.Tag, address(language.Tag), (PageText?)null))]);

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
}

/// <summary>A page as its addresses by language.</summary>
/// <param name="Languages">With the text, where it has one of its own that says when it was checked.</param>
internal sealed record ListedPage(IReadOnlyList<(string Tag, string Address, PageText? Text)> Languages);
