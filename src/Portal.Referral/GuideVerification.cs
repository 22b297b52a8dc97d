using System.Collections.Immutable;
using System.Numerics;

namespace Portal.Referral;

/// <summary>What a compiled guide says to everybody it could meet.</summary>
/// <param name="Problems">What is wrong. A guide with problems can't be published.</param>
/// <param name="Figures">How much was looked at.</param>
public sealed record GuideVerification(ImmutableArray<GuideProblem> Problems, GuideFigures Figures)
{
    /// <summary>What is not wrong, but an editor should know.</summary>
    public ImmutableArray<GuideRemark> Remarks { get; init; } = [];
}

/// <summary>How large a guide is.</summary>
/// <param name="Assignments">How many consistent ways there are to give every fact a value, for visitors; given facts included.</param>
/// <param name="FormAssignments">The same for the professionals' form.</param>
/// <param name="KindsOfVisitor">How many different walks: questions asked and answers given.</param>
/// <param name="KindsOfOutcome">How many different paths visitors can get.</param>
/// <param name="Nodes">How many nodes the diagrams share.</param>
/// <param name="LongestWalk">The most questions that any visitor is asked.</param>
/// <param name="AverageWalk">The questions that a visitor is asked on average, each answer as likely as the others.</param>
/// <param name="SafetyRulesHeld">How many safety rules hold for everybody, in both views.</param>
/// <param name="SafetyRules">Out of how many.</param>
/// <param name="CasesPassed">How many cases are sent right.</param>
/// <param name="Cases">Out of how many.</param>
public sealed record GuideFigures(
    BigInteger Assignments,
    BigInteger FormAssignments,
    Bounded<BigInteger> KindsOfVisitor,
    Bounded<int> KindsOfOutcome,
    int Nodes,
    Bounded<int> LongestWalk,
    Bounded<double> AverageWalk,
    int SafetyRulesHeld,
    int SafetyRules,
    int CasesPassed,
    int Cases);
