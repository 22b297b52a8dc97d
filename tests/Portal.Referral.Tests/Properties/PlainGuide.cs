using System.Collections.Immutable;
using Values = System.Collections.Immutable.ImmutableDictionary<string, string>;

namespace Portal.Referral.Tests.Properties;

/// <summary>
/// One view of a guide, read word for word from the specification: no diagrams, every combination one by one. What the
/// engine says is held against this.
/// </summary>
internal sealed class PlainGuide
{
    private readonly Guide guide;
    private readonly GuideView view;
    private readonly Dictionary<string, Fact> facts;
    private readonly List<Referral> ranked;

    public PlainGuide(Guide guide, GuideView view)
    {
        this.guide = guide;
        this.view = view;
        facts = guide.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        ranked = [.. guide.Rules.SelectMany(r => r.Referrals).Distinct().OrderBy(r => r.Priority)];
        Questions = [.. guide.Questions.Where(q => IsAskedInView(facts[q.Facts[0]].Use))];
        Given = [.. guide.Facts.Where(f => f.Use == FactUse.Given)];
    }

    /// <summary>The questions that this view asks.</summary>
    public ImmutableArray<Question> Questions { get; }

    public ImmutableArray<Fact> Given { get; }

    public static Values Nothing { get; } = Values.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>Everything that can be sent to a question, as the values of its facts.</summary>
    public ImmutableArray<Values> Sendable(Question question)
    {
        if (!question.IsSeveral)
        {
            return [.. facts[question.Facts[0]].Domain.Select(value => Nothing.Add(question.Facts[0], value))];
        }

        var ticks = Product(question.Facts.Select(f => (IEnumerable<Values>)[Nothing.Add(f, Fact.Yes), Nothing.Add(f, Fact.No)]));

        return [.. ticks, Nothing.AddRange(question.Facts.Select(f => KeyValuePair.Create(f, Fact.Unknown)))];
    }

    /// <summary>All that people could say: an answer to every question of the view, asked or not, and every given fact.</summary>
    public IEnumerable<Values> Sayings() => Product([.. Questions.Select(q => (IEnumerable<Values>)Sendable(q)), GivenValues()]);

    public IEnumerable<Values> GivenValues() => Product(Given.Select(f => f.Values.Select(v => Nothing.Add(f.Id, v))));

    /// <summary>The consistent assignment that a saying stands for: what is not asked takes its other value, or is unknown.</summary>
    public Values Settle(Values said)
    {
        var settled = Nothing.AddRange(Given.Select(f => KeyValuePair.Create(f.Id, said[f.Id])));
        foreach (var question in guide.Questions)
        {
            var isInView = IsAskedInView(facts[question.Facts[0]].Use);
            var isAsked = IsAsked(question, settled);
            for (var i = 0; i < question.Facts.Length; i++)
            {
                var fact = question.Facts[i];
                settled = settled.Add(fact, !isInView ? Fact.Unknown : isAsked ? said[fact] : question.Otherwise[i]);
            }
        }

        return settled;
    }

    public static bool IsAsked(Question question, Values settled) =>
        question.AskedWhen is null || question.AskedWhen.Evaluate(f => settled[f]) != Truth.False;

    /// <summary>Every consistent assignment once.</summary>
    public IEnumerable<Values> Assignments() => Sayings().Select(Settle).DistinctBy(Key, StringComparer.Ordinal);

    public static string Key(Values values) => string.Join(' ', values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}={v.Value}"));

    /// <summary>The referrals of the path for a consistent assignment.</summary>
    public List<Referral> Path(Values settled)
    {
        var fired = new HashSet<Referral>();
        foreach (var rule in guide.Rules.Where(rule => rule.When.Evaluate(f => settled[f]) == Truth.True))
        {
            fired.UnionWith(rule.Referrals);
            if (rule.IsDecisive && view == GuideView.Guide)
            {
                break;
            }
        }

        return [.. ranked.Where(fired.Contains).DistinctBy(r => (r.Target, r.Purpose))];
    }

    /// <summary>Whether some rule that sends to the referral is true, cuts and better entries left aside.</summary>
    public bool IsTrue(Referral referral, Values settled) =>
        guide.Rules.Any(rule => rule.Referrals.Contains(referral) && rule.When.Evaluate(f => settled[f]) == Truth.True);

    /// <summary>The answers that say these values at a question.</summary>
    public GivenAnswer Answer(Question question, Values said)
    {
        string[] ids = !question.IsSeveral || said[question.Facts[0]] == Fact.Unknown
            ? [said[question.Facts[0]]]
            : [.. question.Facts.Where(f => said[f] == Fact.Yes).DefaultIfEmpty(Portal.Referral.Answer.None)];

        return Portal.Testing.TestGuides.Given(guide, question.Id, ids);
    }

    public static Referral ReferralOf(Entry entry) => new(entry.Target, entry.Purpose, entry.Priority, entry.Reason);

    public static IEnumerable<Values> Product(IEnumerable<IEnumerable<Values>> parts) =>
        parts.Aggregate((IEnumerable<Values>)[Nothing], (all, part) => [.. all.SelectMany(values => part.Select(values.AddRange))]);

    private bool IsAskedInView(FactUse use) => use switch
    {
        FactUse.Walk => view == GuideView.Guide,
        FactUse.Form => view == GuideView.Form,
        _ => true,
    };
}
