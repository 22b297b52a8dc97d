using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Storage;
using Portal.Storage.Drafts;
using Portal.Storage.Editors;
using Portal.Testing;
using Portal.Web.Guides.Checking;
using Portal.Web.Office.Drafts;
using Portal.Web.Setup;

namespace Portal.Benchmarks.Office;

/// <summary>
/// Prints how long the editors' office takes over a draft of the size of <see cref="LargeEdition"/>, in this process: its pages, saving one,
/// and publishing, first everything and then one page.
/// </summary>
internal sealed class OfficeFigureTable(TextWriter writer, PortalHost host)
{
    private const int Runs = 15;
    private const string Page = "/beheer/paginas/nl/rechten/bedenktijd";

    /// <summary>What takes seconds is not asked all that often.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(6);

    private readonly HttpClient asking = host.CreateEditor();
    private readonly HttpClient approving = host.CreateEditor(EditorRole.Manager);

    public static async Task PrintAsync(TextWriter writer)
    {
        await using var host = new PortalHost { Database = true, ShippedDatabase = true };
        await new OfficeFigureTable(writer, host).PrintAsync();
    }

    private async Task PrintAsync()
    {
        // The draft grows; what is served stays as it is.
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DraftEdition>().ReplaceAsync(LargeEdition.Of(ShippedEdition.Edition), "figures", "", CancellationToken.None);
        }

        await PrintCheckAsync();
        await PublishAsync("all of it");
        await PrintSavingAsync();
        await PublishAsync("one page");
        await SaveAsync("Nog iets.");
        await CheckedAsync();

        foreach (var (what, address) in OfficePages.All)
        {
            await PrintPageAsync(what, address);
        }
    }

    private async Task PrintPageAsync(string what, string address)
    {
        var taken = new List<double>();
        var all = Stopwatch.GetTimestamp();
        var size = 0;

        for (var run = 0; run <= Runs && (run < 3 || Stopwatch.GetElapsedTime(all) < Enough); run++)
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await approving.GetAsync(new Uri(address, UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            size = (await answer.Content.ReadAsByteArrayAsync()).Length;

            // The first run also compiles the code.
            if (run > 0)
            {
                taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        Print($"{what}: {Median(taken)}, {size / 1024} kB");
    }

    /// <summary>What comes before a publication that no process checked yet; else the check was done in the background.</summary>
    private async Task PrintCheckAsync()
    {
        var draft = await host.Services.GetRequiredService<DraftInspections>().WaitAsync(CancellationToken.None);
        var start = Stopwatch.GetTimestamp();

        if (Publication.Compile(EditionDocuments.Read(draft.Files)).Publication is null)
        {
            throw new InvalidOperationException("The large edition has mistakes.");
        }

        Print($"check and compile the draft: {Seconds(Stopwatch.GetElapsedTime(start))}");
    }

    private async Task PrintSavingAsync()
    {
        var taken = new List<double>();

        for (var run = 0; run <= Runs; run++)
        {
            var time = await SaveAsync(string.Create(CultureInfo.InvariantCulture, $"Regel {run}."));

            if (run > 0)
            {
                taken.Add(time.TotalMilliseconds);
            }
        }

        Print($"save a page: {Median(taken)}");
    }

    /// <returns>How long the answer to the form took.</returns>
    private async Task<TimeSpan> SaveAsync(string more)
    {
        var form = await asking.GetPageAsync(Page);
        var start = Stopwatch.GetTimestamp();
        using var answer = await asking.SendFormAsync(Page, form, [new("Form.Summary", more), new("Form.Note", "Gemeten.")]);

        return Done(answer, start);
    }

    private async Task PublishAsync(string what)
    {
        const string publishing = "/beheer/publiceren";
        await CheckedAsync();
        var served = Served;
        var form = await asking.GetPageAsync(publishing);
        var start = Stopwatch.GetTimestamp();
        using var asked = await asking.SendFormAsync(publishing, form, [new("Input.Note", "Gemeten.")]);
        Print($"publish {what}: ask for it, which checks it: {Seconds(Done(asked, start))}");

        var review = asked.Headers.Location!.ToString();
        form = await approving.GetPageAsync(review);
        start = Stopwatch.GetTimestamp();
        using var approved = await approving.SendFormAsync(review, form, []);
        Print($"publish {what}: approve, until it is stored: {Seconds(Done(approved, start))}");

        while (Served == served)
        {
            await Task.Delay(10);
        }

        Print($"publish {what}: approve, until it is served: {Seconds(Stopwatch.GetElapsedTime(start))}");
    }

    private int Served => host.Services.GetRequiredService<PublicationHost>().Live!.Pointer.Number;

    /// <summary>Both checks of the draft go on in the background after each save; pages are measured without them.</summary>
    private async Task CheckedAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        await host.Services.GetRequiredService<DraftInspections>().WaitAsync(CancellationToken.None);
        var state = await DraftState.OfAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), CancellationToken.None);
        await host.Services.GetRequiredService<GuideChecks>().WhenDoneAsync(state);
    }

    private static TimeSpan Done(HttpResponseMessage answer, long start) => answer.StatusCode == HttpStatusCode.SeeOther
        ? Stopwatch.GetElapsedTime(start)
        : throw new InvalidOperationException($"{answer.RequestMessage!.RequestUri} answered {answer.StatusCode}.");

    private void Print(string line) => writer.WriteLine($"the office: {line}");

    private static string Median(List<double> taken) => string.Create(CultureInfo.InvariantCulture, $"{taken.Order().ElementAt(taken.Count / 2):N0} ms");

    private static string Seconds(TimeSpan taken) => string.Create(CultureInfo.InvariantCulture, $"{taken.TotalSeconds:N1} s");
}
