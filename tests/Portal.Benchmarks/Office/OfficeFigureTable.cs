using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Portal.Storage.Drafts;
using Portal.Testing;

namespace Portal.Benchmarks.Office;

/// <summary>Prints how long pages of the editors' office take over a draft of the size of <see cref="LargeEdition"/>: medians, in this process.</summary>
internal static class OfficeFigureTable
{
    private const int Runs = 15;

    private static readonly (string What, string Address)[] Pages =
    [
        ("list of pages", "/beheer/paginas"),
        ("list of pages, a word looked for", "/beheer/paginas?zoek=bedenktijd"),
        ("list of pages, a word looked for in all texts", "/beheer/paginas?inTekst=true&zoek=bedenktijd"),
        ("list of pages, translations behind", "/beheer/paginas?nodig=Behind"),
        ("edit a page", "/beheer/paginas/nl/rechten/bedenktijd"),
        ("edit a translation", "/beheer/paginas/pl/help"),
        ("preview of a page", "/beheer/paginas/voorbeeld?taal=nl&sleutel=help"),
        ("list of desks", "/beheer/loketten"),
        ("edit a desk", "/beheer/loketten/comensha"),
        ("where a desk stands", "/beheer/loketten/comensha/gebruik"),
        ("list of texts", "/beheer/teksten?taal=pl"),
    ];

    public static async Task PrintAsync(TextWriter writer)
    {
        using var host = new PortalHost { Database = true, ShippedDatabase = true };
        using var editor = host.CreateEditor();

        // The draft grows; what is served stays as it is.
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DraftEdition>().ReplaceAsync(LargeEdition.Of(ShippedEdition.Edition), "figures", "", CancellationToken.None);
        }

        foreach (var (what, address) in Pages)
        {
            var taken = new List<double>();

            for (var run = 0; run <= Runs; run++)
            {
                var start = Stopwatch.GetTimestamp();
                using var answer = await editor.GetAsync(new Uri(address, UriKind.Relative));
                answer.EnsureSuccessStatusCode();

                // The first run also compiles the code.
                if (run > 0)
                {
                    taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }

            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the office: {what}: {taken.Order().ElementAt(Runs / 2):N0} ms"));
        }
    }
}
