using System.Collections.Immutable;

namespace Portal.Content.Folder;

/// <summary>Collects mistakes and line numbers while files are read.</summary>
internal sealed class ReadingLog
{
    private readonly HashSet<ContentProblem> _problems = [];

    public LineIndex Lines { get; } = new();

    public void Add(string file, int line, string message) => _problems.Add(new ContentProblem(file, line, message));

    public ImmutableArray<ContentProblem> Problems() =>
        [.. _problems.OrderBy(p => p.Source, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Message, StringComparer.Ordinal)];
}
