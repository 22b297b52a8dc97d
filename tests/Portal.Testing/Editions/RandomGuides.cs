using System.Collections.Immutable;
using CsCheck;
using Portal.Content.Guidance;
using Portal.Referral;

namespace Portal.Testing.Editions;

/// <summary>Any guide that the folder can hold, sound or not: the folder keeps words, the engine judges them.</summary>
public static class RandomGuides
{
    private static readonly Gen<Target> AnyTarget = Gen.Select(Gen.Enum<TargetKind>(), RandomTexts.Id, (kind, id) => new Target(kind, id));

    private static readonly Gen<Selector> PlainSelector = Gen.OneOf<Selector>(
        AnyTarget.Select(target => (Selector)new Selector.To(target)),
        RandomTexts.Any.Select(tag => (Selector)new Selector.Tagged(tag)),
        Gen.Enum<Purpose>().Select(purpose => (Selector)new Selector.For(purpose)));

    private static readonly Gen<Selector> AnySelector = Gen.OneOf(PlainSelector, PlainSelector.Select(inner => (Selector)new Selector.Not(inner)));

    private static readonly Gen<PathPredicate> AnyPredicate = Gen.OneOf<PathPredicate>(
        AnySelector.Select(what => (PathPredicate)new PathPredicate.Contains(what)),
        AnySelector.Select(what => (PathPredicate)new PathPredicate.First(what)),
        AnySelector.Select(what => (PathPredicate)new PathPredicate.Never(what)),
        Gen.Select(AnySelector, AnySelector, (earlier, later) => (PathPredicate)new PathPredicate.Before(earlier, later)));

    private static readonly Gen<Referral.Referral> AnyReferral =
        from target in AnyTarget
        from purpose in Gen.Enum<Purpose>()
        from priority in Gen.Int[0, 999]
        from reason in RandomTexts.Id
        select new Referral.Referral(target, purpose, priority, reason);

    private static readonly Gen<LegalReading> Legal =
        from reader in RandomTexts.Any
        from readOn in RandomTexts.DateOrNull
        from expires in RandomTexts.Date
        select new LegalReading(readOn is null ? "" : reader, readOn, expires);

    private static readonly Gen<AnswerWords> Answer = RandomTexts.OrEmpty.Array[2].Select(RandomTexts.Any, (rest, label) => new AnswerWords(label, rest[0], rest[1]));

    private static readonly Gen<GuideWords> Words =
        from questions in RandomTexts.ByKey(
            RandomTexts.Id,
            from texts in RandomTexts.Any.Array[3]
            from hint in RandomTexts.OrEmpty
            from answers in RandomTexts.ByKey(RandomTexts.Id, Answer, 0)
            select new QuestionWords(texts[0], hint, texts[1], texts[2], answers),
            0)
        from plain in RandomTexts.ByKey(RandomTexts.Id, RandomTexts.Any, 0).Array[4]
        from blocks in RandomTexts.ByKey(RandomTexts.Id, RandomTexts.Any.Array[2].Select(RandomTexts.OrEmpty, (texts, fallback) => new BlockWords(texts[0], texts[1], fallback)), 0)
        select new GuideWords(questions, plain[0], blocks, plain[1], plain[2], plain[3]);

    public static Gen<GuideContent> Any { get; } =
        from facts in RandomTexts.Named(0, 4, AnyFact)
        from givenBy in RandomTexts.Id
        from questions in RandomTexts.Named(0, 3, AnyQuestion)
        from rules in RandomTexts.Named(0, 3, AnyRule)
        from safetyRules in RandomTexts.Named(0, 3, id => Gen.Select(AnyCondition(3), AnyPredicate, (when, must) => new SafetyRule(id, when, must)))
        from cases in RandomTexts.Named(0, 2, AnyCase)
        from mostQuestions in Gen.Int[1, 255]
        from blocks in RandomTexts.Named(0, 2, id => Gen.Select(RandomTexts.Several, RandomTexts.OrEmpty, RandomTexts.Maybe(Legal), (tags, page, legal) => new GuidanceBlock(id, tags, page, legal)))
        from roles in RandomTexts.Named(0, 2, id => RandomTexts.Id.Select(fallback => new RegionalRole(id, fallback)))
        from words in RandomTexts.ByKey(Gen.OneOf("nl", "en", "pl"), Words, 0)
        select new GuideContent(
            new Guide(facts, Numbered(questions), rules, safetyRules, cases, [], mostQuestions),
            facts.Where(fact => fact.Use == FactUse.Given).ToImmutableSortedDictionary(fact => fact.Id, _ => givenBy, StringComparer.Ordinal),
            blocks,
            roles,
            words);

    private static Gen<Condition> AnyCondition(int depth)
    {
        var membership = Gen.Select(RandomTexts.Id, RandomTexts.Distinct(RandomTexts.Any, 1, 3), (fact, values) => (Condition)new Condition.OneOf(fact, values));

        if (depth == 0)
        {
            return membership;
        }

        var inner = AnyCondition(depth - 1);

        return Gen.OneOf(
            membership,
            RandomTexts.Some(inner, 0, 3).Select(parts => (Condition)new Condition.All(parts)),
            RandomTexts.Some(inner, 0, 3).Select(parts => (Condition)new Condition.Any(parts)),
            inner.Select(part => (Condition)new Condition.Not(part)));
    }

    private static Gen<Fact> AnyFact(string id) => Gen.Enum<FactUse>().SelectMany(use => use == FactUse.Given
        ? Gen.Const(new Fact(id, [Fact.Yes, Fact.No], use))
        : RandomTexts.Distinct(RandomTexts.Any.Where(value => value != Fact.Unknown), 1, 3).Select(values => new Fact(id, values, use)));

    private static Gen<Question> AnyQuestion(string id) =>
        from facts in RandomTexts.Distinct(RandomTexts.Id, 1, 3)
        from answers in RandomTexts.Distinct(RandomTexts.Any, 0, 4)
        from askedWhen in RandomTexts.Maybe(AnyCondition(2))
        from otherwise in RandomTexts.Any.Array[facts.Length]
        select new Question(id, 1, facts, [.. answers.Select((answer, i) => new Answer(answer, 63 - i))], askedWhen, askedWhen is null ? [] : [.. otherwise]);

    private static ImmutableArray<Question> Numbered(ImmutableArray<Question> questions) => [.. questions.Select((question, i) => question with { Number = 255 - i })];

    private static Gen<Rule> AnyRule(string id) =>
        from condition in AnyCondition(3)
        from referrals in RandomTexts.Some(AnyReferral, 1, 3)
        from isDecisive in Gen.Bool
        from safe in RandomTexts.Maybe(Gen.Select(RandomTexts.Any, RandomTexts.Any, (question, answer) => new SafeAnswer(question, answer)))
        select new Rule(id, condition, referrals, isDecisive, isDecisive ? safe : null);

    private static Gen<Case> AnyCase(string id) =>
        from story in RandomTexts.Any
        from view in Gen.Enum<GuideView>()
        from facts in RandomTexts.ByKey(RandomTexts.Id, RandomTexts.Any, 0)
        from first in AnyTarget.Array[1, 3]
        from contains in RandomTexts.Some(AnySelector, 0, 2)
        from absent in RandomTexts.Some(AnySelector, 0, 2)
        select new Case(id, story, view, facts, [.. first.Distinct()], contains, absent);
}
