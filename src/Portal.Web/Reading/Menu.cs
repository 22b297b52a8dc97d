using Portal.Web.Pages;

namespace Portal.Web.Reading;

/// <summary>A line of the menu or the footer.</summary>
internal sealed record MenuLine(MenuEntry Entry, string Title, string Address);

/// <summary>What the header and the footer link to.</summary>
internal static class Menu
{
    public static IEnumerable<MenuLine> For(Reader reader) =>
    [
        new(MenuEntry.Guide, reader["menu.guide"], Addresses.Guide(reader.Tag)),
        new(MenuEntry.Desks, reader["menu.desks"], Addresses.Desks(reader.Tag)),
        .. ToPage(reader, MenuEntry.Signs, "menu.signs", "herkennen"),
        .. ToPage(reader, MenuEntry.Professionals, "menu.professionals", "professionals"),
        new(MenuEntry.Search, reader["menu.search"], Addresses.Search(reader.Tag)),
    ];

    public static IEnumerable<MenuLine> Help(Reader reader) =>
    [
        .. For(reader),
        new(MenuEntry.None, reader["menu.region"], Addresses.Region(reader.Tag)),
        .. ToPage(reader, MenuEntry.None, "menu.rights", "rechten"),
        .. ToPage(reader, MenuEntry.None, "menu.reporting", "melden"),
        .. ToPage(reader, MenuEntry.None, "menu.safe", "veilig"),
    ];

    public static IEnumerable<MenuLine> About(Reader reader) =>
    [
        .. ToPage(reader, MenuEntry.None, "menu.about", "over"),
        new(MenuEntry.None, reader["menu.spread"], Addresses.Spreading(reader.Tag)),
        .. ToPage(reader, MenuEntry.None, "menu.privacy", "over/privacy"),
        new(MenuEntry.None, reader["rules.title"], Addresses.Rules(reader.Tag)),
        .. ToPage(reader, MenuEntry.None, "menu.accessibility", "over/toegankelijkheid"),
        .. ToPage(reader, MenuEntry.None, "menu.vulnerability", "over/deze-site", "menu.vulnerability-anchor"),
    ];

    /// <summary>Nothing when the edition has no such page.</summary>
    /// <param name="anchor">The key of the heading's anchor, which is another in each language; null for the page as a whole.</param>
    private static IEnumerable<MenuLine> ToPage(Reader reader, MenuEntry entry, string text, string key, string? anchor = null)
    {
        if (Addresses.PageByKey(reader, key) is { } address)
        {
            yield return new MenuLine(entry, reader[text], anchor is null ? address : $"{address}#{reader[anchor]}");
        }
    }
}
