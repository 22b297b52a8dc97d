namespace Portal.Content.Markdown;

/// <summary>What a text in Markdown may point to, and the words around it.</summary>
/// <param name="Language">The language of the text.</param>
/// <param name="IsRightToLeft">Its direction.</param>
/// <param name="FindPage">By key: where a reader of this language finds the page; null when there is no such page.</param>
/// <param name="FindDesk">By id: the address of a desk; null when there is no such desk.</param>
public sealed record MarkdownContext(
    string Language,
    bool IsRightToLeft,
    Func<string, LinkTarget?> FindPage,
    Func<string, string?> FindDesk,
    string GuideAddress,
    string DesksAddress,
    string RegionAddress,
    MarkdownWords Words);

/// <summary>Where a link leads.</summary>
/// <param name="Language">Of what stands there: another one than the text's when a page is not translated.</param>
public sealed record LinkTarget(string Address, string Language);

/// <summary>The words that appear around a text.</summary>
/// <param name="Table">Names a table for who cannot see it.</param>
/// <param name="Footnote">Names a footnote's number.</param>
/// <param name="Footnotes">Names the list of footnotes.</param>
/// <param name="BackToText">Names the arrow behind a footnote.</param>
/// <param name="Warning">Above a warning.</param>
/// <param name="Rights">Above a call-out about rights.</param>
public sealed record MarkdownWords(string Table, string Footnote, string Footnotes, string BackToText, string Warning, string Rights)
{
    /// <summary>Takes the words from the texts of the interface.</summary>
    /// <param name="text">The text of a key.</param>
    public static MarkdownWords From(Func<string, string> text) => new(
        text("markdown.table"),
        text("markdown.footnote"),
        text("markdown.footnotes"),
        text("markdown.back-to-text"),
        text("markdown.warning"),
        text("markdown.rights"));
}
