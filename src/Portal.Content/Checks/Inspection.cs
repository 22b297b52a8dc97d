using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Content.Folder;
using Portal.Content.Pages;

namespace Portal.Content.Checks;

/// <summary>What the checks of an edition look things up in and report to.</summary>
internal sealed class Inspection
{
    /// <summary>The languages in which everything must be there; the others carry the victims' part (<c>product.md</c>, Content).</summary>
    public static readonly ImmutableArray<string> InFull = ["nl", "en"];

    private readonly LineIndex _lines;
    private readonly List<ContentProblem> _problems = [];

    public Inspection(Edition edition, LineIndex lines)
    {
        Edition = edition;
        _lines = lines;
        Languages = edition.Site.Languages.Select(language => language.Tag).ToFrozenSet(StringComparer.Ordinal);
        FullLanguages = [.. InFull.Where(Languages.Contains)];
        Pages = edition.Pages.ToFrozenDictionary(page => page.Key, StringComparer.Ordinal);
        Desks = edition.Desks.ToFrozenDictionary(desk => desk.Id, StringComparer.Ordinal);
    }

    public Edition Edition { get; }

    public FrozenSet<string> Languages { get; }

    public ImmutableArray<string> FullLanguages { get; }

    public FrozenDictionary<string, Page> Pages { get; }

    public FrozenDictionary<string, Desk> Desks { get; }

    public ImmutableArray<ContentProblem> Problems => [.. _problems.Distinct().OrderBy(p => p.Source, StringComparer.Ordinal).ThenBy(p => p.Line)];

    /// <param name="path">Keys and ids from the root of the file; empty for the file as a whole.</param>
    public void Report(string file, string path, string message) => _problems.Add(_lines.Problem(file, path, message));

    public void Report(string file, int line, string message) => _problems.Add(new ContentProblem(file, line, message));

    public int LineOf(string file, string path) => _lines.Of(file, path);
}
