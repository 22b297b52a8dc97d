using System.Collections.Immutable;
using Portal.Content.Publishing;
using Portal.Referral;
using Portal.Web.Guides.Telling;

namespace Portal.Web.Guides.Checking;

/// <summary>What was found out about one state of the draft of the guide.</summary>
/// <param name="State">Which one: see <see cref="DraftState"/>.</param>
/// <param name="Forest">Null when the guide can't be compiled; then nothing was proven either.</param>
/// <param name="Preview">What visitors would get; null when words or other parts are still missing.</param>
/// <param name="Problems">What keeps the guide from being published.</param>
/// <param name="Remarks">What may be meant so.</param>
/// <param name="Missing">Words that are still missing.</param>
/// <param name="Touched">What each case tries.</param>
/// <param name="Difference">To what is live; null when either can't be compiled.</param>
internal sealed record GuideCheck(
    string State,
    DiagramForest? Forest,
    Publication? Preview,
    ImmutableArray<ToldProblem> Problems,
    ImmutableArray<ToldProblem> Remarks,
    ImmutableArray<MissingWord> Missing,
    GuideFigures? Figures,
    GuideTelling Telling,
    ImmutableArray<TouchedByCase> Touched,
    ToldDifference? Difference);
