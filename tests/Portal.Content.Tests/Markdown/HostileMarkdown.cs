using CsCheck;

namespace Portal.Content.Tests.Markdown;

/// <summary>Texts that somebody might try on the portal.</summary>
internal static class HostileMarkdown
{
    private static readonly string[] Snippets =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<a href=\"javascript:alert(1)\">", "<!--", "-->", "<![CDATA[", "<style>",
        "[a](javascript:alert(1))", "[a](JAVASCRIPT&colon;alert(1))", "[a](java&#10;script:alert(1))", "[a](data:text/html,<script>)", "![a](vbscript:x \"t\")", "[a](page:x#\"onclick=alert(1))",
        "[a](</x\" onclick=\"alert(1)>)", "[a](https://a.nl/\" onmouseover=\"x)", "![a\" onerror=\"x](/a.png)", "![<img onerror=x>](/a.png)", "<javascript:alert(1)>", "<data:text/html,x>", "<a@b.nl?x=\"y>",
        "[a]: javascript:alert(1)", "[a]", "[a][a]", "![a]", "[^a]", "[^a]: <b onclick=x>", "[a](tel:1\" onclick=x)", "[a](tel:112)", "[a](//evil.nl)", "[a](\\\\evil.nl)", "[a](\u202ehttps://a.nl)",
        ":::desk veilig-thuis", ":::desk \"><script>", ":::callout warning", ":::callout <script>", ":::steps", ":::signals", ":::glossary <img src=x onerror=x>", ":::onclick=x", "::: {onclick=x}", ":::", "::::",
        "1. een", "- twee", "> ", "   ", "\t", "    ", "## Kop {#x onclick=alert(1)}", "### \" onclick=\"x", "# <b>", "|a|<script>|", "|-|:-:|", "|", "Term", ":   uitleg", "---", "===", "```", "```\" onclick=x", "~~~",
        "`<script>`", "**", "*", "_", "[", "]", "(", ")", "![", "](", "<", ">", "&lt;script&gt;", "&#x3c;script&#x3e;", "\\<script>", "\0", "\u200b", "\ud800", "é", "ﷺ", "\r\n", "\n", "\n\n",
    ];

    /// <summary>Snippets, runs of one snippet and any characters, with and without line breaks between them.</summary>
    public static Gen<string> Texts { get; } =
        Gen.OneOf(
            Gen.OneOf(Snippets),
            Gen.Select(Gen.OneOf(Snippets), Gen.Int[2, 60], (snippet, times) => string.Concat(Enumerable.Repeat(snippet, times))),
            Gen.String[Gen.Char, 0, 8],
            Gen.OneOf("\n", "\n\n", "\n", " ", "\n    "))
        .Array[0, 40]
        .Select(string.Concat);
}
