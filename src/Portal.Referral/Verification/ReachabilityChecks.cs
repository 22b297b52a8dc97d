using Portal.Referral.Diagrams;
using Portal.Referral.Levels;

namespace Portal.Referral.Verification;

/// <summary>Everything in a guide is of use to somebody.</summary>
internal static class ReachabilityChecks
{
    public static IEnumerable<GuideProblem> Rules(CheckedView visitors, CheckedView professionals)
    {
        var rules = visitors.Forest.Guide.Rules;
        for (var r = 0; r < rules.Length; r++)
        {
            if (visitors.Diagrams.Fires[r] == Ends.False && professionals.Diagrams.Fires[r] == Ends.False)
            {
                yield return new GuideProblem.RuleNeverFires(rules[r].Id);
            }
        }
    }

    /// <summary>
    /// A question is asked when an entry depends on it, and then offers all its answers: so an answer can be given
    /// somewhere exactly when its question is asked somewhere.
    /// </summary>
    public static IEnumerable<GuideProblem> Questions(CheckedView visitors, CheckedView professionals)
    {
        var guide = visitors.Table.LevelsOf(visitors.Diagrams.Shown);
        var form = professionals.Table.LevelsOf(professionals.Diagrams.Shown);

        return visitors.Forest.Space.Levels
            .Where(level => level.Question is not null && !guide[level.Index] && !form[level.Index])
            .Select(level => new GuideProblem.QuestionNeverMatters(level.Question!.Id));
    }

    /// <summary>"I am safe now" leads away from the rule that sent somebody to safety, whatever else was answered.</summary>
    public static IEnumerable<GuideProblem> SafeAnswers(CheckedView visitors)
    {
        foreach (var (rule, _) in visitors.Forest.Roots.Decisive)
        {
            var (level, alternative) = AlternativeOf(visitors.Forest, rule.WhenSafe!);
            var still = visitors.Table.Fix(visitors.Conditions.Compile(rule.When).True, level.Index, alternative);
            if (still != Ends.False)
            {
                var shortest = Examples.Shortest(visitors.Table, visitors.Forest.Space, still);
                shortest[level.Index] = alternative;
                yield return new GuideProblem.StillDecided(rule.Id, Examples.Tell(visitors.Forest.Space, shortest));
            }
        }
    }

    private static (Level Level, int Alternative) AlternativeOf(DiagramForest forest, SafeAnswer safe)
    {
        var level = forest.Space.Levels.First(l => l.Question?.Id == safe.Question);
        var answer = level.Question!.Answers.First(a => a.Id == safe.Answer);

        return (level, forest.Answers[level.Index].AlternativeOf(AnswerSet.Of(answer.Number)));
    }
}
