using System.Xml.Linq;
using Portal.Web.Reading;

namespace Portal.Web.Spreading;

/// <summary>
/// <c>/{lang}/feed.atom</c>: the pages of one language, those that were checked last first. An entry counts as changed when its facts were
/// checked again: that date stands on the page too, and a comma that moved is no news.
/// </summary>
internal static class PageFeed
{
    public static XDocument Of(Reader reader, string origin)
    {
        var feed = new AtomFeed(reader["site.name"], Addresses.Feed(reader.Tag), Addresses.Home(reader.Tag));

        // By key, not by address: a page that gets another slug stays the same entry.
        return feed.Of(reader, origin, reader.Publication.PagesIn(reader.Tag).Select(page => new AtomEntry(
            $"{origin}{feed.Address}#{page.Key}",
            page.Front.Title,
            page.Front.CheckedOn,
            page.Front.Summary,
            Addresses.Page(reader.Tag, page.Front.Slug))));
    }
}
