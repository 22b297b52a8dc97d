using System.Collections.Immutable;
using System.Diagnostics;
using Portal.Content.Guidance;
using Portal.Referral;
using Portal.Web.Guides.Naming;

namespace Portal.Web.Guides.Telling;

/// <summary>Answers, paths and picks of a guide in the words that visitors read.</summary>
internal sealed class GuideTelling(GuideNames names, GuideWords words)
{
    /// <summary>Longer paths are not read to their end.</summary>
    private const int ToldSteps = 6;

    public GuideNames Names => names;

    /// <summary>What somebody answers: each question as it is asked, with what is chosen; then what the hour must be.</summary>
    public ImmutableArray<ToldAnswer> Of(Counterexample example) =>
    [
        .. example.Answers.Select(answered => new ToldAnswer(
            Question(answered.Question),
            string.Join(" + ", answered.Answers.Select(answer => Answer(answered.Question, answer))))),
        .. example.GivenFacts.Select(given => new ToldAnswer(names.Facts.Of(given.Key), names.Facts.Of(given.Key, given.Value))),
    ];

    public string Question(string id) => words.Questions.TryGetValue(id, out var own) ? own.Title : id;

    public string Answer(string question, string answer) =>
        words.Questions.TryGetValue(question, out var own) && own.Answers.TryGetValue(answer, out var said) ? said.Label : answer;

    public string Target(Target target) => names.Targets.TitleOf(target);

    public string SafetyRule(string id) => words.SafetyRules.GetValueOrDefault(id, id);

    /// <summary>"112 (nood), daarna CoMensha (opvang)": how it begins, and how much more there is.</summary>
    public string Path(ImmutableArray<Entry> path)
    {
        var steps = path.Select(entry => $"{Target(entry.Target)} ({PurposeNames.Of(entry.Purpose)})").Distinct(StringComparer.Ordinal).ToList();
        var told = string.Join(", daarna ", steps.Take(ToldSteps));

        return steps.Count switch
        {
            0 => "niemand",
            > ToldSteps => $"{told}, en nog {steps.Count - ToldSteps}",
            _ => told,
        };
    }

    public string Of(Selector selector) => selector switch
    {
        Selector.To to => Target(to.Target),
        Selector.Tagged tagged => $"iets met het kenmerk “{tagged.Tag}”",
        Selector.For purpose => $"iets voor {PurposeNames.Of(purpose.Purpose)}",
        Selector.Not not => $"iets anders dan {Of(not.Inner)}",
        _ => throw new UnreachableException(),
    };

    public string Of(PathPredicate must) => must switch
    {
        PathPredicate.Contains contains => $"op het verwijspad staat {Of(contains.What)}",
        PathPredicate.First first => $"het verwijspad begint met {Of(first.What)}",
        PathPredicate.Before before => $"vóór {Of(before.Later)} staat {Of(before.Earlier)}",
        PathPredicate.Never never => $"op het verwijspad staat nooit {Of(never.What)}",
        _ => throw new UnreachableException(),
    };
}

/// <summary>A question, or something that the hour decides, and what is answered.</summary>
internal sealed record ToldAnswer(string Question, string Answer);
