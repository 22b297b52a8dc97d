using System.Collections.Immutable;
using CsCheck;
using Values = System.Collections.Immutable.ImmutableDictionary<string, string>;

namespace Portal.Referral.Tests.Properties;

public sealed class OpenCaseProperties
{
    private static readonly Gen<(Guide Guide, Values Facts)> Cases = Dice.Gen.Select(dice =>
    {
        var guide = RandomGuides.Build(dice);

        return (guide, PlainGuide.Nothing.AddRange(dice.Some(guide.Facts).Select(f => KeyValuePair.Create(f.Id, dice.Pick(f.Domain)))));
    });

    [Fact]
    public void What_is_certain_holds_for_every_completion_and_what_is_possible_for_some() =>
        Cases.Sample(
            (guide, facts) =>
            {
                var plain = new PlainGuide(guide, GuideView.Form);
                var paths = Completions(guide, plain, facts).ConvertAll(plain.Path);

                var open = OpenCase.Path(GuideCompiler.Compile(guide).Forest!, facts);

                var groups = guide.Rules.SelectMany(r => r.Referrals).Select(r => (r.Target, r.Purpose)).Distinct().ToList();
                Assert.Equal(
                    groups.Where(g => paths.TrueForAll(p => IsOn(p, g))).ToHashSet(),
                    open.Certain.Select(c => (c.Target, c.Purpose)).ToHashSet());
                Assert.Equal(
                    groups.Where(g => paths.Exists(p => IsOn(p, g)) && !paths.TrueForAll(p => IsOn(p, g))).ToHashSet(),
                    open.Possible.Select(c => (c.Target, c.Purpose)).ToHashSet());
                foreach (var entries in open.Certain.Select(c => c.Entries).Concat(open.Possible.Select(p => p.Entries)))
                {
                    var shown = paths.SelectMany(p => p).Where(r => r.Target == entries[0].Target && r.Purpose == entries[0].Purpose);
                    Assert.Equal(shown.ToHashSet(), entries.Select(PlainGuide.ReferralOf).ToHashSet());
                    Assert.Equal(entries.OrderBy(e => e.Rank), entries);
                }

                Assert.Equal(open.Certain.Select(c => c.Entries[0].Rank).Order(), open.Certain.Select(c => c.Entries[0].Rank));
                Assert.Equal(open.Possible.Select(c => c.Entries[0].Rank).Order(), open.Possible.Select(c => c.Entries[0].Rank));
            },
            iter: 300);

    [Fact]
    public void Every_condition_suffices_is_smallest_and_repeats_no_other() =>
        Cases.Sample(
            (guide, facts) =>
            {
                var plain = new PlainGuide(guide, GuideView.Form);
                var completions = Completions(guide, plain, facts);

                var open = OpenCase.Path(GuideCompiler.Compile(guide).Forest!, facts);

                foreach (var possible in open.Possible)
                {
                    var (with, without) = Split(completions, c => IsOn(plain.Path(c), (possible.Target, possible.Purpose)));
                    ImmutableArray<Values> conditions = [.. possible.When.Select(w => PlainGuide.Nothing.AddRange(w.Facts.Select(f => KeyValuePair.Create(f.Fact, f.Value))))];

                    Assert.InRange(conditions.Length, 1, 3);
                    Assert.Equal(with.Exists(c => !conditions.Any(w => Holds(c, w))), possible.InOtherCases);
                    Assert.True(conditions.Length == 3 || !possible.InOtherCases);
                    Assert.Equal(Smallest(with, without), conditions.Min(w => w.Count));
                    Assert.Equal(conditions.OrderBy(w => w.Count).Select(w => w.Count), conditions.Select(w => w.Count));
                    foreach (var condition in conditions)
                    {
                        Assert.DoesNotContain(without, c => Holds(c, condition));
                        Assert.Contains(with, c => Holds(c, condition) && !conditions.Any(other => other != condition && Holds(c, other)));
                        Assert.All(condition, literal => Assert.Contains(without, c => Holds(c, condition.Remove(literal.Key))));
                        Assert.All(condition, literal => Assert.NotEqual(Fact.Unknown, literal.Value));
                    }
                }
            },
            iter: 200);

    /// <summary>The size of a smallest condition: of one that holds in a case with, and in none without.</summary>
    private static int Smallest(List<Values> with, List<Values> without)
    {
        var facts = with[0].Keys.ToList();
        for (var size = 0; ; size++)
        {
            if (with.Exists(c => Subsets(facts, size).Any(s => s.TrueForAll(f => c[f] != Fact.Unknown) && !without.Exists(w => s.TrueForAll(f => w[f] == c[f])))))
            {
                return size;
            }
        }
    }

    private static IEnumerable<List<string>> Subsets(List<string> facts, int size) => size == 0
        ? [[]]
        : facts.SelectMany((fact, i) => Subsets(facts[(i + 1)..], size - 1).Select(rest => (List<string>)[fact, .. rest]));

    /// <summary>Question by question: what is settled holds, unless it can't be asked; what is open is known.</summary>
    private static List<Values> Completions(Guide guide, PlainGuide plain, Values facts)
    {
        List<Values> completions = [.. plain.GivenValues().Where(g => Agrees(g, facts))];
        foreach (var question in guide.Questions)
        {
            if (!plain.Questions.Contains(question))
            {
                completions = completions.ConvertAll(c => c.AddRange(question.Facts.Select(f => KeyValuePair.Create(f, Fact.Unknown))));
                continue;
            }

            var suiting = Suiting(plain, question, facts);
            var otherwise = question.Otherwise.Zip(question.Facts).Aggregate(PlainGuide.Nothing, (all, x) => all.Add(x.Second, x.First));
            var isHeld = question.Facts.Any(facts.ContainsKey) && completions.Exists(c => PlainGuide.IsAsked(question, c));
            completions =
            [
                .. completions.SelectMany(c => PlainGuide.IsAsked(question, c)
                    ? suiting.Select(c.AddRange)
                    : !isHeld || suiting.Exists(s => Agrees(s, otherwise)) ? [c.AddRange(otherwise)] : []),
            ];
        }

        return completions;
    }

    private static List<Values> Suiting(PlainGuide plain, Question question, Values facts)
    {
        List<Values> sendable = [.. plain.Sendable(question)];
        var agreeing = sendable.FindAll(s => Agrees(s, facts));
        var known = agreeing.FindAll(s => s.All(v => v.Value != Fact.Unknown || facts.ContainsKey(v.Key)));
        if (agreeing.Count > 0)
        {
            return known.Count > 0 ? known : agreeing;
        }

        var said = facts.RemoveRange(facts.Where(f => f.Value == Fact.Unknown).Select(f => f.Key));
        return sendable.FindAll(s => Agrees(s, said) && s.All(v => v.Value != Fact.Unknown));
    }

    private static bool Agrees(Values values, Values facts) => values.All(v => facts.GetValueOrDefault(v.Key, v.Value) == v.Value);

    private static bool Holds(Values assignment, Values condition) => condition.All(c => assignment[c.Key] == c.Value);

    private static bool IsOn(List<Referral> path, (Target, Purpose) group) => path.Exists(r => (r.Target, r.Purpose) == group);

    private static (List<Values> With, List<Values> Without) Split(List<Values> all, Predicate<Values> where) =>
        (all.FindAll(where), all.FindAll(c => !where(c)));
}
