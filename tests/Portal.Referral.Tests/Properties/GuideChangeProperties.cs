using System.Collections.Immutable;
using CsCheck;
using Values = System.Collections.Immutable.ImmutableDictionary<string, string>;

namespace Portal.Referral.Tests.Properties;

public sealed class GuideChangeProperties
{
    private static readonly Gen<(Guide Before, Guide After)> Changed = Dice.Gen.Select(dice =>
    {
        var guide = RandomGuides.Build(dice, enough: 12);
        var other = dice.Throw(2) == 0
            ? guide with { Rules = RandomGuides.Rules(dice, [.. guide.Facts.Where(f => f.Use != FactUse.Given)], [.. guide.Facts.Where(f => f.Use == FactUse.Given)], [.. guide.Questions]) }
            : RandomGuides.Build(dice, enough: 12);

        return dice.Throw(2) == 0 ? (guide, other) : (other, guide);
    });

    [Fact]
    public void The_change_from_a_guide_to_itself_is_nothing() =>
        RandomGuides.Gen.Sample(
            guide =>
            {
                var difference = GuideChange.Between(GuideCompiler.Compile(guide).Forest!, GuideCompiler.Compile(guide).Forest!);

                Assert.Equal((0.0, 0.0), (difference.Share, difference.FormShare));
                Assert.Equal(0, difference.KindsOfVisitor.Value);
                Assert.Empty(difference.Targets);
                Assert.Null(difference.Problem);
            },
            iter: 50);

    [Fact]
    public void Shares_and_kinds_of_visitor_are_counted_as_in_the_plain_comparison() =>
        Changed.Sample(
            (before, after) =>
            {
                var forest = GuideCompiler.Compile(after).Forest!;
                var difference = GuideChange.Between(GuideCompiler.Compile(before).Forest!, forest);

                var guide = People(before, after, GuideView.Guide);
                var form = People(before, after, GuideView.Form);
                var walks = Walks(forest, guide);
                Assert.Equal(ShareOf(guide, p => p.Changes.Count > 0), difference.Share, 12);
                Assert.Equal(ShareOf(form, p => p.Changes.Count > 0), difference.FormShare, 12);
                Assert.Equal(KindsOf(walks, guide.Where(p => p.Changes.Count > 0)), difference.KindsOfVisitor.Value);
                AssertTargets(after, walks, GuideView.Guide, guide, difference);
                AssertTargets(after, walks, GuideView.Form, form, difference);
            },
            iter: 80);

    private static void AssertTargets(Guide after, Dictionary<Person, string> walks, GuideView view, List<Person> people, GuideDifference difference)
    {
        var targets = difference.Targets.Where(t => t.View == view).ToList();
        Assert.Equal(
            people.SelectMany(p => p.Changes).ToHashSet(),
            targets.Select(t => (t.Change, t.Target, t.Purpose)).ToHashSet());
        foreach (var target in targets)
        {
            var touched = people.FindAll(p => p.Changes.Contains((target.Change, target.Target, target.Purpose)));
            Assert.Equal(ShareOf(people, touched.Contains), target.Share, 12);
            Assert.Equal(view == GuideView.Guide ? KindsOf(walks, touched) : 0, target.KindsOfVisitor.Value);
            Assert.True(target.KindsOfVisitor.IsExact);
            var like = people.FindAll(p => IsLike(after, p.Said, target.Shortest));
            Assert.NotEmpty(like);
            Assert.Subset(touched.ToHashSet(), like.ToHashSet());
        }
    }

    private static double ShareOf(List<Person> people, Func<Person, bool> where) => people.Count(where) / (double)people.Count;

    /// <summary>The different walks of the new guide among these people; who would answer what it does not offer takes none.</summary>
    private static Dictionary<Person, string> Walks(DiagramForest after, IEnumerable<Person> people)
    {
        var plain = new PlainGuide(after.Guide, GuideView.Guide);
        var sendable = plain.Questions.ToDictionary(q => q.Id, q => plain.Sendable(q), StringComparer.Ordinal);
        var walks = new Dictionary<Person, string>();
        foreach (var person in people)
        {
            GivenAnswer[] answers = [.. plain.Questions.Where(q => sendable[q.Id].Any(s => IsLike(person.Said, s))).Select(q => plain.Answer(q, person.Said))];
            if (Walk.Replay(after, answers).Kind == WalkStepKind.Arrived)
            {
                walks.Add(person, string.Join(' ', Walk.Asked(after, answers)));
            }
        }

        return walks;
    }

    private static int KindsOf(Dictionary<Person, string> walks, IEnumerable<Person> people) =>
        people.Where(walks.ContainsKey).Select(p => walks[p]).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Consistent assignments of the new guide, with any value for what only the old one asks.</summary>
    private static List<Person> People(Guide before, Guide after, GuideView view)
    {
        var (old, now) = (new PlainGuide(before, view), new PlainGuide(after, view));
        var gone = before.Facts.Where(f => !after.Facts.Any(a => a.Id == f.Id)).ToList();
        IEnumerable<Values> said = PlainGuide.Product(gone.Where(f => IsAsked(f, view)).Select(f => f.Domain.Select(v => PlainGuide.Nothing.Add(f.Id, v))));
        said = said.SelectMany(s => now.GivenValues().Select(s.AddRange));
        foreach (var question in after.Questions)
        {
            said = [.. said.SelectMany(s => Answers(before, after, view, question, Seen(after, view, s)).Select(s.AddRange))];
        }

        return [.. said.Select(s => new Person(s, Changes(old.Path(Settled(before, view, s)), now.Path(Settled(after, view, s)))))];
    }

    private static IEnumerable<Values> Answers(Guide before, Guide after, GuideView view, Question question, Values seen)
    {
        var fact = after.Facts.Single(f => f.Id == question.Facts[0]);
        if (!IsAsked(fact, view) && !question.Facts.Any(f => before.Facts.Any(b => b.Id == f && IsAsked(b, view))))
        {
            return [PlainGuide.Nothing];
        }

        if (IsAsked(fact, view) && !PlainGuide.IsAsked(question, seen))
        {
            return [question.Facts.Zip(question.Otherwise).Aggregate(PlainGuide.Nothing, (all, x) => all.Add(x.First, x.Second))];
        }

        var offered = new PlainGuide(after, IsAsked(fact, view) ? view : view == GuideView.Guide ? GuideView.Form : GuideView.Guide).Sendable(question);
        var extra = before.Facts.FirstOrDefault(f => f.Id == fact.Id)?.Values.Except(fact.Values) ?? [];
        return question.IsSeveral ? offered : offered.Concat(extra.Select(v => PlainGuide.Nothing.Add(fact.Id, v)));
    }

    /// <summary>What one guide makes of what was said.</summary>
    private static Values Settled(Guide guide, GuideView view, Values said)
    {
        var settled = PlainGuide.Nothing;
        foreach (var fact in guide.Facts.Where(f => f.Use == FactUse.Given))
        {
            settled = settled.Add(fact.Id, Known(fact, said));
        }

        foreach (var question in guide.Questions)
        {
            var isAsked = PlainGuide.IsAsked(question, settled);
            for (var i = 0; i < question.Facts.Length; i++)
            {
                var fact = guide.Facts.Single(f => f.Id == question.Facts[i]);
                settled = settled.Add(fact.Id, !IsAsked(fact, view) ? Fact.Unknown : isAsked ? Known(fact, said) : question.Otherwise[i]);
            }
        }

        return settled;
    }

    private static Values Seen(Guide guide, GuideView view, Values said)
    {
        var everything = guide.Facts.Aggregate(said, (all, f) => all.ContainsKey(f.Id) ? all : all.Add(f.Id, Fact.Unknown));

        return Settled(guide, view, everything);
    }

    private static string Known(Fact fact, Values said) =>
        said.GetValueOrDefault(fact.Id, Fact.Unknown) is var value && fact.Values.Contains(value, StringComparer.Ordinal) ? value : Fact.Unknown;

    private static ImmutableHashSet<(TargetChange, Target, Purpose?)> Changes(List<Referral> old, List<Referral> now)
    {
        var (was, comes) = (old.ConvertAll(r => (r.Target, r.Purpose)), now.ConvertAll(r => (r.Target, r.Purpose)));
        var (first, next) = (old.Count > 0 ? old[0].Target : (Target?)null, now.Count > 0 ? now[0].Target : (Target?)null);
        var changes = ImmutableHashSet.CreateBuilder<(TargetChange, Target, Purpose?)>();
        changes.UnionWith(comes.Except(was).Select(g => (TargetChange.Appears, g.Target, (Purpose?)g.Purpose)));
        changes.UnionWith(was.Except(comes).Select(g => (TargetChange.Disappears, g.Target, (Purpose?)g.Purpose)));
        if (first != next)
        {
            changes.UnionWith(next is { } n ? [(TargetChange.BecomesFirst, n, null)] : []);
            changes.UnionWith(first is { } f ? [(TargetChange.IsNoLongerFirst, f, null)] : []);
        }

        return changes.ToImmutable();
    }

    private static bool IsAsked(Fact fact, GuideView view) =>
        fact.Use is FactUse.Both or FactUse.Given || fact.Use == (view == GuideView.Guide ? FactUse.Walk : FactUse.Form);

    private static bool IsLike(Guide after, Values said, Counterexample example) =>
        example.GivenFacts.All(g => said[g.Key] == g.Value)
        && example.Answers.All(a => after.Questions.FirstOrDefault(q => q.Id == a.Question) is { } question
            ? question.Facts.All(f => said[f] == Value(question, f, a))
            : said[a.Question] == a.Answers.Single());

    private static string Value(Question question, string fact, AnsweredQuestion answered) =>
        !question.IsSeveral || answered.Answers is [Fact.Unknown] ? answered.Answers.Single()
        : answered.Answers.Contains(fact, StringComparer.Ordinal) ? Fact.Yes : Fact.No;

    private static bool IsLike(Values person, Values said) => said.All(s => person.GetValueOrDefault(s.Key, "") == s.Value);

    private sealed class Person(Values said, ImmutableHashSet<(TargetChange Change, Target Target, Purpose? Purpose)> changes)
    {
        public Values Said => said;

        public ImmutableHashSet<(TargetChange Change, Target Target, Purpose? Purpose)> Changes => changes;
    }
}
