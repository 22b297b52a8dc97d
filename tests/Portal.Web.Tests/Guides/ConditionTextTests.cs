using CsCheck;
using Portal.Referral;
using Portal.Web.Guides.Conditions;
using Portal.Web.Guides.Naming;
using static Portal.Testing.TestGuides;

namespace Portal.Web.Tests.Guides;

public sealed class ConditionTextTests
{
    private static readonly FactNames Named = new(
        [Fact("who", "victim", "citizen"), Fact("age", "minor", "adult"), YesNo("danger")],
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["who"] = "voor wie",
            ["who/victim"] = "slachtoffer",
            ["who/citizen"] = "iemand anders",
            ["age"] = "leeftijd",
            ["age/minor"] = "jonger dan 18",
            ["age/adult"] = "18 of ouder",
            ["danger"] = "gevaar",
        });

    public static TheoryData<Condition, string> Told => new()
    {
        { Is("who", "victim", "unknown"), "voor wie = slachtoffer, onbekend" },
        { AllOf(Is("who", "citizen"), Not(Is("danger", "yes"))), "voor wie = iemand anders en niet gevaar = ja" },
        { AllOf(Is("danger", "no"), AnyOf(Is("who", "victim"), Is("age", "adult"))), "gevaar = nee en (voor wie = slachtoffer of leeftijd = \"18 of ouder\")" },
        { Not(AnyOf(Is("who", "victim"), Is("age", "minor"))), "niet (voor wie = slachtoffer of leeftijd = jonger dan 18)" },
        { AllOf(AnyOf(Is("danger", "yes"))), "alle van (een van (gevaar = ja))" },
        { Condition.Always, "altijd" },
        { new Condition.Any([]), "nooit" },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void A_condition_reads_as_an_editor_would_say_it(Condition condition, string text) =>
        Assert.Equal(text, ConditionText.Write(condition, Named));

    [Fact]
    public void What_is_written_is_read_back_as_the_very_same_condition() =>
        AnyNamedCondition.Sample(given =>
        {
            var text = ConditionText.Write(given.Condition, given.Names);

            var reading = ConditionText.Read(text, given.Names);

            Assert.Equal("", reading.Problem);
            Assert.Equal(Tree(given.Condition), Tree(reading.Condition!));
        });

    [Theory]
    [InlineData("Voor Wie = SLACHTOFFER", "who[victim]")]
    [InlineData("who = victim, unknown", "who[victim,unknown]")]
    [InlineData("  gevaar=ja   OF  gevaar = nee ", "any(danger[yes],danger[no])")]
    [InlineData("gevaar = ja en leeftijd = jonger dan 18 of gevaar = nee", "any(all(danger[yes],age[minor]),danger[no])")]
    public void Ids_capitals_and_spaces_do_not_matter(string text, string tree) =>
        Assert.Equal(tree, Tree(ConditionText.Read(text, Named).Condition!));

    [Theory]
    [InlineData("wie = slachtoffer", "Het gegeven “wie” bestaat niet. Gegevens zijn: voor wie, leeftijd, gevaar.")]
    [InlineData("voor wie = dader", "“voor wie” kan niet “dader” zijn. Het kan zijn: slachtoffer, iemand anders, onbekend.")]
    [InlineData("voor wie slachtoffer", "Het gegeven “voor wie slachtoffer” bestaat niet. Gegevens zijn: voor wie, leeftijd, gevaar.")]
    [InlineData("gevaar =", "Hier verwacht ik een waarde van “gevaar”, maar er staat niets meer.")]
    [InlineData("gevaar = ja en", "Hier verwacht ik een gegeven, maar er staat niets meer.")]
    [InlineData("(gevaar = ja", "Hier verwacht ik “)”, maar er staat niets meer.")]
    [InlineData("gevaar = ja) en", "Na dit stuk verwacht ik niets meer, maar er staat “)”.")]
    [InlineData("", "Hier verwacht ik een gegeven, maar er staat niets meer.")]
    public void What_is_wrong_is_said_with_what_to_write_instead(string text, string problem) =>
        Assert.Equal(problem, ConditionText.Read(text, Named).Problem);

    [Fact]
    public void Brackets_without_end_are_refused_in_words() =>
        Assert.StartsWith("Er staan te veel haakjes", ConditionText.Read(new string('(', 5000), Named).Problem, StringComparison.Ordinal);

    [Fact]
    public void Whatever_is_typed_is_read_or_refused_and_never_thrown() =>
        Gen.String[Gen.Char["ja=,;()\" \t\nnietofenwho"], 0, 40].Sample(text =>
        {
            var reading = ConditionText.Read(text, Named);

            Assert.Equal(reading.Condition is null, reading.Problem.Length > 0);
        });

    [Fact]
    public void A_name_that_two_facts_share_gives_way_to_the_id()
    {
        var names = new FactNames([Fact("who", "a"), Fact("whom", "a")], new Dictionary<string, string>(StringComparer.Ordinal) { ["who"] = "wie", ["whom"] = "Wie" });

        Assert.Equal(("wie", "whom"), (names.Of("who"), names.Of("whom")));
    }

    private static readonly Gen<FactNames> AnyNames =
        from names in Gen.OneOf(Gen.OneOf("en", "of", "niet", "a, b", "x=\"y\"", " a", "alle van", "(q)", "altijd", "een", "a  b", "who", "f1"), Gen.String[Gen.Char["ab \",="], 0, 5]).Array[12]
        select new FactNames(
            [Fact("f1", "a", "b"), Fact("f2", "of", "niet"), YesNo("en")],
            new[] { "f1", "f1/a", "f1/b", "f1/unknown", "f2", "f2/of", "f2/niet", "f2/unknown", "en", "en/yes", "en/no", "en/unknown" }.Zip(names).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));

    private static readonly Gen<Condition> AnyCondition = Gen.Recursive<Condition>((depth, inner) =>
        depth == 5
            ? AnyTest
            : Gen.Frequency(
                (3, AnyTest),
                (1, inner.Select(Not)),
                (1, inner.Array[0, 3].Select(parts => AllOf([.. parts]))),
                (1, inner.Array[0, 3].Select(parts => AnyOf([.. parts])))));

    private static readonly Gen<(FactNames Names, Condition Condition)> AnyNamedCondition = Gen.Select(AnyNames, AnyCondition);

    private static Gen<Condition> AnyTest =>
        from fact in Gen.OneOf("f1", "f2", "en")
        from picks in Gen.Int[0, 2].Array[1, 4]
        select Is(fact, [.. picks.Select(pick => (fact switch { "f1" => ["a", "b", "unknown"], "f2" => ["of", "niet", "unknown"], _ => (string[])["yes", "no", "unknown"] })[pick])]);

    /// <summary>Records hold arrays, which are equal only to themselves.</summary>
    internal static string Tree(Condition condition) => condition switch
    {
        Condition.OneOf one => $"{one.Fact}[{string.Join(',', one.Values)}]",
        Condition.All all => $"all({string.Join(',', all.Conditions.Select(Tree))})",
        Condition.Any any => $"any({string.Join(',', any.Conditions.Select(Tree))})",
        Condition.Not not => $"not({Tree(not.Inner)})",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
