using System.Diagnostics;
using Portal.Referral;

namespace Portal.Content.Differences;

/// <summary>The parts of a guide by the words that visitors read, in the site's first language; by their ids where there are none.</summary>
internal sealed class GuideNaming(Edition edition)
{
    private readonly Dictionary<string, Question> asked = edition.Guide.Guide.Questions
        .SelectMany(question => question.Facts.Select(fact => (fact, question)))
        .GroupBy(pair => pair.fact, StringComparer.Ordinal)
        .ToDictionary(pairs => pairs.Key, pairs => pairs.First().question, StringComparer.Ordinal);

    private Guidance.GuideWords? Words => edition.Guide.Words.GetValueOrDefault(edition.Site.DefaultLanguage);

    public string Of(Target target) => target.Kind switch
    {
        TargetKind.Desk => edition.Desks.FirstOrDefault(desk => desk.Id == target.Id) is { } desk ? DeskSentences.NameOf(desk) : target.Id,
        TargetKind.Role => Words?.Roles.GetValueOrDefault(target.Id) ?? target.Id,
        _ => Words?.Blocks.GetValueOrDefault(target.Id)?.Title ?? target.Id,
    };

    public string Of(Referral.Referral referral) =>
        $"{Of(referral.Target)} ({DutchWords.Of(referral.Purpose)}, plaats {DutchWords.Of(referral.Priority)}, reden ‘{Words?.Reasons.GetValueOrDefault(referral.Reason) ?? referral.Reason}’)";

    public string Of(Condition? condition) => condition switch
    {
        null => "altijd",
        Condition.OneOf one => $"{Topic(one.Fact)} is {string.Join(" of ", one.Values.Select(value => Value(one.Fact, value)))}",
        Condition.All { Conditions.IsEmpty: true } => "altijd",
        Condition.Any { Conditions.IsEmpty: true } => "nooit",
        Condition.All all => string.Join(" en ", all.Conditions.Select(Inner)),
        Condition.Any any => string.Join(", of ", any.Conditions.Select(Inner)),
        Condition.Not not => $"niet {Inner(not.Inner)}",
        _ => throw new UnreachableException(),
    };

    public string Of(PathPredicate must) => must switch
    {
        PathPredicate.Contains contains => $"{Of(contains.What)} staat op het pad",
        PathPredicate.First first => $"{Of(first.What)} staat vooraan",
        PathPredicate.Before before => $"{Of(before.Earlier)} staat voor {Of(before.Later)}",
        PathPredicate.Never never => $"{Of(never.What)} staat nooit op het pad",
        _ => throw new UnreachableException(),
    };

    public string Of(Selector selector) => selector switch
    {
        Selector.To to => Of(to.Target),
        Selector.Tagged tagged => $"iets met kenmerk {tagged.Tag}",
        Selector.For purpose => $"iets voor {DutchWords.Of(purpose.Purpose)}",
        Selector.Not not => $"iets anders dan {Of(not.Inner)}",
        _ => throw new UnreachableException(),
    };

    public string Topic(string fact) => asked.TryGetValue(fact, out var question) && Words?.Questions.GetValueOrDefault(question.Id) is { } words
        ? question.IsSeveral && words.Answers.GetValueOrDefault(fact)?.Label is { Length: > 0 } ticked ? $"{words.Topic}, {ticked}" : words.Topic
        : Words?.Names.GetValueOrDefault(fact) ?? fact;

    public string Value(string fact, string value) => asked.TryGetValue(fact, out var question) && !question.IsSeveral && Words?.Questions.GetValueOrDefault(question.Id)?.Answers.GetValueOrDefault(value)?.Label is { Length: > 0 } label
        ? $"‘{label}’"
        : Words?.Names.GetValueOrDefault($"{fact}/{value}") ?? value switch { Fact.Yes => "ja", Fact.No => "nee", Fact.Unknown => "niet bekend", _ => value };

    private string Inner(Condition condition) => condition is Condition.All { Conditions.Length: > 1 } or Condition.Any { Conditions.Length: > 1 } ? $"({Of(condition)})" : Of(condition);
}
