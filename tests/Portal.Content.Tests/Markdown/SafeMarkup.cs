using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portal.Content.Markdown;

namespace Portal.Content.Tests.Markdown;

/// <summary>What no markup of a page may hold, read as a browser reads it.</summary>
internal static class SafeMarkup
{
    private static readonly HashSet<string> Elements = new(
        [
            "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "blockquote", "pre", "code", "em", "strong", "a", "bdi", "img", "ul", "ol", "li", "dl", "dt", "dd", "dfn",
            "table", "thead", "tbody", "tr", "th", "td", "sup", "div", "section", "span", "svg", "path",
        ],
        StringComparer.Ordinal);

    public static void AssertSafe(MarkdownRendering rendering)
    {
        var page = new HtmlParser().ParseDocument($"<body>{rendering.Markup}</body>");

        foreach (var element in page.Body!.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, Elements);
            Assert.All(element.Attributes, attribute => AssertSafe(attribute));
        }

        Assert.Distinct(page.QuerySelectorAll("[id]").Select(element => element.Id!));
    }

    private static void AssertSafe(IAttr attribute)
    {
        Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
        Assert.NotEqual("style", attribute.Name);

        if (attribute.Name is "href" or "src")
        {
            // A browser drops control characters before it looks for a scheme.
            var address = string.Concat(attribute.Value.Where(letter => letter > ' '));
            var scheme = address.Split(':', '/', '?', '#') is [var first, _, ..] && address[first.Length] == ':' ? first.ToLowerInvariant() : "";

            Assert.True(scheme is "" or "http" or "https" or "mailto" or "tel", address);
            Assert.False(address.StartsWith("//", StringComparison.Ordinal), address);
            Assert.DoesNotContain('\\', address);
        }
    }
}
