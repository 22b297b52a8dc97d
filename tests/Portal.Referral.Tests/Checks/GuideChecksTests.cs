using System.Collections.Immutable;
using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests.Checks;

/// <summary>Every structural mistake, made on purpose: exactly its own problem is named, at the right part.</summary>
public sealed class GuideChecksTests
{
    private static readonly Guide Sound = Hours();

    private static readonly Dictionary<string, (Guide Guide, Type Problem, string Id)> Mistakes = new(StringComparer.Ordinal)
    {
        ["two facts with one name"] = (WithFacts(Sound.Facts.Add(Sound.Facts[^1])), typeof(GuideProblem.SameFactTwice), "comensha-open"),
        ["a fact without values"] = (WithFacts(Sound.Facts.SetItem(5, Sound.Facts[5] with { Values = [] })) with { Rules = Sound.Rules.RemoveRange(3, 2) }, typeof(GuideProblem.BadFactValues), "comensha-open"),
        ["a value twice"] = (WithFacts(Sound.Facts.SetItem(5, Sound.Facts[5] with { Values = ["yes", "no", "no"] })), typeof(GuideProblem.BadFactValues), "comensha-open"),
        ["a given fact that is unknown"] = (WithFacts(Sound.Facts.SetItem(5, Sound.Facts[5] with { Values = ["yes", "no", "unknown"] })), typeof(GuideProblem.BadFactValues), "comensha-open"),
        ["too many values"] = (WithFacts(Sound.Facts.SetItem(5, Sound.Facts[5] with { Values = [.. Enumerable.Range(0, 61).Select(i => $"v{i}"), "yes", "no"] })), typeof(GuideProblem.BadFactValues), "comensha-open"),
        ["a given fact before the others"] = (WithFacts([Sound.Facts[5], .. Sound.Facts[..5]]), typeof(GuideProblem.GivenFactTooEarly), "comensha-open"),
        ["a fact that nobody asks"] = (WithFacts(Sound.Facts.Insert(5, YesNo("children"))), typeof(GuideProblem.FactNeverAsked), "children"),
        ["a fact asked twice"] = (WithQuestions(Sound.Questions.Add(Ask(4, YesNo("danger")) with { Id = "again" })), typeof(GuideProblem.FactAskedTwice), "danger"),
        ["two questions with one name"] = (WithQuestions(Sound.Questions.SetItem(2, Sound.Questions[2] with { Id = "who" })), typeof(GuideProblem.SameQuestionTwice), "who"),
        ["a question with number nought"] = (WithQuestions(Sound.Questions.SetItem(2, Sound.Questions[2] with { Number = 0 })), typeof(GuideProblem.BadQuestionNumber), "danger"),
        ["a question with number 256"] = (WithQuestions(Sound.Questions.SetItem(2, Sound.Questions[2] with { Number = 256 })), typeof(GuideProblem.BadQuestionNumber), "danger"),
        ["a number used twice"] = (WithQuestions(Sound.Questions.SetItem(2, Sound.Questions[2] with { Number = 1 })), typeof(GuideProblem.BadQuestionNumber), "danger"),
        ["a question about nothing"] = (WithQuestions(Sound.Questions.Add(new Question("empty", 9, [], [], null, []))), typeof(GuideProblem.BadQuestionFacts), "empty"),
        ["a question about a missing fact"] = (WithQuestions(Sound.Questions.Add(Ask(9, YesNo("missing")))), typeof(GuideProblem.BadQuestionFacts), "missing"),
        ["a question about a given fact"] = (WithQuestions(Sound.Questions.Add(Ask(9, Sound.Facts[5]))), typeof(GuideProblem.BadQuestionFacts), "comensha-open"),
        ["ticks that are not yes or no"] = (Ticks(Fact("who", "victim", "citizen"), YesNo("beaten")), typeof(GuideProblem.BadQuestionFacts), "ticks"),
        ["seven ticks"] = (Ticks([.. "abcdefg".Select(c => YesNo(c.ToString()))]), typeof(GuideProblem.BadQuestionFacts), "ticks"),
        ["ticks of guide and form together"] = (Ticks(YesNo("a", FactUse.Walk), YesNo("b", FactUse.Form)), typeof(GuideProblem.BadQuestionFacts), "ticks"),
        ["questions in another order than their facts"] = (WithFacts([Sound.Facts[4], .. Sound.Facts[..4], Sound.Facts[5]]), typeof(GuideProblem.QuestionOutOfOrder), "danger"),
        ["an answer that is missing"] = (WithAnswers(Sound.Questions[2].Answers.RemoveAt(2)), typeof(GuideProblem.BadAnswer), "danger"),
        ["an answer too many"] = (WithAnswers(Sound.Questions[2].Answers.Add(new Answer("perhaps", 9))), typeof(GuideProblem.BadAnswer), "danger"),
        ["an answer twice"] = (WithAnswers(Sound.Questions[2].Answers.Add(new Answer("yes", 9))), typeof(GuideProblem.BadAnswer), "danger"),
        ["an answer with number 64"] = (WithAnswers(Sound.Questions[2].Answers.SetItem(0, new Answer("yes", 64))), typeof(GuideProblem.BadAnswer), "danger"),
        ["an answer with number nought"] = (WithAnswers(Sound.Questions[2].Answers.SetItem(0, new Answer("yes", 0))), typeof(GuideProblem.BadAnswer), "danger"),
        ["two answers with one number"] = (WithAnswers(Sound.Questions[2].Answers.SetItem(0, new Answer("yes", 2))), typeof(GuideProblem.BadAnswer), "danger"),
        ["a tick that is no fact"] = (WithQuestions(Sound.Questions.SetItem(1, Sound.Questions[1] with { Answers = Sound.Questions[1].Answers.Add(new Answer("danger", 9)) })), typeof(GuideProblem.BadAnswer), "signs"),
        ["asked when a later fact says so"] = (WithSigns(Is("danger", "no"), "no", "no", "no"), typeof(GuideProblem.AskedTooEarly), "signs"),
        ["asked when it says so itself"] = (WithSigns(Is("beaten", "no"), "no", "no", "no"), typeof(GuideProblem.AskedTooEarly), "signs"),
        ["asked when the clock says so"] = (WithSigns(Is("comensha-open", "no"), "no", "no", "no"), typeof(GuideProblem.AskedTooEarly), "signs"),
        ["asked when a missing fact says so"] = (WithSigns(Is("missing", "no"), "no", "no", "no"), typeof(GuideProblem.UnknownFact), "signs"),
        ["no word on what holds otherwise"] = (WithSigns(Is("who", "victim")), typeof(GuideProblem.BadOtherwise), "signs"),
        ["otherwise, though always asked"] = (WithSigns(null, "no", "no", "no"), typeof(GuideProblem.BadOtherwise), "signs"),
        ["otherwise a value that can't be"] = (WithSigns(Is("who", "victim"), "no", "no", "perhaps"), typeof(GuideProblem.BadOtherwise), "signs"),
        ["otherwise what nobody can send"] = (WithSigns(Is("who", "victim"), "no", "no", "unknown"), typeof(GuideProblem.BadOtherwise), "signs"),
        ["two rules with one name"] = (WithRule(Sound.Rules[5] with { Id = "danger" }), typeof(GuideProblem.SameRuleTwice), "danger"),
        ["a rule about a missing fact"] = (WithRule(Sound.Rules[5] with { When = AnyOf(Not(Is("missing", "yes")), Is("missing", "yes")) }), typeof(GuideProblem.UnknownFact), "everybody"),
        ["a rule about a value that can't be"] = (WithRule(Sound.Rules[5] with { When = Is("danger", "perhaps") }), typeof(GuideProblem.BadValue), "everybody"),
        ["a rule that tests for no value"] = (WithRule(Sound.Rules[5] with { When = Is("danger") }), typeof(GuideProblem.BadValue), "everybody"),
        ["a given fact tested for unknown"] = (WithRule(Sound.Rules[5] with { When = Is("comensha-open", "unknown") }), typeof(GuideProblem.BadValue), "everybody"),
        ["a condition too deep"] = (WithRule(Sound.Rules[5] with { When = Enumerable.Range(0, 40).Aggregate(Is("danger", "yes"), (c, _) => Not(c)) }), typeof(GuideProblem.ConditionTooDeep), "everybody"),
        ["a rule that sends nowhere"] = (WithRule(Sound.Rules[5] with { Referrals = [] }), typeof(GuideProblem.RuleWithoutReferral), "everybody"),
        ["a negative priority"] = (WithRule(Sound.Rules[5] with { Referrals = [To(CoMensha, Purpose.Care, -1)] }), typeof(GuideProblem.BadPriority), "everybody"),
        ["a priority of a thousand"] = (WithRule(Sound.Rules[5] with { Referrals = [To(CoMensha, Purpose.Care, 1000)] }), typeof(GuideProblem.BadPriority), "everybody"),
        ["a rule that sends to a missing desk"] = (WithRule(Sound.Rules[5] with { Referrals = [To(Target.Desk("gone"), Purpose.Care, 1)] }), typeof(GuideProblem.UnknownTarget), "everybody"),
        ["a decisive rule without a way back"] = (WithRule(Sound.Rules[5] with { IsDecisive = true }), typeof(GuideProblem.BadSafeAnswer), "everybody"),
        ["a way back from a rule that decides nothing"] = (WithRule(Sound.Rules[5] with { WhenSafe = new SafeAnswer("danger", "no") }), typeof(GuideProblem.BadSafeAnswer), "everybody"),
        ["a way back to a missing question"] = (WithRule(Sound.Rules[5] with { IsDecisive = true, WhenSafe = new SafeAnswer("gone", "no") }), typeof(GuideProblem.BadSafeAnswer), "everybody"),
        ["a way back to a missing answer"] = (WithRule(Sound.Rules[5] with { IsDecisive = true, WhenSafe = new SafeAnswer("danger", "perhaps") }), typeof(GuideProblem.BadSafeAnswer), "everybody"),
        ["a decisive rule that looks at the clock"] = (WithRule(Sound.Rules[5] with { When = Is("comensha-open", "no"), IsDecisive = true, WhenSafe = new SafeAnswer("danger", "no") }), typeof(GuideProblem.DecisiveOnGivenFact), "everybody"),
        ["two safety rules with one name"] = (Sound with { SafetyRules = [Safety(CoMensha), Safety(CoMensha)] }, typeof(GuideProblem.SameSafetyRuleTwice), "safety"),
        ["a safety rule about a missing fact"] = (Sound with { SafetyRules = [Safety(CoMensha) with { When = Is("missing", "yes") }] }, typeof(GuideProblem.UnknownFact), "safety"),
        ["a safety rule about a missing desk"] = (Sound with { SafetyRules = [Safety(Target.Desk("gone"))] }, typeof(GuideProblem.UnknownTarget), "safety"),
        ["a safety rule with a slip in a tag"] = (Sound with { SafetyRules = [Safety(CoMensha) with { Must = new PathPredicate.Before(new Selector.For(Purpose.Help), new Selector.Not(new Selector.Tagged("emergancy"))) }] }, typeof(GuideProblem.TagNobodyCarries), "safety"),
        ["a first with a slip in a tag"] = (Sound with { SafetyRules = [Safety(CoMensha) with { Must = new PathPredicate.First(new Selector.Tagged("emergancy")) }] }, typeof(GuideProblem.TagNobodyCarries), "safety"),
        ["a never with a slip in a tag"] = (Sound with { SafetyRules = [Safety(CoMensha) with { Must = new PathPredicate.Never(new Selector.Tagged("emergancy")) }] }, typeof(GuideProblem.TagNobodyCarries), "safety"),
        ["two cases with one name"] = (Sound with { Cases = [Person(), Person()] }, typeof(GuideProblem.SameCaseTwice), "person"),
        ["a case with a missing fact"] = (Sound with { Cases = [Person() with { Facts = Person().Facts.Add("missing", "yes") }] }, typeof(GuideProblem.UnknownFact), "person"),
        ["a case with a value that can't be"] = (Sound with { Cases = [Person() with { Facts = Person().Facts.Add("who", "ghost") }] }, typeof(GuideProblem.BadValue), "person"),
        ["a case that begins at a missing desk"] = (Sound with { Cases = [Person() with { First = [Target.Desk("gone")] }] }, typeof(GuideProblem.UnknownTarget), "person"),
        ["a case that holds a missing block"] = (Sound with { Cases = [Person() with { Contains = [new Selector.To(Target.Block("gone"))] }] }, typeof(GuideProblem.UnknownTarget), "person"),
        ["a case without a missing tag"] = (Sound with { Cases = [Person() with { Absent = [new Selector.Tagged("gone")] }] }, typeof(GuideProblem.TagNobodyCarries), "person"),
        ["a desk described twice"] = (Sound with { Targets = Sound.Targets.Add(Desk("comensha")) }, typeof(GuideProblem.BadTarget), "comensha"),
        ["a role that nobody fills"] = (Sound with { Targets = Sound.Targets.Add(Role("coordinator")) }, typeof(GuideProblem.BadTarget), "coordinator"),
        ["a role filled by a missing desk"] = (Sound with { Targets = Sound.Targets.Add(Role("coordinator", "comensha", "gone")) }, typeof(GuideProblem.BadTarget), "coordinator"),
        ["no rules"] = (Sound with { Rules = [] }, typeof(GuideProblem.BadGuide), ""),
        ["at most nought questions"] = (Sound with { MostQuestions = 0 }, typeof(GuideProblem.BadGuide), ""),
        ["a thousand and one referrals"] = (WithRule(Sound.Rules[5] with { Referrals = [.. Enumerable.Range(0, 1001).Select(i => To(CoMensha, Purpose.Care, 1, $"reason-{i}"))] }), typeof(GuideProblem.BadGuide), ""),
    };

    public static TheoryData<string> Names => [.. Mistakes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_named_and_nothing_else(string mistake)
    {
        var (guide, expected, id) = Mistakes[mistake];

        var compilation = GuideCompiler.Compile(guide);

        Assert.Null(compilation.Forest);
        var problem = Assert.Single(compilation.Problems);
        Assert.IsType(expected, problem);
        Assert.Equal(id, problem.Id);
        Assert.EndsWith(".", problem.Sentence, StringComparison.Ordinal);
        Assert.Contains(id, problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_named_at_once()
    {
        var broken = Sound with { MostQuestions = 0, Facts = Sound.Facts.Add(Sound.Facts[^1]), SafetyRules = [Safety(Target.Desk("gone"))] };

        var problems = GuideCompiler.Compile(broken).Problems;

        Assert.Equal("BadGuide SameFactTwice UnknownTarget", string.Join(' ', problems.Select(p => p.GetType().Name)));
    }

    [Fact]
    public void A_sound_guide_compiles_without_problems()
    {
        Assert.Empty(GuideCompiler.Compile(Sound).Problems);
        Assert.Empty(GuideCompiler.Compile(Worked()).Problems);
    }

    [Fact]
    public void A_guide_that_outgrows_its_budget_names_the_rules_that_entangle_most_facts()
    {
        var compilation = GuideCompiler.Compile(Sound, nodeBudget: 10);

        Assert.Null(compilation.Forest);
        var problem = Assert.IsType<GuideProblem.TooEntangled>(Assert.Single(compilation.Problems));
        Assert.Equal(["hurt", "citizen-day", "citizen-night"], problem.Rules);
        Assert.Equal(GuidePart.Guide, problem.Part);
    }

    private static Guide WithFacts(ImmutableArray<Fact> facts) => Sound with { Facts = facts };

    private static Guide WithQuestions(ImmutableArray<Question> questions) => Sound with { Questions = questions };

    private static Guide WithAnswers(ImmutableArray<Answer> answers) =>
        WithQuestions(Sound.Questions.SetItem(2, Sound.Questions[2] with { Answers = answers }));

    private static Guide WithSigns(Condition? when, params ImmutableArray<string> otherwise) =>
        WithQuestions(Sound.Questions.SetItem(1, Sound.Questions[1] with { AskedWhen = when, Otherwise = otherwise }));

    private static Guide WithRule(Rule rule) => Sound with { Rules = Sound.Rules.SetItem(5, rule) };

    private static Guide Ticks(params ImmutableArray<Fact> facts) => new(
        facts,
        [AskSeveral(1, "ticks", [.. facts.Select(f => f.Id)])],
        [new Rule("everybody", Condition.Always, [To(CoMensha, Purpose.Help, 1)])],
        [],
        [],
        [Desk("comensha")]);

    private static SafetyRule Safety(Target target) => new("safety", Is("danger", "yes"), new PathPredicate.Contains(new Selector.To(target)));

    private static Case Person() => new("person", "Somebody.", GuideView.Guide, ImmutableSortedDictionary<string, string>.Empty, [], [], []);
}
