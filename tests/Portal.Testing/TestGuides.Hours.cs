using Portal.Referral;

namespace Portal.Testing;

public static partial class TestGuides
{
    /// <summary>
    /// A guide with a page of several answers that only victims get, and with a desk that is closed at night. Danger is
    /// asked last here, so that something is left to ask.
    /// </summary>
    public static Guide Hours()
    {
        var who = Fact("who", "victim", "citizen");
        var danger = YesNo("danger");

        return new Guide(
            Facts: [who, YesNo("papers-taken"), YesNo("locked-in"), YesNo("beaten"), danger, new Fact("comensha-open", ["yes", "no"], FactUse.Given)],
            Questions:
            [
                Ask(1, who),
                AskSeveral(2, "signs", ["papers-taken", "locked-in", "beaten"], Is("who", "victim"), "no", "no", "no"),
                Ask(3, danger),
            ],
            Rules:
            [
                new Rule("danger", Is("danger", "yes"), [To(Emergency, Purpose.Emergency, 0)]),
                new Rule("locked", Is("locked-in", "yes"), [To(CoMensha, Purpose.Shelter, 10)]),
                new Rule("hurt", AllOf(Is("beaten", "yes"), Not(Is("locked-in", "yes"))), [To(VeiligThuis, Purpose.Help, 20)]),
                new Rule("citizen-day", AllOf(Is("who", "citizen"), Is("comensha-open", "yes")), [To(CoMensha, Purpose.Advice, 30)]),
                new Rule("citizen-night", AllOf(Is("who", "citizen"), Is("comensha-open", "no")), [To(VeiligThuis, Purpose.Advice, 30)]),
                new Rule("everybody", Condition.Always, [To(ReflectionPeriod, Purpose.Information, 90)]),
            ],
            SafetyRules: [],
            Cases: [],
            Targets: [Desk("112", "emergency"), Desk("veilig-thuis", "day-and-night"), Desk("comensha"), Profile(ReflectionPeriod, hasVoice: false)]);
    }
}
