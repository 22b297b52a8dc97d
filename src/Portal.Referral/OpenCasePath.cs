using System.Collections.Immutable;

namespace Portal.Referral;

/// <summary>The outcome of a case that is not complete.</summary>
/// <param name="Certain">What holds however the case is completed, in order of the best rank that it can have.</param>
/// <param name="Possible">What holds for some ways to complete it, in the same order.</param>
public sealed record OpenCasePath(ImmutableArray<CertainReferral> Certain, ImmutableArray<PossibleReferral> Possible);

/// <summary>A target and purpose that are on the path however the case is completed.</summary>
/// <param name="Entries">The entries of which one stands on the path, best first: they differ in reason or priority.</param>
public sealed record CertainReferral(Target Target, Purpose Purpose, ImmutableArray<Entry> Entries);

/// <summary>A target and purpose that are on the path for some ways to complete the case.</summary>
/// <param name="Entries">The entries that can stand on the path, best first.</param>
/// <param name="When">Conditions of which each suffices, smallest first, at most three; none covers what the others do.</param>
/// <param name="InOtherCases">Whether it also holds in cases that <paramref name="When"/> does not cover.</param>
public sealed record PossibleReferral(
    Target Target,
    Purpose Purpose,
    ImmutableArray<Entry> Entries,
    ImmutableArray<SufficientCondition> When,
    bool InOtherCases);

/// <summary>All of these facts together suffice, and none of them could be left out.</summary>
public sealed record SufficientCondition(ImmutableArray<SettledFact> Facts)
{
    /// <summary>"age = minor and papers = no".</summary>
    public override string ToString() => string.Join(" and ", Facts.Select(f => $"{f.Fact} = {f.Value}"));
}

/// <summary>A fact and the value that it has.</summary>
public sealed record SettledFact(string Fact, string Value);
