using System.Collections.Immutable;

namespace Portal.Content.Folder.Csv;

/// <summary>Addresses of the old site: <c>redirects.csv</c>.</summary>
internal static class RedirectsFile
{
    private static readonly ImmutableArray<string> Columns = ["host", "path", "page", "language"];

    public static ImmutableArray<Redirect> Read(string text, ReadingLog log)
    {
        var redirects = ImmutableArray.CreateBuilder<Redirect>();
        var seen = new HashSet<(string Host, string Path)>();

        foreach (var (cells, line) in CsvTable.Read(EditionFiles.Redirects, text, Columns, log))
        {
            if (!cells[1].StartsWith('/'))
            {
                log.Add(EditionFiles.Redirects, line, $"The path \"{cells[1]}\" must start with a slash.");
            }

            if (cells[1].Contains('*', StringComparison.Ordinal) && (!cells[1].EndsWith("/*", StringComparison.Ordinal) || cells[1].IndexOf('*', StringComparison.Ordinal) < cells[1].Length - 1))
            {
                log.Add(EditionFiles.Redirects, line, $"In \"{cells[1]}\" a star may only stand alone behind the last slash: it means everything under it.");
            }

            if (!seen.Add((cells[0].ToLowerInvariant(), cells[1].TrimEnd('/').ToLowerInvariant())))
            {
                log.Add(EditionFiles.Redirects, line, $"\"{cells[0]}{cells[1]}\" stands here a second time. Keep one.");
            }

            log.Lines.Add(EditionFiles.Redirects, $"{redirects.Count}", line);
            redirects.Add(new Redirect(cells[0], cells[1], cells[2], cells[3]));
        }

        return redirects.ToImmutable();
    }

    public static string Write(ImmutableArray<Redirect> redirects) =>
        CsvTable.Write(Columns, redirects.Select(r => ImmutableArray.Create(r.Host, r.Path, r.Page, r.Language)));
}
