using Portal.Content.Markdown;

namespace Portal.Content.Tests.Markdown;

/// <summary>A small site to render for.</summary>
internal static class SmallSite
{
    public static MarkdownContext Dutch { get; } = new(
        "nl",
        IsRightToLeft: false,
        key => key switch
        {
            "rechten/bedenktijd" => new LinkTarget("/nl/rechten/bedenktijd", "nl"),
            "over" => new LinkTarget("/en/about", "en"),
            _ => null,
        },
        id => id is "veilig-thuis" or "comensha" ? "/nl/loketten/" + id : null,
        "/nl/keuzehulp",
        "/nl/loketten",
        "/nl/regio",
        MarkdownWords.From(key => key switch
        {
            "markdown.table" => "Tabel",
            "markdown.footnote" => "Noot",
            "markdown.footnotes" => "Noten",
            "markdown.back-to-text" => "Terug naar noot",
            "markdown.warning" => "Let op",
            _ => "Je rechten",
        }));
}
