using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Portal.Testing;

/// <summary>Answers read as pages.</summary>
public static class Html
{
    /// <summary>The page in an answer.</summary>
    public static async Task<IHtmlDocument> PageAsync(this HttpResponseMessage response)
    {
        var markup = await response.Content.ReadAsStringAsync();

        return await new HtmlParser().ParseDocumentAsync(markup);
    }

    /// <summary>Gets the page at an address.</summary>
    public static async Task<IHtmlDocument> GetPageAsync(this HttpClient visitor, string address)
    {
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));

        return await response.PageAsync();
    }

    /// <summary>The text of the first element that the selector picks, with white space as a reader sees it; null when none.</summary>
    public static string? TextOf(this IHtmlDocument page, string selector) =>
        page.QuerySelector(selector) is { } element ? string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
}
