using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Portal.Web.Office.Items;

internal static partial class ProblemWords
{
    private static ImmutableArray<(Regex Said, string Dutch)> OfDesks =>
    [
        Of("^There is no desk ['\"](.+?)['\"]", "Er is geen loket “$1”, of bezoekers zien het niet. Neem een ander loket."),
        Of("^Visitors do not see the desk \"(.+?)\"", "Bezoekers zien het loket “$1” niet. Neem een ander loket."),
        Of("^\"(.+?)\" is not a telephone number", "“$1” is geen telefoonnummer. Gebruik alleen cijfers, spaties en streepjes."),
        Of("^\"(.+?)\" is not a mail address", "“$1” is geen e-mailadres."),
        Of("^\"(.+?)\" is not a web address", "“$1” is geen webadres. Begin met https://."),
        Of("^Say in \"notes\" why visitors", "Zeg bij de aantekeningen waarom bezoekers dit loket niet zien."),
        Of("^The tag \"(.+?)\" needs (.+?)\\. Correct", "Het kenmerk “$1” klopt niet met de kanalen. Verbeter een kanaal, of haal het kenmerk weg."),
        Of("^A shelter has no note on its area", "Bij opvang staat geen gebied: dat kan naar de plek leiden. Haal het weg."),
        Of("^A shelter has no channel of type visit", "Bij opvang kun je niet langsgaan: de plek noemen we nooit. Haal dit kanaal weg."),
        Of("^There is no role \"(.+?)\"", "Er is geen rol “$1” in de keuzehulp. Verbeter de naam."),
        Of("^No municipality lies in the (.+?) \"(.+?)\"", "In “$2” ligt geen gemeente. Verbeter de naam van het gebied."),
        Of("^The last day must come after the first", "De laatste dag komt na de eerste."),
        Of("^Nothing gives the fact \"(.+?)\" its value", "Niets bepaalt het gegeven “$1”. Kies het loket waarvan de openingstijden het bepalen."),
    ];
}
