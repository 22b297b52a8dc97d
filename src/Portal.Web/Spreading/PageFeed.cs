using System.Globalization;
using System.Xml.Linq;
using Portal.Content.Publishing;
using Portal.Web.Reading;

namespace Portal.Web.Spreading;

/// <summary>
/// <c>/{lang}/feed.atom</c>: the pages of one language, those that were checked last first. An entry counts as changed when its facts were
/// checked again: that date stands on the page too, and a comma that moved is no news.
/// </summary>
internal static class PageFeed
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static XDocument Of(Reader reader, string origin)
    {
        var pages = reader.Publication.PagesIn(reader.Tag).OrderByDescending(page => page.Front.CheckedOn).ThenBy(page => page.Key, StringComparer.Ordinal).ToList();
        var self = origin + Addresses.Feed(reader.Tag);

        return new XDocument(new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", reader.Tag),
            new XElement(Atom + "id", self),
            new XElement(Atom + "title", reader["site.name"]),
            new XElement(Atom + "updated", Moment(pages.Count > 0 ? pages[0].Front.CheckedOn : reader.Today)),
            new XElement(Atom + "author", new XElement(Atom + "name", reader.Site.Owner)),
            Link("self", self, ContentType.Split(';')[0]),
            Link("alternate", origin + Addresses.Home(reader.Tag), "text/html"),
            pages.Select(page => Entry(page, reader, origin))));
    }

    private static XElement Entry(PublishedPage page, Reader reader, string origin)
    {
        var address = origin + Addresses.Page(reader.Tag, page.Front.Slug);

        return new XElement(
            Atom + "entry",

            // By key, not by address: a page that gets another slug stays the same entry.
            new XElement(Atom + "id", $"{origin}{Addresses.Feed(reader.Tag)}#{page.Key}"),
            new XElement(Atom + "title", page.Front.Title),
            new XElement(Atom + "updated", Moment(page.Front.CheckedOn)),
            new XElement(Atom + "summary", page.Front.Summary),
            Link("alternate", address, "text/html"));
    }

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    /// <summary>A moment, as the standard wants; of a day we only know which.</summary>
    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
