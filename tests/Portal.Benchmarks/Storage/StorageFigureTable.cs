using System.Diagnostics;
using System.Globalization;
using Portal.Content;
using Portal.Storage;
using Portal.Storage.Care;
using Portal.Storage.Drafts;
using Portal.Storage.Publishing;
using Portal.Storage.Setup;
using Portal.Testing;

namespace Portal.Benchmarks.Storage;

/// <summary>Prints what the database costs with the shipped edition on an SQLite file: medians of a few runs, each on a new file.</summary>
internal static class StorageFigureTable
{
    private const int Runs = 5;

    public static async Task PrintAsync(TextWriter writer)
    {
        var figures = new List<(string What, double Milliseconds)>();
        var edition = ShippedEdition.Edition;

        for (var run = 0; run <= Runs; run++)
        {
            var folder = Directory.CreateTempSubdirectory("portal-figures-");
            var measured = await MeasureAsync(Path.Combine(folder.FullName, "portal.db"), edition);
            folder.Delete(recursive: true);

            // The first run also compiles the code.
            figures.AddRange(run == 0 ? [] : measured);
        }

        foreach (var figure in figures.GroupBy(figure => figure.What, figure => figure.Milliseconds, StringComparer.Ordinal))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the database: {figure.Key}: {figure.Order().ElementAt(Runs / 2):N1} ms"));
        }
    }

    private static async Task<List<(string What, double Milliseconds)>> MeasureAsync(string file, Edition edition)
    {
        var figures = new List<(string What, double Milliseconds)>();
        IReadOnlyDictionary<string, string> held = new Dictionary<string, string>(StringComparer.Ordinal);
        await Take("make the tables", context => new DatabaseCare(context).MigrateAsync(CancellationToken.None));
        await Take("import the shipped edition", context => new DraftEdition(context, TimeProvider.System).ReplaceAsync(edition, "figures", "", CancellationToken.None));
        await Take("import it again, unchanged", context => new DraftEdition(context, TimeProvider.System).ReplaceAsync(edition, "figures", "", CancellationToken.None));
        await Take("read the draft", context => new DraftEdition(context, TimeProvider.System).ReadAsync(CancellationToken.None));
        await Take("publish: read, check, compile, write", context => new Publications(context, TimeProvider.System).PublishAsync("figures", "", CancellationToken.None));
        await Take("ask what is live", context => new Publications(context, TimeProvider.System).ReadPointerAsync(CancellationToken.None));
        await Take("load a publication", async context => held = DocumentHash.ByHash((await new Publications(context, TimeProvider.System).LoadAsync(1, held, CancellationToken.None)).Documents.Values));
        await Take("load it with all documents held", context => new Publications(context, TimeProvider.System).LoadAsync(1, held, CancellationToken.None));

        return figures;

        async Task Take(string what, Func<PortalDbContext, Task> work)
        {
            await using var context = StorageProvider.OpenNew(file, new StorageOptions());
            var start = Stopwatch.GetTimestamp();
            await work(context);
            figures.Add((what, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
        }
    }
}
