using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.Chunkers;

namespace Portal.Content.Differences;

/// <summary>A text as lines, and what changes them into other lines.</summary>
internal static class Lines
{
    private static readonly CustomFunctionChunker AsTheyAre = new(text => text.Length == 0 ? [] : text.Split('\n'));

    public static ImmutableArray<string> Of(string text) =>
        text.Length == 0 ? [] : [.. text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n')];

    /// <summary>The stretches that differ, in order; none touches the next.</summary>
    public static IEnumerable<LineChange> Changes(ImmutableArray<string> old, ImmutableArray<string> wanted) => Differ.Instance
        .CreateDiffs(string.Join('\n', old), string.Join('\n', wanted), ignoreWhiteSpace: false, ignoreCase: false, AsTheyAre)
        .DiffBlocks
        .Select(block => new LineChange(block.DeleteStartA, block.DeleteCountA, block.InsertStartB, block.InsertCountB));
}

/// <summary>A stretch of lines that takes the place of another.</summary>
internal readonly record struct LineChange(int OldFrom, int OldCount, int NewFrom, int NewCount);
