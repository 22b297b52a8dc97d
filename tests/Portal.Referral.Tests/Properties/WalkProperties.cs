using System.Numerics;
using CsCheck;

namespace Portal.Referral.Tests.Properties;

public sealed class WalkProperties
{
    [Fact]
    public void A_walk_asks_just_what_can_matter_and_arrives_at_the_plain_path() =>
        RandomGuides.Gen.Sample(
            guide =>
            {
                var forest = GuideCompiler.Compile(guide).Forest!;
                var plain = new PlainGuide(guide, GuideView.Guide);
                new PlainWalk(guide).Follow((answered, due, people, longest) =>
                {
                    GivenAnswer[] answers = [.. answered.Select(a => plain.Answer(a.Question, a.Said)).Reverse()];

                    var step = Walk.Replay(forest, answers);

                    Assert.Equal(due is null ? WalkStepKind.Arrived : WalkStepKind.AskNext, step.Kind);
                    Assert.Same(due, step.Question);
                    Assert.Equal(longest, step.AtMostMore);
                    Assert.Equal(answers.Reverse(), Walk.Asked(forest, answers));
                    foreach (var person in due is null ? people : [])
                    {
                        var path = Walk.Path(forest, answers, person);
                        Assert.Equal(plain.Path(plain.Settle(person)), path.Entries.Select(PlainGuide.ReferralOf));
                    }
                });
            },
            iter: 150);

    [Fact]
    public void The_longest_and_the_average_walk_and_the_kinds_of_visitor_are_the_plain_ones() =>
        RandomGuides.Gen.Sample(
            guide =>
            {
                var figures = GuideVerifier.Verify(GuideCompiler.Compile(guide).Forest!, []).Figures;

                var (longest, kinds, average) = new PlainWalk(guide).Follow((_, _, _, _) => { });

                Assert.Equal(new Bounded<int>(longest, true), figures.LongestWalk);
                Assert.Equal(new Bounded<BigInteger>(kinds, true), figures.KindsOfVisitor);
                Assert.Equal(average, figures.AverageWalk.Value, 9);
            },
            iter: 100);

    [Fact]
    public void A_walk_over_any_answers_at_all_ends_within_the_number_of_questions() =>
        Gen.Select(RandomGuides.Gen, Gen.Select(Gen.Int[0, 9], Gen.ULong).Array[0, 8]).Sample(
            (guide, any) =>
            {
                var forest = GuideCompiler.Compile(guide).Forest!;
                GivenAnswer[] answers = [.. any.Select(a => new GivenAnswer(a.Item1, new AnswerSet(a.Item2)))];

                var step = Walk.Replay(forest, answers);
                var asked = Walk.Asked(forest, answers);

                Assert.InRange(asked.Length + step.AtMostMore, 0, guide.Questions.Length);
                Assert.All(asked, a => Assert.True(guide.Questions.Single(q => q.Number == a.Question).Accepts(a.Answers)));
            },
            iter: 300);

    [Fact]
    public void An_answer_is_followed_exactly_when_the_question_accepts_it() =>
        Gen.Select(RandomGuides.Gen, Gen.ULong[0, 200]).Sample(
            (guide, bits) =>
            {
                var forest = GuideCompiler.Compile(guide).Forest!;
                foreach (var question in Walk.Replay(forest, []) is { Kind: WalkStepKind.AskNext } first ? [first.Question!] : Array.Empty<Question>())
                {
                    var step = Walk.Replay(forest, [new GivenAnswer(question.Number, new AnswerSet(bits))]);

                    Assert.Equal(question.Accepts(new AnswerSet(bits)), step.Kind != WalkStepKind.Strayed);
                }
            },
            iter: 500);

    [Fact]
    public void I_am_safe_now_is_that_of_the_decisive_rule_that_fired() =>
        RandomGuides.Gen.Sample(
            guide =>
            {
                var forest = GuideCompiler.Compile(guide).Forest!;
                var plain = new PlainGuide(guide, GuideView.Guide);
                new PlainWalk(guide).Follow((answered, due, people, _) =>
                {
                    var safe = people
                        .Select(p => guide.Rules.FirstOrDefault(r => r.IsDecisive && r.When.Evaluate(f => plain.Settle(p)[f]) == Truth.True)?.Id)
                        .Distinct(StringComparer.Ordinal)
                        .ToList();
                    var expected = safe is [{ } only] ? guide.Rules.Single(r => r.Id == only).WhenSafe : null;

                    Assert.Equal(expected, Walk.WhenSafe(forest, [.. answered.Select(a => plain.Answer(a.Question, a.Said))]));
                });
            },
            iter: 60);
}
