using System.Diagnostics;
using System.Globalization;
using Portal.Content.Publishing;
using Portal.Content.Search;
using Portal.Testing;

namespace Portal.Benchmarks.Search;

/// <summary>Prints what is found of what people type, and what search costs, in this process.</summary>
internal static class SearchFigureTable
{
    private const int Runs = 5;

    public static void Print(TextWriter writer)
    {
        var publication = ShippedEdition.Publication;

        var memory = GC.GetTotalMemory(forceFullCollection: true);
        var indexes = new List<LanguageIndex>();

        // The first index pays for the just-in-time compiler and the stop words; a second one shows what a language costs.
        foreach (var language in publication.Edition.Site.Languages.Select(language => language.Tag))
        {
            var start = Stopwatch.GetTimestamp();
            var index = new LanguageIndex(publication, language);
            Line($"index {language}: made in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N0} ms, {index.Bytes / 1024.0:N0} kB");
            indexes.Add(index);
        }

        memory = GC.GetTotalMemory(forceFullCollection: true) - memory;
        Line($"all indexes: {memory / 1024.0:N0} kB in memory, words of suggestions and stemmers included");
        GC.KeepAlive(indexes);
        publication.Search.Prepare();

        foreach (var queries in TypedQuery.All.GroupBy(query => query.Language, StringComparer.Ordinal).Append(TypedQuery.All.GroupBy(_ => "all", StringComparer.Ordinal).Single()))
        {
            Print(queries.Key, [.. queries], publication);
        }

        void Print(string name, TypedQuery[] queries, Publication within)
        {
            var asked = queries.Where(query => query.IsAbout(within)).ToArray();
            var met = asked.Count(query => query.IsMetBy(query.Search(within).Finding));
            var times = asked.SelectMany(query => Enumerable.Range(0, Runs).Select(_ => query.Search(within).Time.TotalMilliseconds)).Order().ToArray();
            Line($"queries {name}: {met} of {asked.Length} in the first {TypedQuery.First} ({queries.Length - asked.Length} wait for their page); median {times[times.Length / 2]:N2} ms, longest {times[^1]:N2} ms");
        }

        void Line(FormattableString text) => writer.WriteLine(text.ToString(CultureInfo.InvariantCulture));
    }
}
