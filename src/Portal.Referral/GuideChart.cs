using System.Collections.Immutable;

namespace Portal.Referral;

/// <summary>A drawing of a guide before it is laid out: shapes in layers, and arrows from earlier layers to later ones.</summary>
/// <param name="Shapes">By layer; within one in no order that means anything.</param>
/// <param name="Arrows">At most one between two shapes.</param>
/// <param name="IsWhole">False when there was too much to follow, and something was left out.</param>
public sealed record GuideChart(ImmutableArray<ChartShape> Shapes, ImmutableArray<ChartArrow> Arrows, bool IsWhole);

/// <summary>What a shape of a drawing stands for.</summary>
public enum ChartShapeKind
{
    /// <summary>A question; its id is <see cref="ChartShape.Id"/>.</summary>
    Question,

    /// <summary>A given fact; its id is <see cref="ChartShape.Id"/>.</summary>
    GivenFact,

    /// <summary>A path that begins with <see cref="ChartShape.Target"/>, or an empty one when there is none.</summary>
    Path,

    /// <summary>All paths, where they were not told apart.</summary>
    AnyPath,

    /// <summary>The referral is on the path.</summary>
    Shown,

    /// <summary>The referral is not on the path.</summary>
    NotShown,
}

/// <summary>Something that arrows lead to or from.</summary>
/// <param name="Number">Its place among the shapes.</param>
/// <param name="Id">The question or the given fact; else empty.</param>
/// <param name="Layer">From 0; ends come after all questions.</param>
public sealed record ChartShape(int Number, ChartShapeKind Kind, string Id, Target? Target, int Layer);

/// <summary>An arrow.</summary>
/// <param name="Answers">By alternative: the ids of what is answered together, or the value of the given fact.</param>
/// <param name="IsEvery">Whether it is all that can be answered there.</param>
public sealed record ChartArrow(int From, int To, ImmutableArray<ImmutableArray<string>> Answers, bool IsEvery);
