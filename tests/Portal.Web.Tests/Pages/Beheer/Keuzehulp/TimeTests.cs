using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Portal.Storage.Drafts;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Beheer.Keuzehulp;

/// <summary>How long pages on the guide take with 300 rules. Only on request, on a machine that does nothing else: <c>--explicit only</c>.</summary>
public sealed class TimeTests(GuideHost host, ITestOutputHelper output) : IClassFixture<GuideHost>
{
    private const int MostMilliseconds = 200;

    public static TheoryData<string> Addresses => ["", "/regels", "/regels/invullen", "/regels/plakken", "/regels/terugdraaien", "/vragen", "/vragen/age", "/veiligheid", "/gevallen", "/gegevens", "/blokken", "/woorden", "/verschil", "/tekening"];

    [Theory(Explicit = true)]
    [MemberData(nameof(Addresses))]
    public async Task A_page_answers_in_time_with_300_rules(string address)
    {
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DraftEdition>().ReplaceAsync(LargeEdition.Of(ShippedEdition.Edition, pages: 0), "test", "", TestContext.Current.CancellationToken);
        }

        await host.CheckedAsync();
        using var editor = host.CreateEditor();
        var times = new List<double>();
        for (var turn = 0; turn < 12; turn++)
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await editor.GetAsync(new Uri("/beheer/keuzehulp" + address, UriKind.Relative), TestContext.Current.CancellationToken);
            var body = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            output.WriteLine($"{address}: {times[^1]:0} ms, {body.Length / 1024} kB");
        }

        Assert.InRange(times.Skip(2).Order().ElementAt(5), 0, MostMilliseconds);
    }
}
