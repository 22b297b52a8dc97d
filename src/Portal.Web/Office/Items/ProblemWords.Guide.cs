using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Portal.Web.Office.Items;

/// <summary>The guide's own pages tell the same at length, with the answers that show it: see <c>ProblemTelling</c>.</summary>
internal static partial class ProblemWords
{
    private static ImmutableArray<(Regex Said, string Dutch)> OfGuide =>
    [
        Of("^The safety rule \"(.+?)\" does not hold.+The shortest answers that show it: (.+)\\.$", "De veiligheidsregel “$1” geldt niet voor iedereen. Het gaat mis bij: $2."),
        Of("^The safety rule \"(.+?)\" does not hold", "De veiligheidsregel “$1” geldt niet voor iedereen."),
        Of("^The safety rule \"(.+?)\" speaks of nobody", "De veiligheidsregel “$1” gaat over niemand, dus hij beschermt niemand."),
        Of("^Somebody ends without a desk to call or chat with.+The shortest answers that show it: (.+)\\.$", "Iemand komt uit zonder loket om te bellen of mee te chatten. Dat gebeurt bij: $1."),
        Of("^Somebody ends without a desk to call or chat with", "Iemand komt uit zonder loket om te bellen of mee te chatten."),
        Of("^Somebody finds no desk open.+?, at (\\d+) moments.+The shortest answers that show it: (.+)\\.$", "Iemand vindt op $1 momenten geen enkel open loket. Dat gebeurt bij: $2."),
        Of("^Somebody finds no desk open.+?, at (\\d+) moments", "Iemand vindt op $1 momenten geen enkel open loket."),
        Of("^The rule \"(.+?)\" never fires", "De regel “$1” geldt voor niemand. Geen enkel antwoord leidt ernaar, of een regel die stopt komt altijd eerder."),
        Of("^After \"I am safe now\" the rule \"(.+?)\"", "Na “ik ben nu veilig” kan de regel “$1” opnieuw gelden. Dan komt iemand niet verder."),
        Of("^The question \"(.+?)\" is never asked", "De vraag “$1” wordt nooit gesteld: geen antwoord erop verandert waar iemand heen gaat."),
        Of("^Somebody is asked (\\d+) questions, and at most (\\d+)", "Iemand krijgt $1 vragen. Er mogen er hoogstens $2 zijn."),
        Of("^It can't be proven that nobody is asked more than (\\d+)", "Er zijn te veel verschillende wegen om te bewijzen dat niemand meer dan $1 vragen krijgt."),
        Of("^The case \"(.+?)\" is sent wrong", "Het voorbeeldgeval “$1” komt verkeerd uit."),
        Of("^Nobody can be in the situation of the case \"(.+?)\"", "Niemand kan zijn zoals in het voorbeeldgeval “$1”."),
        Of("^The rules are too entangled.+facts: (.+?)\\. Split", "De regels hangen te veel met elkaar samen om na te kijken. Deze het meest: $1. Splits ze, of laat ze van minder gegevens afhangen."),
        Of("^There are two facts called \"(.+?)\"", "Er zijn twee gegevens met de naam “$1”."),
        Of("^The values of the fact \"(.+?)\"", "De waarden van het gegeven “$1” kunnen zo niet."),
        Of("^The fact \"(.+?)\" is given, not asked", "Het gegeven “$1” volgt uit de openingstijden. Het moet na alle gevraagde gegevens staan."),
        Of("^No question asks the fact \"(.+?)\"", "Geen vraag gaat over het gegeven “$1”."),
        Of("^The fact \"(.+?)\" is asked more than once", "Het gegeven “$1” wordt meer dan één keer gevraagd."),
        Of("^There are two questions called \"(.+?)\"", "Er zijn twee vragen met de naam “$1”."),
        Of("^The question \"(.+?)\" can't have the number (-?\\d+)", "De vraag “$1” kan het nummer $2 niet hebben."),
        Of("^The facts of the question \"(.+?)\"", "De gegevens van de vraag “$1” kunnen zo niet samen gevraagd worden."),
        Of("^The question \"(.+?)\" stands in another place", "De vraag “$1” staat op een andere plaats dan haar gegevens. Vragen en gegevens hebben dezelfde volgorde."),
        Of("^The answer \"(.+?)\" of the question \"(.+?)\"", "Het antwoord “$1” van de vraag “$2” klopt niet met de waarden van het gegeven."),
        Of("^Whether the question \"(.+?)\" is asked depends on the fact \"(.+?)\"", "Of de vraag “$1” wordt gesteld, hangt af van “$2”. Dat is dan nog niet bekend."),
        Of("^What holds when the question \"(.+?)\"", "Wat geldt als de vraag “$1” niet wordt gesteld, klopt niet."),
        Of("^\"(.+?)\" speaks of the fact \"(.+?)\"", "“$1” gaat over het gegeven “$2”, en dat bestaat niet."),
        Of("^\"(.+?)\" can't test the fact \"(.+?)\"", "“$1” noemt een waarde die het gegeven “$2” niet kan hebben."),
        Of("^The condition of \"(.+?)\" has conditions within", "De voorwaarde van “$1” heeft te veel haakjes in elkaar. Schrijf haar eenvoudiger."),
        Of("^There are two rules called \"(.+?)\"", "Er zijn twee regels met de naam “$1”."),
        Of("^The rule \"(.+?)\" does not say where", "De regel “$1” verwijst nergens naar."),
        Of("^The rule \"(.+?)\" has the priority (-?\\d+)", "De regel “$1” heeft voorrang $2. Die moet tussen 0 en 999 liggen."),
        Of("^\"(.+?)\" names the (?:.+?) \"(.+?)\", which does not exist", "“$1” verwijst naar “$2”, en dat bestaat niet."),
        Of("^\"I am safe now\" can't work for the rule \"(.+?)\"", "De knop “ik ben nu veilig” kan zo niet werken bij de regel “$1”."),
        Of("^The rule \"(.+?)\" is decisive.+fact \"(.+?)\"", "De regel “$1” stopt de keuzehulp. Daarom mag hij niet van openingstijden afhangen (“$2”)."),
        Of("^There are two safety rules called \"(.+?)\"", "Er zijn twee veiligheidsregels met de naam “$1”."),
        Of("^\"(.+?)\" asks for the tag \"(.+?)\"", "“$1” vraagt om het kenmerk “$2”. Geen loket en geen blok heeft dat."),
        Of("^There are two cases called \"(.+?)\"", "Er zijn twee voorbeeldgevallen met de naam “$1”."),
        Of("^The (?:desk|role|block) \"(.+?)\" can't be used", "“$1” kan zo niet in de keuzehulp gebruikt worden: niemand vervult de rol, of de naam komt twee keer voor."),
        Of("^The guide can't be used", "De keuzehulp als geheel kan zo niet."),
        Of("^The block \"(.+?)\" has a fallback", "Het blok “$1” heeft een voorzichtige tekst, maar rust niet op de wet. Haal de tekst weg, of noteer de jurist."),
        Of("^The block \"(.+?)\" rests on law", "Het blok “$1” rust op de wet. Daarom is er een voorzichtige tekst nodig, voor zolang geen jurist het las."),
        Of("^\"(.+?)\" is no fact and no value", "“$1” is geen gegeven en geen waarde. Die naam ziet niemand: haal hem weg, of verbeter hem."),
        Of("^\"I don't know\" explains nothing", "“Weet ik niet” legt niets uit. Haal de uitleg bij dat antwoord weg."),
        Of("^The answer \"(.+?)\" has no \"because\"", "Bij het antwoord “$1” staat niet hoe het in een uitleg klinkt. Vul dat in."),
        Of("^There are no words for \"(.+?)\" in \"(.+?)\"", "Voor “$1” zijn er nog geen woorden in deze taal. Schrijf ze."),
        Of("^\"(.+?)\" is not in the guide", "“$1” staat niet in de keuzehulp. Die woorden ziet niemand: haal ze weg, of verbeter de naam."),
        Of("^The draft is empty", "Het concept is leeg. Lees eerst een hele site in."),
    ];
}
