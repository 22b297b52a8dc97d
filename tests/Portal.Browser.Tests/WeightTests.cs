using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests;

/// <summary>The first visit fits in one round trip, whatever the first page is: everything as it travels, headers included.</summary>
public sealed partial class WeightTests(PortalOnline portal) : IDisposable
{
    /// <summary>Ten packets of 1460 bytes is what a server may send before it hears back; the rest is left to their frames.</summary>
    private const int OneRoundTrip = 14_000;

    private const int Walks = 40;

    private readonly HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });

    [Theory]
    [InlineData("/nl")]
    [InlineData("/en")]
    [InlineData("/nl/keuzehulp")]
    [InlineData("/en/keuzehulp")]
    public async Task A_first_visit_fits_in_one_round_trip(string address) => Assert.InRange(await FirstVisitAsync(address), 1, OneRoundTrip);

    /// <summary>An outcome is never the first page: its address is sealed, and the styles came with the question before it.</summary>
    [Fact]
    public async Task Any_question_fits_as_a_first_visit_and_any_outcome_after_it()
    {
        for (var seed = 0; seed < Walks; seed++)
        {
            var random = new Random(seed);
            var address = seed % 2 == 0 ? "/nl/keuzehulp" : "/en/keuzehulp";

            while (await NextAsync(address, random) is { } next)
            {
                Assert.InRange(await FirstVisitAsync(address), 1, OneRoundTrip);
                address = next;
            }

            Assert.InRange(await WeightAsync(address, []), 1, OneRoundTrip);
        }
    }

    public void Dispose() => browser.Dispose();

    private async Task<int> FirstVisitAsync(string address)
    {
        var page = await PlainAsync(address);
        var sent = new HashSet<string>(StringComparer.Ordinal);
        var weight = await WeightAsync(address, sent);

        foreach (var part in Parts().Matches(page).Select(match => match.Value).Distinct(StringComparer.Ordinal))
        {
            weight += await WeightAsync(part, sent);
        }

        return weight;
    }

    /// <summary>The headers of an answer and its body, as compressed as a browser asks for. HTTP/2 sends a line that it sent before as one byte.</summary>
    private async Task<int> WeightAsync(string address, HashSet<string> sent)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, portal.Origin + address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        using var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        return body.Length + $"{answer.Headers}{answer.Content.Headers}".Split('\n').Sum(line => sent.Add(line) ? line.Length + 1 : 1);
    }

    /// <summary>Where a random answer leads; null on an outcome.</summary>
    private async Task<string?> NextAsync(string address, Random random)
    {
        var page = new HtmlParser().ParseDocument(await PlainAsync(address));
        if (page.QuerySelector("input[name=question]") is not { } question)
        {
            return null;
        }

        var answers = page.QuerySelectorAll("input[name=answer]");
        using var form = new FormUrlEncodedContent(
        [
            new("question", question.GetAttribute("value")),
            new("answer", answers[random.Next(answers.Length)].GetAttribute("value")),
        ]);
        using var sent = await browser.PostAsync(new Uri(portal.Origin + address), form, TestContext.Current.CancellationToken);

        return sent.Headers.Location!.OriginalString;
    }

    private Task<string> PlainAsync(string address) => browser.GetStringAsync(new Uri(portal.Origin + address), TestContext.Current.CancellationToken);

    [GeneratedRegex("/assets/[a-z.0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Parts();
}
