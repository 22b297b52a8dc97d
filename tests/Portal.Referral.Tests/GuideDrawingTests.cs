using static Portal.Testing.TestGuides;

namespace Portal.Referral.Tests;

public sealed class GuideDrawingTests
{
    [Fact]
    public void The_walks_of_the_worked_example_are_drawn()
    {
        var drawing = GuideDrawing.Mermaid(GuideCompiler.Compile(Worked()).Forest!);

        Assert.Equal(
            """
            flowchart TD
                n1["danger"]
                n2["age"]
                n3(["referral path"])
                n4["papers"]
                n1 -->|"no or unknown"| n2
                n1 -->|"yes"| n3
                n2 --> n4
                n4 --> n3

            """.ReplaceLineEndings("\n"),
            drawing);
    }

    [Fact]
    public void Many_answers_on_one_arrow_are_counted()
    {
        var drawing = GuideDrawing.Mermaid(GuideCompiler.Compile(Hours()).Forest!);

        Assert.Contains("|\"victim or unknown\"|", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("of 9 answers", drawing, StringComparison.Ordinal);
        Assert.Contains("5 of 9 answers", GuideDrawing.Mermaid(GuideCompiler.Compile(Split()).Forest!), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_are_drawn_between_facts_and_targets()
    {
        var drawing = GuideDrawing.Mermaid(Worked());

        Assert.Equal(
            """
            flowchart LR
                n1{{"R1: danger is yes"}}
                n2(["danger"])
                n3[["desk:112"]]
                n4["R2: age is minor or unknown"]
                n5(["age"])
                n6[["desk:veilig-thuis"]]
                n7["R3: age is adult or unknown"]
                n8[["desk:comensha"]]
                n9["R4: papers is no or unknown"]
                n10(["papers"])
                n11[["block:reflection-period"]]
                n2 --> n1
                n1 -->|"Emergency 0"| n3
                n5 --> n4
                n4 -->|"Help 10"| n6
                n5 --> n7
                n7 -->|"Shelter 20"| n8
                n10 --> n9
                n9 -->|"Residence 30"| n11

            """.ReplaceLineEndings("\n"),
            drawing);
    }

    [Theory]
    [InlineData("<b>\"#", "#lt;b#gt;#quot;#35;: always")]
    public void What_Mermaid_would_read_as_its_own_is_escaped(string id, string expected)
    {
        var guide = Worked() with { Rules = [new Rule(id, Condition.Always, [])] };

        Assert.Contains($"\"{expected}\"", GuideDrawing.Mermaid(guide), StringComparison.Ordinal);
    }

    [Fact]
    public void Conditions_are_drawn_in_words()
    {
        var when = AllOf(Is("a", "x"), Not(AnyOf(Is("b", "y"), Is("c", "z"))), AnyOf(Is("d", "x"), AnyOf()), AllOf(Is("e", "x")));
        var guide = Worked() with { Rules = [new Rule("all", when, [])] };

        Assert.Contains("\"all: a is x and not (b is y or c is z) and (d is x or never) and e is x\"", GuideDrawing.Mermaid(guide), StringComparison.Ordinal);
    }

    /// <summary>A page of ticks after which either a question or nothing follows.</summary>
    private static Guide Split()
    {
        var hours = Hours();

        return hours with
        {
            Rules =
            [
                new Rule("locked", Is("locked-in", "yes"), [To(CoMensha, Purpose.Help, 1)]),
                new Rule("free", AllOf(Is("locked-in", "no", "unknown"), Is("danger", "yes")), [To(VeiligThuis, Purpose.Help, 1)]),
            ],
        };
    }
}
