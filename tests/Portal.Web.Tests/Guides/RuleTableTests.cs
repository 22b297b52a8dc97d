using CsCheck;
using Portal.Referral;
using Portal.Testing;
using Portal.Web.Guides.Naming;
using Portal.Web.Guides.Table;
using static Portal.Testing.TestGuides;

namespace Portal.Web.Tests.Guides;

public sealed class RuleTableTests
{
    private static readonly Guide Small = Worked();
    private static readonly GuideNames Names = NamesOf(Small);
    private static readonly RuleColumns Columns = new(Names.Facts);
    private static readonly RuleWriting Writing = new(Names, Columns);

    [Fact]
    public void A_rule_is_a_line_for_each_referral_and_its_conditions_stand_in_the_columns_of_their_facts()
    {
        var rule = new Rule(
            "night",
            AllOf(Is("age", "adult", "unknown"), Not(Is("papers", "yes")), AnyOf(Is("danger", "no"), Is("papers", "no"))),
            [To(CoMensha, Purpose.Shelter, 20, "place"), To(ReflectionPeriod, Purpose.Residence, 30, "period")]);

        Assert.Equal(
            [
                ["night", "", "adult, onbekend", "niet ja", "danger = nee of papers = nee", "", "", "loket comensha", "opvang", "20", "place"],
                ["", "", "", "", "", "", "", "blok reflection-period", "verblijf", "30", "period"],
            ],
            Writing.Lines(rule));
    }

    [Fact]
    public void Every_shipped_rule_reads_back_as_it_is_written()
    {
        var guide = ShippedEdition.Edition.Guide.Guide;
        var names = NamesOf(guide);
        var columns = new RuleColumns(names.Facts);
        var writing = new RuleWriting(names, columns);
        var text = SpreadsheetText.Write([columns.Titles, .. guide.Rules.SelectMany(writing.Lines)]);

        var reading = new RuleReading(names, columns).Read(SpreadsheetText.Read(text));

        Assert.Empty(reading.Problems);
        Assert.Equal(guide.Rules.Select(rule => rule.Id), reading.Rules.Select(rule => rule.Id));
        Assert.True(TableChanges.Whole(guide.Rules, reading.Rules, writing).IsNone);
    }

    [Fact]
    public void Whatever_the_condition_the_table_decides_like_the_rule_and_writes_the_same_again() =>
        AnyCondition.Sample(condition =>
        {
            var rule = new Rule("any", condition, [To(CoMensha, Purpose.Help, 1, "why")]);
            var lines = Writing.Lines(rule).ToList();

            var reading = Read(lines);

            var read = Assert.Single(reading.Rules);
            Assert.Equal(lines, Writing.Lines(read));
            foreach (var values in Assignments())
            {
                Assert.Equal(condition.Evaluate(fact => values[fact]), read.When.Evaluate(fact => values[fact]));
            }
        });

    [Fact]
    public void Cells_survive_the_way_through_a_spreadsheet() =>
        Gen.String[Gen.Char["a\"\t\n b"], 0, 8].Array[1, 5].Array[1, 4].Sample(cells =>
        {
            var read = SpreadsheetText.Read(SpreadsheetText.Write(cells));

            Assert.Equal(cells.Select(line => line.Select(cell => cell)), read.Select(line => line.Cells.Select(cell => cell)));
        });

    [Fact]
    public void Every_wrong_cell_is_told_with_its_row_and_column()
    {
        var reading = Read(
            ["Nacht", "misschien", "", "", "", "soms", "", "loket x", "eten", "1000", "Een Reden"],
            ["", "ja", "", "", "", "", "", "loket comensha", "hulp", "1", "why"],
            ["leeg", "", "", "", "", "ja", "", "loket comensha", "hulp", "1", "why"]);

        Assert.Empty(reading.Rules);
        Assert.Equal(
            [
                "Rij 1, kolom “regel”: “Nacht” kan geen naam zijn. Gebruik kleine letters en cijfers, met streepjes ertussen: jong-en-alleen.",
                "Rij 2, kolom “danger”: Voorwaarden staan alleen op de eerste rij van een regel. Hoort hier een nieuwe regel? Geef die dan een naam.",
                "Rij 1, kolom “stopt”: Schrijf “ja” als de keuzehulp hier stopt, of laat de cel leeg.",
                "Rij 1, kolom “danger”: “danger” kan niet “misschien” zijn. Het kan zijn: ja, nee, onbekend.",
                "Rij 1, kolom “extra voorwaarde”: Zeg wanneer deze regel geldt. Geldt hij voor iedereen? Schrijf hier dan “altijd”.",
            ],
            reading.Problems.Take(5).Select(problem => problem.ToString()));
        Assert.Equal(
            [(1, "naar"), (1, "waarvoor"), (1, "voorrang"), (1, "reden"), (3, "extra voorwaarde"), (3, "weer veilig")],
            reading.Problems.Skip(5).Select(problem => (problem.Line, problem.ColumnTitle)));
    }

    [Fact]
    public void A_head_puts_columns_in_any_order_and_an_unknown_one_is_told()
    {
        var reading = Read(["regel", "reden", "naar", "waarvoor", "voorrang", "papers", "kleur"], ["new", "why", "comensha", "hulp", "7", "nee", "rood"]);

        Assert.Equal("new papers[no]", string.Join(' ', reading.Rules.Select(rule => $"{rule.Id} {ConditionTextTests.Tree(rule.When)}")));
        Assert.StartsWith("De kolom “kleur” bestaat niet.", Assert.Single(reading.Problems).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_rule_twice_is_told_and_read_once()
    {
        var reading = Read(["one", "ja", "", "", "", "", "", "112", "nood", "1", "why"], ["one", "nee", "", "", "", "", "", "112", "nood", "1", "why"]);

        Assert.Single(reading.Rules);
        Assert.Equal((2, 0), (reading.Problems[0].Line, reading.Problems[0].Column));
    }

    [Fact]
    public void Typed_rules_take_their_places_and_new_ones_come_after_the_one_before_them()
    {
        var changed = Small.Rules[1] with { Referrals = [To(VeiligThuis, Purpose.Help, 5)] };
        var added = new Rule("new", Condition.Always, [To(CoMensha, Purpose.Help, 1)]);

        var changes = TableChanges.Part(Small.Rules, [changed, added], ["R4"], "", Writing);

        Assert.Equal(["R1", "R2", "new", "R3"], changes.After.Select(rule => rule.Id));
        Assert.Equal([added], changes.Added);
        Assert.Equal(["R4"], changes.Removed.Select(rule => rule.Id));
        var cell = Assert.Single(Assert.Single(changes.Changed).Cells);
        Assert.Equal(("voorrang", "10", "5"), (cell.Column, cell.Before, cell.After));
        Assert.False(changes.Moved);
    }

    [Fact]
    public void The_whole_table_in_another_order_is_a_move_and_no_change_of_a_rule()
    {
        var changes = TableChanges.Whole(Small.Rules, [.. Small.Rules.Reverse()], Writing);

        Assert.True(changes is { Moved: true, Added.IsEmpty: true, Changed.IsEmpty: true, Removed.IsEmpty: true });
    }

    private static readonly Gen<Condition> AnyCondition = Gen.Recursive<Condition>((depth, inner) =>
        depth == 4
            ? AnyTest
            : Gen.Frequency(
                (3, AnyTest),
                (1, inner.Select(Not)),
                (2, inner.Array[0, 4].Select(parts => AllOf([.. parts]))),
                (1, inner.Array[0, 3].Select(parts => AnyOf([.. parts])))));

    private static Gen<Condition> AnyTest =>
        from fact in Gen.Int[0, 2].Select(place => Small.Facts[place])
        from picks in Gen.Int[0, 2].Array[1, 3]
        select Is(fact.Id, [.. picks.Select(pick => fact.Domain[pick])]);

    private static IEnumerable<Dictionary<string, string>> Assignments() =>
        from danger in Small.Facts[0].Domain
        from age in Small.Facts[1].Domain
        from papers in Small.Facts[2].Domain
        select new Dictionary<string, string>(StringComparer.Ordinal) { ["danger"] = danger, ["age"] = age, ["papers"] = papers };

    private static TableReading Read(params IEnumerable<string[]> lines) =>
        new RuleReading(Names, Columns).Read([.. lines.Select((cells, i) => new TypedLine(i + 1, [.. cells]))]);

    private static GuideNames NamesOf(Guide guide) => new(
        new FactNames(guide.Facts, new Dictionary<string, string>(StringComparer.Ordinal)),
        new TargetNames(guide.Targets.Select(profile => KeyValuePair.Create(profile.Target, profile.Target.Id))),
        guide.Questions);
}
