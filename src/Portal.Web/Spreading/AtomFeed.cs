using System.Globalization;
using System.Xml.Linq;
using Portal.Web.Reading;

namespace Portal.Web.Spreading;

/// <summary>A feed as readers of news ask for it (RFC 4287), of days: of when something changed we only know which.</summary>
/// <param name="Address">Its own.</param>
/// <param name="Page">Where people read the same.</param>
internal sealed record AtomFeed(string Title, string Address, string Page)
{
    public const string ContentType = $"{Type}; charset=utf-8";

    private const string Type = "application/atom+xml";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>On which terms it may be used; null when it says nothing of that.</summary>
    public string? Rights { get; init; }

    /// <param name="entries">In any order; a feed lists the latest first.</param>
    public XDocument Of(Reader reader, string origin, IEnumerable<AtomEntry> entries)
    {
        var latestFirst = entries.OrderByDescending(entry => entry.Changed).ThenBy(entry => entry.Id, StringComparer.Ordinal).ToArray();

        return new XDocument(new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", reader.Tag),
            new XElement(Atom + "id", origin + Address),
            new XElement(Atom + "title", Title),
            new XElement(Atom + "updated", Moment(latestFirst is [var latest, ..] ? latest.Changed : reader.Today)),
            new XElement(Atom + "author", new XElement(Atom + "name", reader.Site.Owner)),
            Rights is null ? null : new XElement(Atom + "rights", Rights),
            Link("self", origin + Address, Type),
            Link("alternate", origin + Page, "text/html"),
            latestFirst.Select(entry => new XElement(
                Atom + "entry",
                new XElement(Atom + "id", entry.Id),
                new XElement(Atom + "title", entry.Title),
                new XElement(Atom + "updated", Moment(entry.Changed)),
                new XElement(Atom + "summary", entry.Summary),
                Link("alternate", origin + entry.Address, "text/html")))));
    }

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}

/// <param name="Id">Stays the same when its address changes.</param>
/// <param name="Address">Without the site.</param>
internal sealed record AtomEntry(string Id, string Title, DateOnly Changed, string Summary, string Address);
