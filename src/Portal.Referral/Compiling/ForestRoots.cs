using System.Collections.Immutable;

namespace Portal.Referral.Compiling;

/// <summary>The diagrams that a forest keeps.</summary>
/// <param name="Guide">For each entry: where it is on the path of a visitor.</param>
/// <param name="Form">For each entry: where it is on the path of a professional's case.</param>
/// <param name="Conditions">For each entry, for visitors: where one of its rules has a true condition, cuts and better entries not counted.</param>
/// <param name="Consistent">For visitors: where every question that is not asked has what it settles then.</param>
/// <param name="FormConsistent">The same on the form.</param>
/// <param name="Decisive">For each decisive rule, for visitors: where it fires. The others are left out.</param>
internal sealed record ForestRoots(
    ImmutableArray<int> Guide,
    ImmutableArray<int> Form,
    ImmutableArray<int> Conditions,
    int Consistent,
    int FormConsistent,
    ImmutableArray<DecisiveRoot> Decisive);

/// <summary>Where a decisive rule fires.</summary>
internal readonly record struct DecisiveRoot(Rule Rule, int Root);
