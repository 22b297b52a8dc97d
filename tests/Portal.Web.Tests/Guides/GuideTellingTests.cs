using Portal.Referral;
using Portal.Testing;
using Portal.Web.Guides.Checking;
using Portal.Web.Guides.Telling;
using static Portal.Testing.TestGuides;

namespace Portal.Web.Tests.Guides;

public sealed class GuideTellingTests
{
    private static readonly GuideTelling Telling = GuideChecking.TellingOf(ShippedEdition.Edition);

    [Fact]
    public void A_broken_safety_rule_is_told_with_the_questions_and_answers_as_visitors_read_them()
    {
        var guide = ShippedEdition.Edition.Guide.Guide;
        var unsure = guide.Rules.First(rule => rule.Id == "danger-unsure");
        var check = Checked(guide with { Rules = guide.Rules.Replace(unsure, unsure with { When = Is("danger", "yes") }) });

        var problem = check.Problems.First(problem => problem.Id == "danger-unsure-112");

        Assert.Equal(GuidePart.SafetyRule, problem.Part);
        Assert.StartsWith("Deze veiligheidsregel geldt niet voor iedereen in de keuzehulp: ", problem.Sentence, StringComparison.Ordinal);
        Assert.Equal(new ToldAnswer("Is er nu gevaar?", "Ik weet het niet, of ik zeg het liever niet"), problem.Answers[0]);
        Assert.NotEqual("", problem.Path);
        Assert.NotNull(check.Preview);
    }

    [Fact]
    public void What_a_change_does_is_told_desk_by_desk_with_a_shortest_example()
    {
        var guide = ShippedEdition.Edition.Guide.Guide;
        var check = Checked(guide with { Rules = [.. guide.Rules.Where(rule => rule.Id != "victim-support")] });

        var target = check.Difference!.Targets[0];

        Assert.Equal(Target.Desk("slachtofferhulp-nederland"), target.Target);
        Assert.StartsWith("Valt weg voor hulp: bij ", target.Changes[0].Sentence, StringComparison.Ordinal);
        Assert.Contains("soorten bezoekers", target.Changes[0].Sentence, StringComparison.Ordinal);
        Assert.NotEmpty(target.Changes[0].Answers);
        Assert.StartsWith("In de keuzehulp komt ", check.Difference.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_guide_changes_nothing_and_each_of_its_rules_is_counted_where_cases_try_it()
    {
        var check = Checked(ShippedEdition.Edition.Guide.Guide);

        Assert.Empty(check.Problems);
        Assert.Empty(check.Missing);
        Assert.StartsWith("Niemand komt ergens anders uit", check.Difference!.Summary, StringComparison.Ordinal);
        Assert.Equal(ShippedEdition.Edition.Guide.Guide.Cases.Length, check.Touched.Length);
    }

    [Fact]
    public void A_question_without_words_is_missing_in_each_full_language_and_can_not_be_tried()
    {
        var edition = ShippedEdition.Edition;
        var words = edition.Guide.Words["nl"];
        var check = GuideChecking.Of(
            edition with { Guide = edition.Guide with { Words = edition.Guide.Words.SetItem("nl", words with { Questions = words.Questions.Remove("age") }) } },
            ShippedEdition.Publication.Forest,
            "");

        Assert.Equal("De vraag “age” mist nog een tekst in deze taal: Nederlands.", Assert.Single(check.Missing).Sentence);
        Assert.Null(check.Preview);
    }

    [Theory]
    [InlineData("Sunday 03:00", "zondag 03:00")]
    [InlineData("a public holiday on a Monday 09:30", "een feestdag op maandag 09:30")]
    public void Moments_are_told_in_Dutch(string moment, string told) => Assert.Equal(told, Moments.Dutch(moment));

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(0.0004, "minder dan 0,1%")]
    [InlineData(0.125, "12,5%")]
    [InlineData(0.9999, "meer dan 99,9%")]
    [InlineData(1, "100%")]
    public void Shares_never_read_as_none_or_all_when_they_are_not(double share, string told) => Assert.Equal(told, ChangeTelling.Percent(share));

    [Fact]
    public void Every_kind_of_problem_and_remark_has_a_sentence()
    {
        var telling = new ProblemTelling(Telling);
        var kinds = typeof(GuideProblem).GetNestedTypes().Where(type => type.IsAssignableTo(typeof(GuideProblem))).ToList();

        var told = kinds.Select(kind => telling.Of((GuideProblem)Made(kind))).ToList();

        Assert.True(kinds.Count > 30);
        Assert.All(told, problem => Assert.Contains(problem.Sentence[^1].ToString(), ".?", StringComparison.Ordinal));
    }

    private static GuideCheck Checked(Guide guide)
    {
        var edition = ShippedEdition.Edition;

        return GuideChecking.Of(edition with { Guide = edition.Guide with { Guide = guide } }, ShippedEdition.Publication.Forest, "");
    }

    /// <summary>Any problem of its kind.</summary>
    private static object Made(Type kind)
    {
        var constructor = kind.GetConstructors().Single();

        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Any(parameter.ParameterType))]);
    }

    private static object? Any(Type type) => type switch
    {
        _ when type == typeof(string) => "iets.",
        _ when type == typeof(Counterexample) => new Counterexample([], System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty),
        _ when type == typeof(Target) => CoMensha,
        _ when type == typeof(System.Collections.Immutable.ImmutableArray<string>) => System.Collections.Immutable.ImmutableArray.Create("iets"),
        _ => Activator.CreateInstance(type),
    };
}
