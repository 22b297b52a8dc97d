using System.Collections.Immutable;
using Portal.Referral.Diagrams;
using Portal.Referral.Explaining;
using Portal.Referral.Walking;

namespace Portal.Referral;

/// <summary>Why somebody is sent somewhere: the answers that force it, and none that could be left out.</summary>
public static class Explanation
{
    /// <summary>
    /// The answers that force one of the entry's rules to be true, whatever else could have been answered, in the order
    /// of asking. Answers are let go of one by one, last first, each tick on its own, while the rest still forces it.
    /// "I don't know" may be among them and need not be put in words; when nothing is left, the reason stands alone.
    /// </summary>
    /// <param name="givenFacts">A value for every given fact of the guide; they are held.</param>
    /// <param name="entry">An entry of <paramref name="forest"/>. When the answers don't lead to it, nothing explains it.</param>
    public static ImmutableArray<GivenAnswer> Of(
        DiagramForest forest,
        ReadOnlySpan<GivenAnswer> answers,
        IReadOnlyDictionary<string, string> givenFacts,
        Entry entry)
    {
        ArgumentNullException.ThrowIfNull(forest);
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Rank >= forest.Entries.Length || forest.Entries[entry.Rank] != entry)
        {
            throw new ArgumentException("The entry is not one of this guide.", nameof(entry));
        }

        var alternatives = Alternatives.Of(forest, answers, givenFacts);
        if (forest.Nodes.Follow(forest.Roots.Guide[entry.Rank], alternatives) != Ends.True)
        {
            return [];
        }

        var held = HeldAnswers.Of(forest, alternatives);
        foreach (var part in held.Parts)
        {
            held.LetGo(part);
            if (!Necessity.IsForced(forest.Nodes, forest.Roots.Consistent, forest.Roots.Conditions[entry.Rank], held))
            {
                held.Hold(part);
            }
        }

        return held.Answers();
    }
}
