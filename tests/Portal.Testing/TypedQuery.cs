using System.Diagnostics;
using Portal.Content.Publishing;
using Portal.Content.Search;

namespace Portal.Testing;

/// <summary>Words as somebody types them, and what must be among the first that are found: <c>tests/Portal.Content.Tests/Search/queries.csv</c>.</summary>
/// <param name="Language">Of the words.</param>
/// <param name="Who">victim, citizen or professional.</param>
/// <param name="Expected">Any of them will do: a page by its key, <c>desk:</c> and an id, or <c>now:</c> and the id of a desk that must stand above all.</param>
public sealed record TypedQuery(string Language, string Who, string Words, IReadOnlyList<string> Expected)
{
    /// <summary>So many count as first.</summary>
    public const int First = 3;

    public static IReadOnlyList<TypedQuery> All { get; } =
    [
        .. File.ReadLines(Repository.PathOf("tests", "Portal.Content.Tests", "Search", "queries.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new TypedQuery(cells[0], cells[1], cells[2], cells[3].Split('|'))),
    ];

    /// <summary>Whether the edition has anything of what is expected.</summary>
    public bool IsAbout(Publication publication) => Expected.Any(expected => expected.Split(':') is [_, var desk]
        ? publication.FindDesk(desk) is { IsVisible: true }
        : publication.Edition.Pages.Any(page => page.Key == expected));

    /// <summary>The finding, for a reader of this language or of the site's own where it is not there yet; and how long it took.</summary>
    public (SearchFinding Finding, TimeSpan Time) Search(Publication publication)
    {
        var site = publication.Edition.Site;
        var language = site.Languages.Any(known => known.Tag == Language) ? Language : site.DefaultLanguage;
        var start = Stopwatch.GetTimestamp();
        var finding = publication.Search.Find(language, Words);

        return (finding, Stopwatch.GetElapsedTime(start));
    }

    /// <summary>Whether what is expected stands where it must.</summary>
    public bool IsMetBy(SearchFinding finding) => Expected.Intersect(FirstOf(finding), StringComparer.Ordinal).Any();

    /// <summary>What stands first, as <see cref="Expected"/> names it.</summary>
    public static IEnumerable<string> FirstOf(SearchFinding finding) => finding.Emergency.Select(desk => $"now:{desk.Id}").Concat(finding.Items.Take(First).Select(NameOf));

    private static string NameOf(Found found) => found switch
    {
        Found.OnPage on => on.Page.Key,
        Found.AtDesk at => $"desk:{at.Desk.Id}",
        _ => throw new UnreachableException(),
    };
}
