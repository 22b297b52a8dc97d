using System.Collections.Immutable;
using CsCheck;
using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests.Properties;

public sealed class BrokenGuideProperties
{
    private static readonly string[] Names = ["q1", "q2", "s1", "q1a", "unknown", "none", "yes", "no", "x", "y", "g0", "gone", ""];

    /// <summary>A sound guide in which one thing was taken away that something else needs.</summary>
    private static readonly Gen<Guide> Broken = Dice.Gen.Select(dice => Break(dice, RandomGuides.Build(dice)));

    [Fact]
    public void A_broken_guide_always_names_its_problem() =>
        Broken.Sample(
            guide =>
            {
                var compilation = GuideCompiler.Compile(guide);

                Assert.Null(compilation.Forest);
                Assert.NotEmpty(compilation.Problems);
                Assert.All(compilation.Problems, p => Assert.True(p.Sentence.EndsWith('.') && p.Sentence.Contains(p.Id, StringComparison.Ordinal)));
            },
            iter: 500);

    [Fact]
    public void Any_heap_of_parts_compiles_or_names_its_problems_and_never_throws() =>
        Dice.Gen.Select(Heap).Sample(
            guide =>
            {
                var (forest, problems) = GuideCompiler.Compile(guide);

                Assert.Equal(forest is null, !problems.IsEmpty);
                if (forest is not null)
                {
                    GuideVerifier.Verify(forest, []);
                    Walk.Replay(forest, [new GivenAnswer(1, AnswerSet.Of(1))]);
                }
            },
            iter: 1000);

    [Fact]
    public void A_walk_over_a_guide_that_lost_an_answer_strays_there_and_nowhere_else() =>
        Dice.Gen.Select(dice => (Guide: RandomGuides.Build(dice), dice)).Sample(
            (guide, dice) =>
            {
                var question = dice.Pick(guide.Questions);
                var lost = dice.Pick(guide.Facts.Single(f => f.Id == question.Facts[0]).Values);
                var plain = new PlainGuide(guide, GuideView.Guide);
                if (question.IsSeveral || guide.Facts.Single(f => f.Id == question.Facts[0]).Values.Length == 1)
                {
                    return;
                }

                var changed = GuideCompiler.Compile(Without(guide, question, lost)).Forest!;
                foreach (var said in plain.Sayings())
                {
                    GivenAnswer[] answers = [.. plain.Questions.Select(q => plain.Answer(q, said))];

                    var step = Walk.Replay(changed, answers);

                    var isLost = said.GetValueOrDefault(question.Facts[0]) == lost;
                    Assert.NotEqual(WalkStepKind.AskNext, step.Kind);
                    Assert.True(step.Kind == WalkStepKind.Arrived || (isLost && step.Question!.Id == question.Id));
                    Assert.True(!isLost || Walk.Asked(changed, answers).All(a => a.Question != question.Number));
                }
            },
            iter: 100);

    private static Guide Break(Dice dice, Guide guide) => dice.Throw(9) switch
    {
        0 => guide with { Facts = guide.Facts.RemoveAt(dice.Throw(guide.Facts.Count(f => f.Use != FactUse.Given))) },
        1 => guide with { Questions = guide.Questions.RemoveAt(dice.Throw(guide.Questions.Length)) },
        2 => guide with { Targets = guide.Targets.Remove(guide.Targets.First(t => t.Target == guide.Rules[0].Referrals[0].Target)) },
        3 => guide with { Rules = guide.Rules.Add(guide.Rules[0] with { When = Is("gone", "yes") }) },
        4 => guide with { Questions = guide.Questions.SetItem(0, guide.Questions[0] with { Answers = guide.Questions[0].Answers.RemoveAt(0) }) },
        5 => guide with { Questions = guide.Questions.Add(guide.Questions[0]) },
        6 => guide with { SafetyRules = [new SafetyRule("s", Condition.Always, new PathPredicate.Never(new Selector.Tagged("slip")))] },
        7 => guide with { Rules = guide.Rules.SetItem(0, guide.Rules[0] with { IsDecisive = true, WhenSafe = new SafeAnswer("gone", "no") }) },
        _ => guide with { Questions = guide.Questions.SetItem(0, guide.Questions[0] with { Otherwise = ["yes"] }) },
    };

    private static Guide Without(Guide guide, Question question, string lost)
    {
        var fact = guide.Facts.Single(f => f.Id == question.Facts[0]);
        var left = fact with { Values = fact.Values.RemoveAll(v => v == lost) };

        return guide with
        {
            Facts = guide.Facts.Replace(fact, left),
            Questions =
            [
                .. guide.Questions.Select(q => q with
                {
                    Answers = q == question ? q.Answers.RemoveAll(a => a.Id == lost) : q.Answers,
                    Otherwise = q == question ? [.. q.Otherwise.Select(v => v == lost ? Fact.Unknown : v)] : q.Otherwise,
                    AskedWhen = q.AskedWhen is null ? null : Without(q.AskedWhen, fact.Id, lost),
                }),
            ],
            Rules =
            [
                .. guide.Rules.Select(r => r with
                {
                    When = Without(r.When, fact.Id, lost),
                    WhenSafe = r.WhenSafe is { } safe && safe.Question == question.Id ? safe with { Answer = Fact.Unknown } : r.WhenSafe,
                }),
            ],
        };
    }

    private static Condition Without(Condition condition, string fact, string lost) => condition switch
    {
        Condition.OneOf test when test.Fact != fact => test,
        Condition.OneOf test => test.Values.RemoveAll(v => v == lost) is { IsEmpty: false } left ? test with { Values = left } : new Condition.Any([]),
        Condition.Not not => Not(Without(not.Inner, fact, lost)),
        Condition.All all => new Condition.All([.. all.Conditions.Select(c => Without(c, fact, lost))]),
        Condition.Any any => new Condition.Any([.. any.Conditions.Select(c => Without(c, fact, lost))]),
        _ => condition,
    };

    /// <summary>Parts thrown together; now and then they happen to fit.</summary>
    private static Guide Heap(Dice dice)
    {
        var sound = RandomGuides.Build(dice);

        return sound with
        {
            Facts = [.. dice.Some(sound.Facts), .. dice.Many(0, 1, _ => new Fact(Name(), [.. dice.Many(0, 3, _ => Name())], dice.Pick(Enum.GetValues<FactUse>())))],
            Questions = [.. dice.Some(sound.Questions), .. dice.Many(0, 1, _ => new Question(Name(), dice.Throw(300) - 10, [.. dice.Many(0, 3, _ => Name())], [.. dice.Many(0, 4, _ => new Answer(Name(), dice.Throw(70)))], dice.Chance(2) ? Is(Name(), Name()) : null, [.. dice.Many(0, 2, _ => Name())]))],
            Rules = dice.Chance(2) ? sound.Rules : [.. dice.Many(0, 2, _ => new Rule(Name(), Is(Name(), Name()), [.. dice.Many(0, 2, _ => To(Target.Desk(Name()), Purpose.Help, dice.Throw(2000) - 500))], dice.Chance(2), dice.Chance(2) ? new SafeAnswer(Name(), Name()) : null))],
            MostQuestions = dice.Throw(5),
        };

        string Name() => dice.Pick(Names);
    }
}
