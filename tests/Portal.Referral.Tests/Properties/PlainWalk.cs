using Values = System.Collections.Immutable.ImmutableDictionary<string, string>;

namespace Portal.Referral.Tests.Properties;

/// <summary>A walk by its definition: a question is asked while two people who answer all else alike can end elsewhere by it.</summary>
internal sealed class PlainWalk
{
    private readonly PlainGuide plain;
    private readonly List<(Values Said, string Path)> people;

    public PlainWalk(Guide guide)
    {
        plain = new PlainGuide(guide, GuideView.Guide);
        people = [.. plain.Sayings().Select(said => (said, string.Join(';', plain.Path(plain.Settle(said)))))];
    }

    /// <summary>Follows every walk and shows each place where one can stand.</summary>
    /// <param name="visit">The answers so far, the question that is due or null, the people who could stand there, the most questions still asked.</param>
    public (int Longest, int Kinds, double Average) Follow(Action<List<(Question Question, Values Said)>, Question?, List<Values>, int> visit) =>
        From([], people, visit);

    private (int Longest, int Kinds, double Average) From(
        List<(Question Question, Values Said)> answers,
        List<(Values Said, string Path)> left,
        Action<List<(Question Question, Values Said)>, Question?, List<Values>, int> visit)
    {
        var due = plain.Questions.FirstOrDefault(q => answers.TrueForAll(a => a.Question != q) && Matters(q, left));
        var (longest, kinds, average) = (0, 1, 0.0);
        if (due is not null)
        {
            var ahead = plain.Sendable(due).Select(said => From([.. answers, (due, said)], left.FindAll(p => Says(p.Said, said)), visit)).ToList();
            longest = 1 + ahead.Max(a => a.Longest);
            kinds = ahead.Sum(a => a.Kinds);
            average = 1 + ahead.Average(a => a.Average);
        }

        visit(answers, due, [.. left.Select(p => p.Said)], longest);
        return (longest, kinds, average);
    }

    private static bool Matters(Question question, List<(Values Said, string Path)> left) => left
        .GroupBy(p => PlainGuide.Key(p.Said.RemoveRange(question.Facts)), StringComparer.Ordinal)
        .Any(alike => alike.Select(p => p.Path).Distinct(StringComparer.Ordinal).Count() > 1);

    private static bool Says(Values person, Values said) => said.All(s => person[s.Key] == s.Value);
}
