using System.Collections.Immutable;

namespace Portal.Referral;

/// <summary>A shortest list of answers that shows something; whatever it doesn't name may be anything.</summary>
/// <param name="Answers">In the order of asking.</param>
/// <param name="GivenFacts">The value of each given fact that matters.</param>
public sealed record Counterexample(ImmutableArray<AnsweredQuestion> Answers, ImmutableSortedDictionary<string, string> GivenFacts)
{
    /// <summary>"danger = yes, papers = no"; several ticks joined by a plus sign; "nothing said" when nothing matters.</summary>
    public override string ToString()
    {
        var parts = Answers.Select(a => $"{a.Question} = {string.Join(" + ", a.Answers)}")
            .Concat(GivenFacts.Select(f => $"{f.Key} = {f.Value}"))
            .ToList();

        return parts.Count == 0 ? "nothing said" : string.Join(", ", parts);
    }
}

/// <summary>A question and what was answered, by their ids.</summary>
public sealed record AnsweredQuestion(string Question, ImmutableArray<string> Answers);
