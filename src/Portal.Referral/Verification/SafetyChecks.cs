using System.Collections.Immutable;
using System.Diagnostics;
using Portal.Referral.Diagrams;

namespace Portal.Referral.Verification;

/// <summary>Where safety rules do not hold.</summary>
internal static class SafetyChecks
{
    /// <summary>What is wrong with a safety rule in either view.</summary>
    public static IReadOnlyList<GuideProblem> Of(SafetyRule rule, CheckedView visitors, CheckedView professionals, Selection selection)
    {
        if (visitors.Conditions.Compile(rule.When).True == Ends.False && professionals.Conditions.Compile(rule.When).True == Ends.False)
        {
            return [new GuideProblem.SafetyRuleForNobody(rule.Id)];
        }

        return [.. Broken(visitors), .. Broken(professionals)];

        IEnumerable<GuideProblem> Broken(CheckedView view)
        {
            var violation = Violation(view, selection, rule);
            if (violation != Ends.False)
            {
                var shortest = Examples.Shortest(view.Table, view.Forest.Space, violation);
                var path = Examples.PathOf(view, shortest);
                yield return new GuideProblem.SafetyRuleBroken(rule.Id, view.View, Examples.TellPath(path), Examples.Tell(view.Forest.Space, shortest)) { Path = path };
            }
        }
    }

    /// <summary>The facts that keep a safety rule from applying by being unknown, where a known value would let it.</summary>
    public static IEnumerable<GuideRemark> UnknownsLeftOut(SafetyRule rule, CheckedView visitors, CheckedView professionals)
    {
        var facts = UnknownsLeftOut(visitors, rule).Union(UnknownsLeftOut(professionals, rule), StringComparer.Ordinal).ToImmutableArray();

        return facts.IsEmpty ? [] : [new GuideRemark.UnknownLeftOut(rule.Id, facts)];
    }

    /// <summary>Where the rule applies and its predicate is false.</summary>
    private static int Violation(CheckedView view, Selection selection, SafetyRule rule)
    {
        var applies = view.Conditions.Compile(rule.When).True;

        return rule.Must switch
        {
            PathPredicate.Contains must => view.Table.AndNot(applies, view.AnyShown(Surely(must.What))),
            PathPredicate.Never must => view.Table.And(applies, view.AnyShown(Possibly(must.What))),
            PathPredicate.First must => view.FirstUnsuited(applies, view.Diagrams.Shown, Surely(must.What)),
            PathPredicate.Before must => view.LaterWithoutEarlier(applies, Surely(must.Earlier), Possibly(must.Later)),
            _ => throw new UnreachableException(),
        };

        Func<Entry, bool> Surely(Selector selector) => entry => selection.PicksSurely(selector, entry);

        Func<Entry, bool> Possibly(Selector selector) => entry => selection.MayPick(selector, entry);
    }

    private static IEnumerable<string> UnknownsLeftOut(CheckedView view, SafetyRule rule)
    {
        var (table, when) = (view.Table, view.Conditions.Compile(rule.When));
        var undecided = table.AndNot(table.Not(when.True), when.False);
        foreach (var fact in rule.When.FactsNamed())
        {
            var (level, place) = view.Forest.Space.PlaceOf(fact);
            if (level.Unknown < 0)
            {
                continue;
            }

            var whenUnknown = table.Fix(undecided, level.Index, level.Unknown);
            if (Enumerable.Range(0, level.Width)
                .Where(a => level.ValueOf(a, place) != Fact.Unknown)
                .Any(a => table.And(whenUnknown, table.Fix(when.True, level.Index, a)) != Ends.False))
            {
                yield return fact;
            }
        }
    }
}
