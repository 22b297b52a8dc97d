using System.Collections.Immutable;

namespace Portal.Content.Differences;

/// <summary>Two texts beside each other: a line of each, or of one of them only.</summary>
/// <param name="Before">Null when the line is new.</param>
/// <param name="After">Null when the line is gone.</param>
public sealed record DifferenceRow(DifferenceLine? Before, DifferenceLine? After)
{
    /// <summary>Whether both texts say the same here.</summary>
    public bool IsSame => Before is not null && After is not null && Before.Words.Concat(After.Words).All(words => !words.IsChanged);
}

/// <summary>A line of one of the two texts.</summary>
/// <param name="Number">Its place in its own text, from 1.</param>
public sealed record DifferenceLine(int Number, ImmutableArray<DifferenceWords> Words)
{
    /// <summary>The line as it stands in its text.</summary>
    public string Text => string.Concat(Words.Select(words => words.Text));
}

/// <summary>A stretch of a line.</summary>
/// <param name="IsChanged">Whether the other text says something else here.</param>
public readonly record struct DifferenceWords(string Text, bool IsChanged);
