using System.Collections.Immutable;
using System.Diagnostics;
using Portal.Referral;

namespace Portal.Web.Guides.Telling;

/// <summary>What is wrong with a guide, in plain Dutch. What only a slip in the structure causes keeps the engine's own sentence as detail.</summary>
internal sealed class ProblemTelling(GuideTelling telling)
{
    public ToldProblem Of(GuideProblem problem) => new(
        problem.Part,
        problem.Id,
        Sentence(problem),
        problem.Counterexample is { } example ? telling.Of(example) : [],
        PathOf(problem) is { } path ? telling.Path(path) : "",
        problem.Counterexample is null && problem is not GuideProblem.CaseFails ? problem.Sentence : "");

    /// <summary>What an editor should know, though it may be meant so.</summary>
    public ToldProblem Of(GuideRemark remark) => new(
        remark.Part,
        remark.Id,
        remark switch
        {
            GuideRemark.UnknownLeftOut left => $"De veiligheidsregel “{telling.SafetyRule(left.SafetyRule)}” beschermt niemand van wie dit onbekend is: {string.Join(", ", left.Facts.Select(telling.Names.Facts.Of))}. Hoort dat zo?",
            GuideRemark.OnlyReason only => $"De vraag “{telling.Question(only.Question)}” verandert alleen de redenen die mensen lezen, nooit waar ze heen gaan.",
            _ => throw new UnreachableException(),
        },
        [],
        "",
        "");

    private static ImmutableArray<Entry>? PathOf(GuideProblem problem) => problem switch
    {
        GuideProblem.SafetyRuleBroken broken => broken.Path,
        GuideProblem.NobodyToTalkTo nobody => nobody.Path,
        GuideProblem.NobodyOpen nobody => nobody.Path,
        GuideProblem.CaseFails fails => fails.Path,
        _ => null,
    };

    private string Sentence(GuideProblem problem) => problem switch
    {
        GuideProblem.SafetyRuleBroken broken => $"Deze veiligheidsregel geldt niet voor iedereen {In(broken.View)}: {telling.SafetyRule(broken.SafetyRule)}",
        GuideProblem.SafetyRuleForNobody nobody => $"Deze veiligheidsregel gaat over niemand, dus hij beschermt niemand: {telling.SafetyRule(nobody.SafetyRule)}",
        GuideProblem.NobodyToTalkTo nobody => $"Iemand komt uit zonder loket om te bellen of mee te chatten, {In(nobody.View)}.",
        GuideProblem.NobodyOpen nobody => $"Iemand vindt geen enkel open loket {In(nobody.View)}, op {nobody.Moments} momenten. Bijvoorbeeld op {Moments.Dutch(nobody.Moment)}.",
        GuideProblem.RuleNeverFires never => $"De regel “{never.Rule}” geldt voor niemand. Geen enkel antwoord leidt ernaar, of een regel die stopt komt altijd eerder.",
        GuideProblem.StillDecided decided => $"Na “ik ben nu veilig” kan de regel “{decided.Rule}” opnieuw gelden. Dan komt iemand niet verder.",
        GuideProblem.QuestionNeverMatters matters => $"De vraag “{telling.Question(matters.Question)}” wordt nooit gesteld: geen antwoord erop verandert waar iemand heen gaat.",
        GuideProblem.WalkTooLong walk => $"Iemand krijgt {walk.Longest} vragen. Er mogen er hoogstens {walk.Most} zijn.",
        GuideProblem.WalkUnproven walk => $"Er zijn te veel verschillende wegen om te bewijzen dat niemand meer dan {walk.Most} vragen krijgt. Er doen {walk.AtMost} vragen mee.",
        GuideProblem.CaseFails fails => $"Het voorbeeldgeval “{fails.Case}” komt verkeerd uit. {Expected(fails)}",
        GuideProblem.ImpossibleCase impossible => $"Niemand kan zijn zoals in het voorbeeldgeval “{impossible.Case}”: een gegeven wordt daar niet gevraagd, of kan dat niet zijn.",
        GuideProblem.TooEntangled entangled => $"De regels hangen te veel met elkaar samen om na te kijken. Deze het meest: {string.Join(", ", entangled.Rules)}. Splits ze, of laat ze van minder gegevens afhangen.",
        _ => OfStructure(problem),
    };

    private string OfStructure(GuideProblem problem) => problem switch
    {
        GuideProblem.SameFactTwice same => $"Er zijn twee gegevens met de naam “{same.Fact}”.",
        GuideProblem.BadFactValues values => $"De waarden van het gegeven “{Fact(values.Fact)}” kunnen zo niet.",
        GuideProblem.GivenFactTooEarly early => $"Het gegeven “{Fact(early.Fact)}” volgt uit de openingstijden. Het moet na alle gevraagde gegevens staan.",
        GuideProblem.FactNeverAsked never => $"Geen vraag gaat over het gegeven “{Fact(never.Fact)}”.",
        GuideProblem.FactAskedTwice twice => $"Het gegeven “{Fact(twice.Fact)}” wordt meer dan één keer gevraagd.",
        GuideProblem.SameQuestionTwice same => $"Er zijn twee vragen met de naam “{same.Question}”.",
        GuideProblem.BadQuestionNumber number => $"De vraag “{telling.Question(number.Question)}” kan het nummer {number.Number} niet hebben.",
        GuideProblem.BadQuestionFacts facts => $"De gegevens van de vraag “{telling.Question(facts.Question)}” kunnen zo niet samen gevraagd worden.",
        GuideProblem.QuestionOutOfOrder order => $"De vraag “{telling.Question(order.Question)}” staat op een andere plaats dan haar gegevens. Vragen en gegevens hebben dezelfde volgorde.",
        GuideProblem.BadAnswer answer => $"Het antwoord “{answer.Answer}” van de vraag “{telling.Question(answer.Question)}” klopt niet met de waarden van het gegeven.",
        GuideProblem.AskedTooEarly early => $"Of de vraag “{telling.Question(early.Question)}” wordt gesteld, hangt af van “{Fact(early.Fact)}”. Dat is dan nog niet bekend.",
        GuideProblem.BadOtherwise otherwise => $"Wat geldt als de vraag “{telling.Question(otherwise.Question)}” niet wordt gesteld, klopt niet.",
        GuideProblem.UnknownFact unknown => $"“{unknown.Name}” gaat over het gegeven “{unknown.Fact}”, en dat bestaat niet.",
        GuideProblem.BadValue value => $"“{value.Name}” noemt een waarde die het gegeven “{Fact(value.Fact)}” niet kan hebben.",
        GuideProblem.ConditionTooDeep deep => $"De voorwaarde van “{deep.Name}” heeft te veel haakjes in elkaar. Schrijf haar eenvoudiger.",
        GuideProblem.SameRuleTwice same => $"Er zijn twee regels met de naam “{same.Rule}”.",
        GuideProblem.RuleWithoutReferral rule => $"De regel “{rule.Rule}” verwijst nergens naar.",
        GuideProblem.BadPriority priority => $"De regel “{priority.Rule}” heeft voorrang {priority.Priority}. Die moet tussen 0 en 999 liggen.",
        GuideProblem.UnknownTarget target => $"“{target.Name}” noemt {Naming.TargetNames.Of(target.Target)}, en dat bestaat niet.",
        GuideProblem.BadSafeAnswer safe => $"De knop “ik ben nu veilig” kan zo niet werken bij de regel “{safe.Rule}”.",
        GuideProblem.DecisiveOnGivenFact given => $"De regel “{given.Rule}” stopt de keuzehulp. Daarom mag hij niet van openingstijden afhangen (“{Fact(given.Fact)}”).",
        GuideProblem.SameSafetyRuleTwice same => $"Er zijn twee veiligheidsregels met de naam “{same.SafetyRule}”.",
        GuideProblem.TagNobodyCarries tag => $"“{tag.Name}” vraagt om het kenmerk “{tag.Tag}”. Geen loket en geen blok heeft dat.",
        GuideProblem.SameCaseTwice same => $"Er zijn twee voorbeeldgevallen met de naam “{same.Case}”.",
        GuideProblem.BadTarget target => $"{Naming.TargetNames.KindOf(target.Target.Kind)} “{target.Target.Id}” kan zo niet gebruikt worden.",
        GuideProblem.BadGuide => "De keuzehulp als geheel kan zo niet.",
        _ => throw new UnreachableException(),
    };

    private string Expected(GuideProblem.CaseFails fails) => fails switch
    {
        { Missing: { } missing } => $"Op het verwijspad hoort {telling.Of(missing)}.",
        { Unwanted: { } unwanted } => $"Op het verwijspad hoort niet {telling.Of(unwanted)}.",
        _ => "Het begint niet met wie het hoort te beginnen.",
    };

    private string Fact(string id) => telling.Names.Facts.Of(id);

    private static string In(GuideView view) => view == GuideView.Guide ? "in de keuzehulp" : "op het formulier voor professionals";
}
