using System.Globalization;
using System.Xml.Linq;
using Portal.Content.Desks;
using Portal.Web.Reading;

namespace Portal.Web.OpenData;

/// <summary><c>/{lang}/loketten/feed.atom</c>: desks by the day on which a channel was last checked or called, the latest first.</summary>
internal static class DeskFeed
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static XDocument Of(Reader reader, string origin)
    {
        var desks = reader.Publication.VisibleDesks
            .Where(desk => desk.VisibleChannels.Any())
            .Select(desk => (Desk: desk, Day: desk.VisibleChannels.Max(DayOf)))
            .OrderByDescending(known => known.Day)
            .ThenBy(known => known.Desk.Id, StringComparer.Ordinal)
            .ToArray();
        var self = origin + Addresses.DeskFeed(reader.Tag);

        return new XDocument(new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", reader.Tag),
            new XElement(Atom + "id", self),
            new XElement(Atom + "title", $"{reader["site.name"]}: {reader["desks.title"]}"),
            new XElement(Atom + "updated", Moment(desks[0].Day)),
            new XElement(Atom + "author", new XElement(Atom + "name", reader.Site.Owner)),
            new XElement(Atom + "rights", OpenDataTerms.Licence),
            Link("self", self, "application/atom+xml"),
            Link("alternate", origin + Addresses.Desks(reader.Tag), "text/html"),
            desks.Select(known => new XElement(
                Atom + "entry",
                new XElement(Atom + "id", $"urn:uuid:{NameBasedId.Of("service", known.Desk.Id)}"),
                new XElement(Atom + "title", reader.In(known.Desk.Name).Text),
                new XElement(Atom + "updated", Moment(known.Day)),
                new XElement(Atom + "summary", reader.In(known.Desk.Summary).Text),
                Link("alternate", origin + Addresses.Desk(reader.Tag, known.Desk.Id), "text/html")))));
    }

    private static DateOnly DayOf(Channel channel) => channel.Called is { } called && called > channel.Checked ? called : channel.Checked;

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
