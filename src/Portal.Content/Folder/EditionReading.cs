using System.Collections.Immutable;

namespace Portal.Content.Folder;

/// <summary>What came of reading an edition.</summary>
public sealed class EditionReading
{
    internal EditionReading(Edition? legible, LineIndex lines, ImmutableArray<ContentProblem> problems)
    {
        Legible = legible;
        Lines = lines;
        Problems = problems;
    }

    /// <summary>The edition; null when anything in it could not be read.</summary>
    public Edition? Edition => Problems.IsEmpty ? Legible : null;

    /// <summary>Every mistake found while reading, in the order of files and lines. More may show when these are mended.</summary>
    public ImmutableArray<ContentProblem> Problems { get; }

    /// <summary>What could be read, so that further checks can speak of the rest in the same run; null when there is no edition at all.</summary>
    internal Edition? Legible { get; }

    /// <summary>Where everything stands.</summary>
    internal LineIndex Lines { get; }

    /// <summary>An edition that was not read from files; problems then name the file it would be written to, without a line.</summary>
    public static EditionReading Of(Edition edition) => new(edition, new LineIndex(), []);
}
