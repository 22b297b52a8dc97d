using System.Collections.Immutable;
using Portal.Referral;

namespace Portal.Testing;

/// <summary>Small guides for tests, and short words to write more of them.</summary>
public static partial class TestGuides
{
    public static readonly Target Emergency = Target.Desk("112");
    public static readonly Target VeiligThuis = Target.Desk("veilig-thuis");
    public static readonly Target CoMensha = Target.Desk("comensha");
    public static readonly Target ReflectionPeriod = Target.Block("reflection-period");

    /// <summary>The worked example of the specification, with the safety rules as given there: the last of them fails.</summary>
    public static Guide Worked() => new(
        Facts: [Fact("danger", "yes", "no"), Fact("age", "minor", "adult"), Fact("papers", "yes", "no")],
        Questions: [Ask(1, Fact("danger", "yes", "no")), Ask(2, Fact("age", "minor", "adult")), Ask(3, Fact("papers", "yes", "no"))],
        Rules:
        [
            new Rule("R1", Is("danger", "yes"), [To(Emergency, Purpose.Emergency, 0)], IsDecisive: true, new SafeAnswer("danger", "no")),
            new Rule("R2", Is("age", "minor", "unknown"), [To(VeiligThuis, Purpose.Help, 10)]),
            new Rule("R3", Is("age", "adult", "unknown"), [To(CoMensha, Purpose.Shelter, 20)]),
            new Rule("R4", Is("papers", "no", "unknown"), [To(ReflectionPeriod, Purpose.Residence, 30)]),
        ],
        SafetyRules:
        [
            new SafetyRule("S1", Is("danger", "yes"), new PathPredicate.First(new Selector.To(Emergency))),
            new SafetyRule("S2", Is("age", "minor"), new PathPredicate.Never(new Selector.Tagged("adult-shelter"))),
            new SafetyRule("S3", Is("papers", "no"), new PathPredicate.Contains(new Selector.To(ReflectionPeriod))),
        ],
        Cases: [],
        Targets:
        [
            Desk("112", "emergency"),
            Desk("veilig-thuis", "day-and-night"),
            Desk("comensha", "adult-shelter"),
            Profile(ReflectionPeriod, hasVoice: false),
        ]);

    /// <summary>A fact of the guide and the form.</summary>
    public static Fact Fact(string id, params ImmutableArray<string> values) => new(id, values, FactUse.Both);

    /// <summary>A yes/no fact.</summary>
    public static Fact YesNo(string id, FactUse use = FactUse.Both) => new(id, [Portal.Referral.Fact.Yes, Portal.Referral.Fact.No], use);

    /// <summary>The question about one fact, called like it; its answers are numbered in the order of the domain.</summary>
    public static Question Ask(int number, Fact fact, Condition? when = null, string? otherwise = null) => new(
        fact.Id,
        number,
        [fact.Id],
        [.. fact.Domain.Select((value, i) => new Answer(value, i + 1))],
        when,
        otherwise is null ? [] : [otherwise]);

    /// <summary>A page with several answers; the ticks are numbered in order, then "none" and "unknown".</summary>
    public static Question AskSeveral(int number, string id, ImmutableArray<string> facts, Condition? when = null, params ImmutableArray<string> otherwise) => new(
        id,
        number,
        facts,
        [.. facts.Append(Answer.None).Append(Portal.Referral.Fact.Unknown).Select((answer, i) => new Answer(answer, i + 1))],
        when,
        otherwise);

    public static Condition Is(string fact, params ImmutableArray<string> values) => new Condition.OneOf(fact, values);

    public static Condition Not(Condition inner) => new Condition.Not(inner);

    public static Condition AllOf(params ImmutableArray<Condition> conditions) => new Condition.All(conditions);

    public static Condition AnyOf(params ImmutableArray<Condition> conditions) => new Condition.Any(conditions);

    /// <summary>A referral whose reason is called like its target.</summary>
    public static Referral.Referral To(Target target, Purpose purpose, int priority, string? reason = null) => new(target, purpose, priority, reason ?? target.Id);

    /// <summary>A desk that can be called.</summary>
    public static TargetProfile Desk(string id, params ReadOnlySpan<string> tags) => new(Target.Desk(id), [.. tags], HasVoice: true, []);

    /// <summary>A role and the desks that may fill it, the fallback first.</summary>
    public static TargetProfile Role(string id, params ImmutableArray<string> filledBy) => new(Target.Role(id), [], HasVoice: false, filledBy);

    public static TargetProfile Profile(Target target, bool hasVoice, params ReadOnlySpan<string> tags) => new(target, [.. tags], hasVoice, []);

    /// <summary>What a visitor sends who chooses the answers with these ids.</summary>
    public static GivenAnswer Given(Guide guide, string question, params ReadOnlySpan<string> answers)
    {
        var asked = guide.Questions.Single(q => q.Id == question);
        var set = default(AnswerSet);
        foreach (var answer in answers)
        {
            set = set.Union(AnswerSet.Of(FindAnswer(asked, answer).Number));
        }

        return new GivenAnswer(asked.Number, set);
    }

    private static Answer FindAnswer(Question question, string id) => question.Answers.Single(a => a.Id == id);
}
