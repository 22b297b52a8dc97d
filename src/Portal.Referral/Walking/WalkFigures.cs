using System.Numerics;

namespace Portal.Referral.Walking;

/// <summary>What lies ahead of a walk state. When not exact, each figure is a lower bound; the average is more than it.</summary>
/// <param name="Longest">The most questions that somebody is still asked.</param>
/// <param name="Kinds">How many different walks there are from here.</param>
/// <param name="Average">The questions still asked on average, each answer as likely as the others.</param>
internal readonly record struct WalkFigures(int Longest, BigInteger Kinds, double Average, bool IsExact);
