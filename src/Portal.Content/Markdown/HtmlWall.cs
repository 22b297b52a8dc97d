using Ganss.Xss;

namespace Portal.Content.Markdown;

/// <summary>
/// The second wall: lets through only the elements, attributes, classes and schemes that our own renderers write. What it has to remove
/// went through the first wall, so it is reported.
/// </summary>
internal static class HtmlWall
{
    private static readonly HtmlSanitizerOptions Options = new()
    {
        AllowedTags = Set(
            "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "blockquote", "pre", "code", "em", "strong", "a", "bdi", "img", "ul", "ol", "li", "dl", "dt",
            "dd", "dfn", "table", "thead", "tbody", "tr", "th", "td", "sup", "div", "section", "span", "svg", "path"),
        AllowedAttributes = Set(
            "id", "class", "href", "rel", "hreflang", "lang", "dir", "src", "alt", "start", "scope", "role", "tabindex", "aria-label", "aria-hidden", "data-label", "viewBox", "d"),
        AllowedClasses = Set(
            "pt-note", "pt-note--warning", "pt-note--rights", "pt-note__kind", "pt-steps", "nl-number-badge", "pt-ticks", "pt-icon", "pt-glossary",
            "pt-number", "pt-table", "pt-table--records", "pt-footnote", "pt-footnotes"),
        AllowedSchemes = Set("http", "https", "mailto", "tel"),
        UriAttributes = Set("href", "src"),
        AllowedCssProperties = Set(),
    };

    public static string Clean(string markup, List<MarkdownProblem> problems)
    {
        var wall = new HtmlSanitizer(Options);
        wall.RemovingTag += (_, removed) => Report($"<{removed.Tag.LocalName}>");
        wall.RemovingAttribute += (_, removed) => Report($"{removed.Attribute.Name}=\"{removed.Attribute.Value}\"");
        wall.RemovingCssClass += (_, removed) => Report($"class=\"{removed.CssClass}\"");

        return wall.Sanitize(markup);

        void Report(string what) => problems.Add(new MarkdownProblem(1, $"The text leads to markup that is not allowed and was removed: {what}."));
    }

    private static HashSet<string> Set(params string[] names) => new(names, StringComparer.OrdinalIgnoreCase);
}
