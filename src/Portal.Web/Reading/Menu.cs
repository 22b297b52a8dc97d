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
    ];

    public static IEnumerable<MenuLine> Help(Reader reader) =>
    [
        .. For(reader),
        new(MenuEntry.None, reader["menu.region"], Addresses.Region(reader.Tag)),
    ];

    public static IEnumerable<MenuLine> About(Reader reader) => [];
}
