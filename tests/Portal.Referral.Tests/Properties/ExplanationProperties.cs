using System.Collections.Immutable;
using CsCheck;
using Values = System.Collections.Immutable.ImmutableDictionary<string, string>;

namespace Portal.Referral.Tests.Properties;

public sealed class ExplanationProperties
{
    [Fact]
    public void An_explanation_is_what_is_left_when_answers_are_dropped_one_by_one() =>
        RandomGuides.Gen.Sample(
            guide =>
            {
                var forest = GuideCompiler.Compile(guide).Forest!;
                var plain = new PlainGuide(guide, GuideView.Guide);
                var assignments = plain.Assignments().ToList();
                new PlainWalk(guide).Follow((answered, due, people, _) =>
                {
                    GivenAnswer[] answers = [.. answered.Select(a => plain.Answer(a.Question, a.Said))];
                    foreach (var given in due is null ? plain.GivenValues() : [])
                    {
                        foreach (var entry in Walk.Path(forest, answers, given).Entries)
                        {
                            var explanation = Explanation.Of(forest, answers, given, entry);

                            var at = assignments.FindAll(a => Holds(a, given));
                            var kept = Drop(answered, held => at.TrueForAll(a => !Holds(a, held) || plain.IsTrue(PlainGuide.ReferralOf(entry), a)));
                            Assert.Equal(Tell(plain, answered, kept), explanation);
                        }
                    }
                });
            },
            iter: 80);

    /// <summary>The values that remain held, each of them needed.</summary>
    private static Values Drop(List<(Question Question, Values Said)> answered, Func<Values, bool> isForced)
    {
        var held = answered.Aggregate(PlainGuide.Nothing, (all, a) => all.AddRange(a.Said));
        Assert.True(isForced(held));
        foreach (var part in Parts(answered))
        {
            if (isForced(held.RemoveRange(part)))
            {
                held = held.RemoveRange(part);
            }
        }

        return held;
    }

    /// <summary>First what was left unticked, then answers, last first, each tick on its own.</summary>
    private static IEnumerable<ImmutableArray<string>> Parts(List<(Question Question, Values Said)> answered)
    {
        var ticked = answered.Where(a => IsTicked(a.Question, a.Said)).Reverse().SelectMany(a => a.Question.Facts.Reverse().Where(f => a.Said[f] == Fact.No));
        foreach (var fact in ticked)
        {
            yield return [fact];
        }

        foreach (var (question, said) in Enumerable.Reverse(answered))
        {
            foreach (var part in IsTicked(question, said) ? question.Facts.Where(f => said[f] == Fact.Yes).Reverse().Select(f => ImmutableArray.Create(f)) : [question.Facts])
            {
                yield return part;
            }
        }
    }

    private static ImmutableArray<GivenAnswer> Tell(PlainGuide plain, List<(Question Question, Values Said)> answered, Values kept) =>
    [
        .. answered
            .Where(a => a.Question.Facts.Any(f => kept.ContainsKey(f) && (!IsTicked(a.Question, a.Said) || kept[f] == Fact.Yes)))
            .Select(a => plain.Answer(a.Question, IsTicked(a.Question, a.Said) ? OnlyKept(a.Question, kept) : a.Said)),
    ];

    private static Values OnlyKept(Question question, Values kept) =>
        question.Facts.Aggregate(PlainGuide.Nothing, (said, f) => said.Add(f, kept.GetValueOrDefault(f, Fact.No)));

    private static bool IsTicked(Question question, Values said) => question.IsSeveral && question.Facts.Any(f => said[f] == Fact.Yes);

    private static bool Holds(Values assignment, Values held) => held.All(h => assignment[h.Key] == h.Value);
}
