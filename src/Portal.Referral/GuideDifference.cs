using System.Collections.Immutable;
using System.Numerics;

namespace Portal.Referral;

/// <summary>Who ends elsewhere with a new guide.</summary>
/// <param name="Share">The share of visitors' assignments that end elsewhere or in another order at the top, 0 to 1.</param>
/// <param name="FormShare">The same on the professionals' form.</param>
/// <param name="KindsOfVisitor">How many kinds of visitor of the new guide may end elsewhere.</param>
/// <param name="Targets">One by one, visitors first.</param>
public sealed record GuideDifference(
    double Share,
    double FormShare,
    Bounded<BigInteger> KindsOfVisitor,
    ImmutableArray<TargetDifference> Targets)
{
    /// <summary>Why the two could not be compared; null when they could.</summary>
    public GuideProblem? Problem { get; init; }
}

/// <summary>What can happen to a target from one guide to the next.</summary>
public enum TargetChange
{
    /// <summary>It is on the path now, and was not.</summary>
    Appears,

    /// <summary>It was on the path, and is not any more.</summary>
    Disappears,

    /// <summary>It begins the path now, and did not.</summary>
    BecomesFirst,

    /// <summary>It began the path, and does not any more.</summary>
    IsNoLongerFirst,
}

/// <summary>A difference in one target.</summary>
/// <param name="Purpose">What for; null where the beginning of the path is meant.</param>
/// <param name="Share">The share of the view's assignments for which it is so, 0 to 1.</param>
/// <param name="KindsOfVisitor">How many kinds of visitor of the new guide it may concern; nought on the form, which is not walked.</param>
/// <param name="Shortest">The shortest list of answers that shows it.</param>
public sealed record TargetDifference(
    GuideView View,
    TargetChange Change,
    Target Target,
    Purpose? Purpose,
    double Share,
    Bounded<BigInteger> KindsOfVisitor,
    Counterexample Shortest);
