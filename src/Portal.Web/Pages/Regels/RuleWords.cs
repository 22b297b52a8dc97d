using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using Portal.Content.Guidance;
using Portal.Content.Publishing;
using Portal.Referral;
using Portal.Web.OpenData.Rules;
using Portal.Web.Reading;

namespace Portal.Web.Pages.Regels;

/// <summary>A rule as people read it.</summary>
/// <param name="When">The lines that must all hold; empty: always.</param>
internal sealed record RuleLine(string Id, bool IsDecisive, ImmutableArray<string> When, ImmutableArray<RuleTarget> Targets);

/// <summary>Where a rule sends to.</summary>
/// <param name="Address">Null when there is no page of it.</param>
internal sealed record RuleTarget(string Name, string? Address, string Why);

/// <summary>Says rules in the words of the questions.</summary>
/// <param name="reader">Who the page speaks to.</param>
/// <param name="visitor">Whose language links lead to.</param>
internal sealed class RuleWords(Reader reader, Reader visitor, Publication publication)
{
    private readonly GuideWords words = publication.Words(reader.Tag);
    private readonly FrozenDictionary<string, Question> questions = publication.Edition.Guide.Guide.Questions
        .SelectMany(question => question.Facts.Select(fact => (fact, question)))
        .ToFrozenDictionary(asked => asked.fact, asked => asked.question, StringComparer.Ordinal);

    public RuleLine Of(Rule rule) => new(
        rule.Id,
        rule.IsDecisive,
        [.. (rule.When is Condition.All all ? all.Conditions : [rule.When]).Select(Say)],
        [.. rule.Referrals.Where(referral => GuideWriting.IsShown(publication, referral.Target)).OrderBy(referral => referral.Priority).Select(Target)]);

    /// <summary>A condition in words, without a capital or a full stop.</summary>
    public string Say(Condition condition) => condition switch
    {
        Condition.OneOf one => $"{Topic(one.Fact)}: {string.Join(Or, one.Values.Select(value => Answer(one.Fact, value)))}",
        Condition.All all => string.Join($" {reader["list.and"]} ", all.Conditions.Select(Inner)),
        Condition.Any any => string.Join(Or, any.Conditions.Select(Inner)),
        Condition.Not not => reader.Fill("rules.not", Say(not.Inner)),
        _ => throw new UnreachableException(),
    };

    /// <summary>Something that the hour decides, in words.</summary>
    public string Given(string fact) =>
        reader.Fill("rules.open", GuideWriting.NameOf(publication, reader.Tag, Portal.Referral.Target.Desk(publication.Edition.Guide.GivenFacts[fact])));

    public string GivenValue(string value) => reader[$"rules.open-{value}"];

    private string Or => $" {reader["guide.or"]} ";

    private string Inner(Condition condition) => condition is Condition.OneOf ? Say(condition) : $"({Say(condition)})";

    private string Topic(string fact) => questions.TryGetValue(fact, out var question)
        ? words.Questions[question.Id].Topic
        : Given(fact);

    private string Answer(string fact, string value) => questions.TryGetValue(fact, out var question)
        ? words.Questions[question.Id].Answers[question.IsSeveral ? fact : value].Label
        : GivenValue(value);

    private RuleTarget Target(Portal.Referral.Referral referral) => new(
        GuideWriting.NameOf(publication, reader.Tag, referral.Target),
        referral.Target.Kind switch
        {
            TargetKind.Desk => Addresses.Desk(visitor.Tag, referral.Target.Id),
            TargetKind.Block when publication.Edition.Guide.Blocks.First(block => block.Id == referral.Target.Id).Page is { Length: > 0 } page => Addresses.PageByKey(visitor, page),
            _ => null,
        },
        words.Reasons[referral.Reason]);
}
