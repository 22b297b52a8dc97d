using System.Collections.Immutable;
using System.Numerics;
using Portal.Referral.Compiling;
using Portal.Referral.Counting;
using Portal.Referral.Diagrams;
using Portal.Referral.Levels;
using Portal.Referral.Verification;

namespace Portal.Referral;

/// <summary>
/// Proves what a compiled guide says to everybody: not by trying people out, but on the diagrams, over all consistent
/// assignments of both views.
/// </summary>
public static class GuideVerifier
{
    /// <param name="moments">When somebody must be there; each gives every given fact of the guide a value.</param>
    /// <param name="nodeBudget">How many nodes the proofs may make beyond those of the forest.</param>
    public static GuideVerification Verify(DiagramForest forest, ImmutableArray<Moment> moments, int nodeBudget = GuideCompiler.DefaultNodeBudget)
    {
        ArgumentNullException.ThrowIfNull(forest);
        var guide = forest.Guide;
        var table = new DiagramTable(forest.Space.Widths, forest.Nodes, nodeBudget);
        var selection = new Selection(guide.Targets);
        var visitors = new CheckedView(table, forest, GuideView.Guide);
        var professionals = new CheckedView(table, forest, GuideView.Form);
        var assignments = AssignmentsOf(visitors);
        var formAssignments = AssignmentsOf(professionals);

        var proof = new Proof(table);
        proof.Add("finding rules and questions of no use", () =>
        [
            .. ReachabilityChecks.Rules(visitors, professionals),
            .. ReachabilityChecks.Questions(visitors, professionals),
            .. ReachabilityChecks.SafeAnswers(visitors),
        ]);
        foreach (var view in (CheckedView[])[visitors, professionals])
        {
            proof.Add("proving that everybody is sent to somebody", () => [CompletenessChecks.NobodyToTalkTo(view, selection)]);
            proof.Add("proving that somebody is there at every hour", () => [CompletenessChecks.NobodyOpen(view, selection, moments)]);
        }

        var held = guide.SafetyRules.Count(rule => proof.Add($"proving the safety rule \"{rule.Id}\"", () => SafetyChecks.Of(rule, visitors, professionals, selection)));
        var passed = guide.Cases.Count(person => proof.Add($"sending the case \"{person.Id}\"", () => [CaseTrial.Of(forest, selection, person)]));
        proof.Add("counting questions", () => [WalkChecks.Of(forest)]);
        ImmutableArray<GuideRemark> remarks =
        [
            .. guide.SafetyRules.SelectMany(rule => SafetyChecks.UnknownsLeftOut(rule, visitors, professionals)),
            .. ReasonOnly.Of(visitors),
        ];
        proof.Add("looking for what an editor should know", () => []);

        var problems = proof.IsTooEntangledFor is { } doing
            ? proof.Problems.Add(Entanglement.Of(guide, nodeBudget, doing))
            : proof.Problems;
        var walks = forest.Walks.Whole;
        var figures = new GuideFigures(
            assignments,
            formAssignments,
            new Bounded<BigInteger>(walks.IsExact ? walks.Kinds : walks.Kinds - 1, walks.IsExact),
            OutcomeCount.Of(forest, GuideCompiler.WalkStateBudget),
            forest.NodeCount,
            new Bounded<int>(walks.IsExact ? walks.Longest : walks.Longest - 1, walks.IsExact),
            new Bounded<double>(walks.Average, walks.IsExact),
            held,
            guide.SafetyRules.Length,
            passed,
            guide.Cases.Length);

        return new GuideVerification(problems, figures) { Remarks = table.IsExhausted ? [] : remarks };
    }

    private static BigInteger AssignmentsOf(CheckedView view) =>
        new Assignments(view.Table, view.Forest.Space.Levels.Select(l => LevelSpace.IsAskedIn(l.Use, view.View))).Count(view.View == GuideView.Guide ? view.Forest.Roots.Consistent : view.Forest.Roots.FormConsistent);
}
