using Portal.Storage.Revisions;

namespace Portal.Web.Office.Items;

/// <summary>A kind of item that editors change, as addresses and headings of the office name it.</summary>
/// <param name="Stored">As revisions name it.</param>
/// <param name="Word">In addresses, and in the singular on screen.</param>
internal sealed record ItemKind(string Stored, string Word, string List)
{
    public static ItemKind Page { get; } = new(RevisionKind.Page, "pagina", OfficeItems.Pages);

    public static ItemKind Desk { get; } = new(RevisionKind.Desk, "loket", OfficeItems.Desks);

    public static ItemKind Text { get; } = new(RevisionKind.Text, "tekst", OfficeItems.Texts);

    public static IReadOnlyList<ItemKind> All { get; } = [Page, Desk, Text];

    public static ItemKind? ByWord(string word) => All.FirstOrDefault(kind => kind.Word == word);

    public static ItemKind ByStored(string stored) => All.First(kind => kind.Stored == stored);

    /// <summary>Where an item of this kind is changed.</summary>
    /// <param name="key">As revisions name it.</param>
    public string AddressOf(string key) => this switch
    {
        _ when this == Page => OfficeItems.Page(key[..key.LastIndexOf('/')], key[(key.LastIndexOf('/') + 1)..]),
        _ when this == Text => OfficeItems.Text(key[..key.IndexOf('/', StringComparison.Ordinal)], key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..]),
        _ => OfficeItems.Desk(key),
    };
}

/// <summary>The addresses of the pages that change items.</summary>
internal static class OfficeItems
{
    public const string Pages = OfficeAddress.Home + "/paginas";
    public const string Desks = OfficeAddress.Home + "/loketten";
    public const string Texts = OfficeAddress.Home + "/teksten";
    public const string Bin = OfficeAddress.Home + "/prullenbak";

    public static string Page(string key, string language) => $"{Pages}/{language}/{key}";

    public static string PageRemoval(string key) => $"{Pages}/weghalen/{key}";

    public static string PageMove(string key) => $"{Pages}/verplaatsen/{key}";

    public static string PagePreview(string key, string language) => $"{Pages}/voorbeeld?taal={language}&sleutel={Uri.EscapeDataString(key)}";

    public static string Desk(string id) => $"{Desks}/{id}";

    public static string DeskUse(string id) => $"{Desks}/{id}/gebruik";

    public static string Text(string language, string key) => $"{Texts}/{language}/{Uri.EscapeDataString(key)}";

    public static string Revisions(ItemKind kind, string key) => $"{OfficeAddress.Home}/versies/{kind.Word}/{Uri.EscapeDataString(key).Replace("%2F", "/", StringComparison.Ordinal)}";
}
