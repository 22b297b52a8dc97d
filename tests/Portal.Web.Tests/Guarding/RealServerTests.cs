using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Guarding;

/// <summary>What only a real server shows: addresses as they were sent, and headers of its own.</summary>
public sealed class RealServerTests : IAsyncLifetime
{
    private readonly PortalHost host = new();

    public ValueTask InitializeAsync()
    {
        host.UseKestrel(0);
        host.StartServer();

        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("/nl/%FF", HttpStatusCode.BadRequest)]
    [InlineData("/nl?x=%C0%AF", HttpStatusCode.BadRequest)]
    [InlineData("/nl/%E2%82%AC", HttpStatusCode.NotFound)]
    [InlineData("/nl", HttpStatusCode.OK)]
    public async Task An_address_that_is_no_text_is_refused_with_a_page(string address, HttpStatusCode status)
    {
        using var visitor = host.CreateClient();

        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.NotNull((await answer.PageAsync()).QuerySelector("h1"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task A_proxy_on_this_machine_is_believed_about_the_scheme(string scheme, bool isPromised)
    {
        using var visitor = host.CreateClient();
        visitor.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);

        using var answer = await visitor.GetAsync(new Uri("/nl", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(isPromised, answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task A_body_of_unstated_length_is_read_no_further_than_a_form_may_be()
    {
        using var visitor = host.CreateClient();
        using var endless = new StreamContent(new MemoryStream(new byte[1_000_000]));
        endless.Headers.Add("Content-Type", "application/x-www-form-urlencoded");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/nl") { Content = endless };
        request.Headers.TransferEncodingChunked = true;

        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }
}
