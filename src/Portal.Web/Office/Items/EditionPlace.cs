namespace Portal.Web.Office.Items;

/// <summary>What editors call a file of an edition, and where they change what stands in it.</summary>
internal static class EditionPlace
{
    public static string NameOf(string file) => file.Split('/') switch
    {
        ["pages", .. var key, var name] => $"Pagina {string.Join('/', key)} ({Bare(name)})",
        ["desks", var name] => $"Loket {Bare(name)}",
        ["guide", "guide.yml"] => "Keuzehulp",
        ["guide", var name] => $"Woorden van de keuzehulp ({Bare(name)})",
        ["texts", var name] => $"Teksten ({Bare(name)})",
        ["search", var name] => $"Zoekwoorden ({Bare(name)})",
        ["translations", var name] => $"Aantekeningen van vertalingen ({Bare(name)})",
        ["regions", "roles.csv"] => "Wie welke rol heeft in een regio",
        ["regions", ..] => "Gemeenten en regio’s",
        ["redirects.csv"] => "Oude adressen",
        ["site.yml"] => "De site als geheel",
        _ => file,
    };

    /// <returns>Null when the office has no page for it.</returns>
    public static string? AddressOf(string file) => file.Split('/') switch
    {
        ["pages", .. var key, var name] => OfficeItems.Page(string.Join('/', key), Bare(name)),
        ["desks", var name] => OfficeItems.Desk(Bare(name)),
        ["guide", ..] => Guides.GuideAddress.Home,
        ["texts", ..] => OfficeItems.Texts,
        _ => null,
    };

    private static string Bare(string name) => Path.GetFileNameWithoutExtension(name);
}
