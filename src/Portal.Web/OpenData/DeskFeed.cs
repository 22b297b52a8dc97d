using System.Xml.Linq;
using Portal.Content.Desks;
using Portal.Web.Reading;
using Portal.Web.Spreading;

namespace Portal.Web.OpenData;

/// <summary><c>/{lang}/loketten/feed.atom</c>: desks by the day on which a channel was last checked or called, the latest first.</summary>
internal static class DeskFeed
{
    public static XDocument Of(Reader reader, string origin)
    {
        var feed = new AtomFeed($"{reader["site.name"]}: {reader["desks.title"]}", Addresses.DeskFeed(reader.Tag), Addresses.Desks(reader.Tag)) { Rights = OpenDataTerms.Licence };

        return feed.Of(reader, origin, reader.Publication.VisibleDesks.Where(desk => desk.VisibleChannels.Any()).Select(desk => new AtomEntry(
            $"urn:uuid:{NameBasedId.Of("service", desk.Id)}",
            reader.In(desk.Name).Text,
            desk.VisibleChannels.Max(DayOf),
            reader.In(desk.Summary).Text,
            Addresses.Desk(reader.Tag, desk.Id))));
    }

    private static DateOnly DayOf(Channel channel) => channel.Called is { } called && called > channel.Checked ? called : channel.Checked;
}
