using System.Collections.Immutable;

namespace Portal.Referral;

/// <summary>Everything that decides who is sent where. <c>GuideCompiler</c> turns it into a <c>DiagramForest</c>.</summary>
/// <param name="Facts">In the order of asking; given facts last.</param>
/// <param name="Questions">In the order of their facts. Every fact that is not given has exactly one.</param>
/// <param name="Rules">One ordered list.</param>
/// <param name="SafetyRules">What must hold for everybody.</param>
/// <param name="Cases">People who must be sent right.</param>
/// <param name="Targets">What is known of the desks, roles and blocks that rules may name.</param>
/// <param name="MostQuestions">Nobody may be asked more questions than this.</param>
public sealed record Guide(
    ImmutableArray<Fact> Facts,
    ImmutableArray<Question> Questions,
    ImmutableArray<Rule> Rules,
    ImmutableArray<SafetyRule> SafetyRules,
    ImmutableArray<Case> Cases,
    ImmutableArray<TargetProfile> Targets,
    int MostQuestions = 7);

/// <summary>What the engine needs to know of a desk, a role or a block.</summary>
/// <param name="Target">Which one.</param>
/// <param name="Tags">Its tags; a role has none of its own.</param>
/// <param name="HasVoice">For a desk: it has at least one visible phone or chat.</param>
/// <param name="FilledBy">For a role: every desk that may fill it somewhere, the fallback first. Empty for the others.</param>
public sealed record TargetProfile(Target Target, ImmutableSortedSet<string> Tags, bool HasVoice, ImmutableArray<string> FilledBy);

/// <summary>A moment, or all moments that are alike, at which somebody must be there.</summary>
/// <param name="Name">For people: "Sunday 03:00", "Christmas Day 12:00".</param>
/// <param name="GivenFacts">The value of every given fact then.</param>
/// <param name="OpenDesks">The desks that are known to be open then.</param>
public sealed record Moment(string Name, ImmutableSortedDictionary<string, string> GivenFacts, ImmutableSortedSet<string> OpenDesks)
{
    /// <summary>The desks that are closed then, and on whose card stands until when, and who is there now.</summary>
    public ImmutableSortedSet<string> ClosedWithStandIn { get; init; } = [];
}
