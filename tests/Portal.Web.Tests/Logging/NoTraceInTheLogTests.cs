using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Portal.Testing;
using Portal.Web.Tests.Setup;

namespace Portal.Web.Tests.Logging;

public sealed class NoTraceInTheLogTests
{
    [Fact]
    public async Task A_request_leaves_the_route_the_status_and_the_time_and_nothing_of_the_visitor()
    {
        await using var host = new PortalHost();
        using var visitor = host.CreateVisitor();
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "Telltale-Agent/1.0");
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.77");
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("Referer", "https://telltale.example/");
        using var words = new StringContent("woorden=telltale-words", Encoding.UTF8, "application/x-www-form-urlencoded");
        var cancellation = TestContext.Current.CancellationToken;

        using var page = await visitor.GetAsync(new Uri("/nl?zoek=telltale-query", UriKind.Relative), cancellation);
        using var missing = await visitor.GetAsync(new Uri("/nl/telltale-slug", UriKind.Relative), cancellation);
        using var guide = await visitor.GetAsync(new Uri("/nl/keuzehulp/telltale-sealed", UriKind.Relative), cancellation);
        using var post = await visitor.PostAsync(new Uri("/nl/loketten", UriKind.Relative), words, cancellation);
        using var method = new HttpRequestMessage(new HttpMethod("TELLTALE-METHOD"), "/nl");
        using var odd = await visitor.SendAsync(method, cancellation);

        var log = host.Log.ToString();
        Assert.DoesNotContain("telltale", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("203.0.113.77", log, StringComparison.Ordinal);

        var requests = log.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.TryGetProperty("Route", out _))
            .ToArray();
        Assert.Equal(5, requests.Length);
        Assert.Equal("/{lang:language}", requests[0].GetProperty("Route").GetString());
        Assert.Equal(200, requests[0].GetProperty("Status").GetInt32());
        Assert.Equal("other", requests[4].GetProperty("Method").GetString());
        Assert.All(requests, request => Assert.Equal(
            ["Elapsed", "Method", "Route", "SourceContext", "Status", "level", "message", "time"],
            request.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_sealed_address_leaves_nothing_of_itself_nor_of_what_is_in_it()
    {
        await using var host = new PortalHost();
        using var visitor = host.CreateVisitor();
        using var place = new FormUrlEncodedContent([new("plaats", "telltale-place"), new("vorm", "seksueel")]);

        using var posted = await visitor.PostAsync(new Uri("/nl/loketten", UriKind.Relative), place, TestContext.Current.CancellationToken);
        using var got = await visitor.GetAsync(posted.Headers.Location, TestContext.Current.CancellationToken);
        using var spoiled = await visitor.GetAsync(new Uri($"{posted.Headers.Location}x", UriKind.Relative), TestContext.Current.CancellationToken);

        var log = host.Log.ToString();
        var sealedPart = posted.Headers.Location!.ToString().Split('/')[^1];
        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.OK, HttpStatusCode.Gone], [posted.StatusCode, got.StatusCode, spoiled.StatusCode]);
        Assert.DoesNotContain("telltale", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("seksueel", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(sealedPart[..12], log, StringComparison.Ordinal);
        Assert.Contains("/{lang:language}/loketten/keuze/{selection}", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_leaves_nothing_of_what_was_typed()
    {
        await using var host = new PortalHost();
        using var visitor = host.CreateVisitor();
        using var words = new FormUrlEncodedContent([new("woorden", "telltale-words paspoort afgepakt")]);

        using var posted = await visitor.PostAsync(new Uri("/nl/zoeken", UriKind.Relative), words, TestContext.Current.CancellationToken);
        using var got = await visitor.GetAsync(posted.Headers.Location, TestContext.Current.CancellationToken);
        using var missing = await visitor.GetAsync(new Uri("/nl/telltale-words/paspoort", UriKind.Relative), TestContext.Current.CancellationToken);

        var log = host.Log.ToString();
        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.OK, HttpStatusCode.NotFound], [posted.StatusCode, got.StatusCode, missing.StatusCode]);
        Assert.DoesNotContain("telltale", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("paspoort", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(posted.Headers.Location!.ToString().Split('/')[^1][..12], log, StringComparison.Ordinal);
        Assert.Contains("/{lang:language}/zoeken/{words}", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_is_answered_with_a_page_and_leaves_what_failed_and_where_but_not_its_words()
    {
        await using var host = new BrokenHost();
        using var visitor = host.CreateVisitor();
        using var form = new FormUrlEncodedContent([new("vorm", "arbeid")]);

        using var answer = await visitor.PostAsync(new Uri("/en/loketten", UriKind.Relative), form, TestContext.Current.CancellationToken);
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Something went wrong", page.TextOf("h1"));
        Assert.NotNull(page.QuerySelector("main a[href='tel:112']"));
        PublicPolicy.AssertOn(answer);

        var log = host.Log.ToString();
        Assert.DoesNotContain("telltale", log, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(nameof(InvalidTimeZoneException), log, StringComparison.Ordinal);
        Assert.Contains("\"Route\":\"/{lang:language}/loketten\",\"Status\":500", log, StringComparison.Ordinal);
    }

    /// <summary>A portal whose keys can't be reached.</summary>
    private sealed class BrokenHost : PortalHost, IDataProtectionProvider
    {
        private readonly EphemeralDataProtectionProvider keys = new();

        public IDataProtector CreateProtector(string purpose) =>
            purpose.StartsWith("Portal.", StringComparison.Ordinal) ? throw new InvalidTimeZoneException("telltale-words") : keys.CreateProtector(purpose);

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<IDataProtectionProvider>(this)));
        }
    }
}
