using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Portal.Testing;

namespace Portal.Web.Tests.Guarding;

public sealed class RequestGuardTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Form = "application/x-www-form-urlencoded";

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.BadRequest)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.BadRequest)]
    [InlineData("Origin", "https://elsewhere.example", HttpStatusCode.BadRequest)]
    [InlineData("Origin", "null", HttpStatusCode.BadRequest)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.MethodNotAllowed)]
    [InlineData("Origin", "https://localhost", HttpStatusCode.MethodNotAllowed)]
    [InlineData("X-Nothing", "said", HttpStatusCode.MethodNotAllowed)]
    public async Task A_post_that_a_browser_says_comes_from_elsewhere_is_refused(string header, string value, HttpStatusCode status)
    {
        using var content = new StringContent("a=b", Encoding.UTF8, Form);

        Assert.Equal(status, await PostAsync(content, (header, value)));
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=x", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded; charset=iso-8859-1", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("nonsense", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded; charset=UTF-8", HttpStatusCode.MethodNotAllowed)]
    public async Task Only_plain_forms_are_read(string type, HttpStatusCode status)
    {
        using var content = new ByteArrayContent("a=b"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        Assert.Equal(status, await PostAsync(content));
    }

    [Fact]
    public async Task A_compressed_form_is_not_read()
    {
        using var content = new StringContent("a=b", Encoding.UTF8, Form);
        content.Headers.ContentEncoding.Add("gzip");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await PostAsync(content));
    }

    [Theory]
    [InlineData("a=%FF", HttpStatusCode.BadRequest)]
    [InlineData("a=%C0%AF", HttpStatusCode.BadRequest)]
    [InlineData("%00=a", HttpStatusCode.BadRequest)]
    [InlineData("a=%E2%82%AC", HttpStatusCode.MethodNotAllowed)]
    [InlineData("", HttpStatusCode.MethodNotAllowed)]
    public async Task Fields_that_are_no_text_are_refused(string body, HttpStatusCode status)
    {
        using var content = new StringContent(body, Encoding.UTF8, Form);

        Assert.Equal(status, await PostAsync(content));
    }

    [Theory]
    [InlineData(1, 16_384)]
    [InlineData(1, 1_100)]
    [InlineData(200, 1)]
    public async Task Too_much_is_refused(int fields, int length)
    {
        var body = string.Join('&', Enumerable.Range(0, fields).Select(field => $"f{field}={new string('x', length)}"));
        using var content = new StringContent(body, Encoding.UTF8, Form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await PostAsync(content));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("SOMETHING")]
    public async Task A_method_that_a_page_was_not_written_for_is_refused_with_those_it_was(string method)
    {
        using var visitor = host.CreateVisitor();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/nl");
        request.Content = new StringContent("", MediaTypeHeaderValue.Parse(Form));

        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET"], answer.Content.Headers.Allow);
        Assert.NotNull((await answer.PageAsync()).QuerySelector("h1"));
    }

    private async Task<HttpStatusCode> PostAsync(HttpContent content, (string Name, string Value)? header = null)
    {
        using var visitor = host.CreateVisitor();
        if (header is var (name, value))
        {
            visitor.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        }

        using var answer = await visitor.PostAsync(new Uri("/nl", UriKind.Relative), content, TestContext.Current.CancellationToken);

        return answer.StatusCode;
    }
}
