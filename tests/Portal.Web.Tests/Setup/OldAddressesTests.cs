using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Setup;

/// <summary>Every address of the old site that is known leads to a page that is there.</summary>
public sealed class OldAddressesTests(PortalHost host) : IClassFixture<PortalHost>
{
    public static TheoryData<string, string, string> Known() =>
    [
        .. File.ReadLines(Repository.PathOf("tests", "Portal.Web.Tests", "Setup", "old-addresses.csv")).Skip(1).Select(line => line.Split(',')).Select(cells => (cells[0], cells[1], cells[2])),
    ];

    [Theory]
    [MemberData(nameof(Known))]
    public async Task An_old_address_goes_on_for_good_to_what_took_it_over(string oldHost, string path, string target)
    {
        using var visitor = host.CreateVisitor();
        var language = oldHost.StartsWith("english.", StringComparison.Ordinal) ? "en" : "nl";
        var expected = target.StartsWith('/') ? target : $"/{language}/{ShippedEdition.Publication.FindPageByKey(target, language)!.Front.Slug}".TrimEnd('/');

        using var moved = await GetAsync(visitor, oldHost, path);
        using var page = await visitor.GetAsync(moved.Headers.Location, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        Assert.Equal(expected, moved.Headers.Location!.OriginalString);
        Assert.True(moved.Headers.CacheControl?.NoStore);
        PublicPolicy.AssertOn(moved);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Theory]
    [InlineData("localhost", "/signaleren-van-mensenhandel?bron=nieuwsbrief", HttpStatusCode.MovedPermanently)]
    [InlineData("localhost", "/nl/signaleren-van-mensenhandel", HttpStatusCode.NotFound)]
    [InlineData("localhost", "/Detection/index.aspx", HttpStatusCode.NotFound)]
    [InlineData("localhost", "/", HttpStatusCode.Redirect)]
    [InlineData("localhost", "/nl", HttpStatusCode.OK)]
    public async Task The_addresses_of_the_site_itself_stay_as_they_are(string at, string path, HttpStatusCode status)
    {
        using var visitor = host.CreateVisitor();

        using var answer = await GetAsync(visitor, at, path);

        Assert.Equal(status, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient visitor, string host, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;

        return await visitor.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
