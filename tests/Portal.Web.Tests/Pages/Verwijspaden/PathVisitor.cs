using System.Net;
using AngleSharp.Html.Dom;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Verwijspaden;

/// <summary>A professional without script: sends the form, follows the 303.</summary>
internal static class PathVisitor
{
    public const string Start = "/nl/verwijspaden";

    public static async Task<IHtmlDocument> SendAsync(HttpClient browser, IEnumerable<KeyValuePair<string, string>> fields) =>
        await browser.GetPageAsync(await AddressOfAsync(browser, fields));

    public static Task<string> AddressOfAsync(HttpClient browser, params (string Name, string Value)[] fields) =>
        AddressOfAsync(browser, fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    /// <returns>Where the answer leads.</returns>
    public static async Task<string> AddressOfAsync(HttpClient browser, IEnumerable<KeyValuePair<string, string>> fields, string to = Start)
    {
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await browser.PostAsync(new Uri(to, UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);

        return answer.Headers.Location!.OriginalString;
    }
}
