using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Portal.Web.Office.Items;

/// <summary>
/// What the checks of an edition say, in Dutch, for editors. The checks themselves speak English, because developers meet them in files;
/// a sentence that stands not here is shown as it is.
/// </summary>
internal static class ProblemWords
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly ImmutableArray<(Regex Said, string Dutch)> Sentences =
    [
        Of("^There is no page ['\"](.+?)['\"]", "Er is geen pagina “$1”. Verbeter de link, of neem de sleutel van een andere pagina."),
        Of("^The page \"(.+?)\" has no heading \"#(.+?)\"", "Op de pagina “$1” staat geen kop “#$2”. Verbeter de link, of haal weg wat er na # staat."),
        Of("^There is no desk ['\"](.+?)['\"]", "Er is geen loket “$1”, of bezoekers zien het niet. Neem een ander loket."),
        Of("^Visitors do not see the desk \"(.+?)\"", "Bezoekers zien het loket “$1” niet. Neem een ander loket."),
        Of("^The page \"(.+?)\" has the address \"(.*?)\" too", "De pagina “$1” heeft ook het adres “$2”. Geef een van de twee een ander adres."),
        Of("^The site itself uses addresses that start with \"(.+?)\"", "De site gebruikt adressen die met “$1” beginnen al zelf. Kies een ander adres."),
        Of("^The review date must come after", "De dag om opnieuw na te kijken komt na de dag waarop de pagina is nagekeken."),
        Of("^This page says nothing", "De pagina heeft nog geen tekst."),
        Of("^One language of a page is its source.*has (\\d+)\\.", "Precies één taal van een pagina is de bron, de andere talen zijn vertalingen. Nu zijn er $1 bronnen."),
        Of("^The address says \"(.+?)\"", "In het adres staat “$1”, en deze pagina is ook voor slachtoffers. Kies een adres dat niets verklapt."),
        Of("^The browser's tab and history would say \"(.+?)\"", "In het tabblad en de geschiedenis zou “$1” staan, en deze pagina is ook voor slachtoffers. Vul een titel in de browser in die niets verklapt."),
        Of("^\"(.+?)\" is a promise\\..*: \"(.+)\"$", "“$1” is een belofte. Zeg het anders, of zet achter de zin het nummer van het feit dat het waar maakt, zoals {G6.7}: “$2”"),
        Of("^\"(.+?)\" looks like a street address", "“$1” lijkt op een adres. Plekken noemen we nooit in teksten: haal het weg."),
        Of("^\"(.+?)\": how many places there are", "“$1”: hoeveel plekken er zijn, zeggen we niet. Haal het getal weg."),
        Of("^\"(.+?)\": code words", "“$1”: codewoorden en hoe je ze gebruikt, zeggen we niet. Haal het weg."),
        Of("^\"(.+?)\" is a telephone number\\. Take", "“$1” is een telefoonnummer. Haal het weg en link naar het loket: [naam](desk:comensha)."),
        Of("^\"(.+?)\" is not a telephone number", "“$1” is geen telefoonnummer. Gebruik alleen cijfers, spaties en streepjes."),
        Of("^\"(.+?)\" is not a mail address", "“$1” is geen e-mailadres."),
        Of("^\"(.+?)\" is not a web address", "“$1” is geen webadres. Begin met https://."),
        Of("^Say in \"notes\" why visitors", "Zeg bij de aantekeningen waarom bezoekers dit loket niet zien."),
        Of("^The tag \"(.+?)\" needs (.+?)\\. Correct", "Het kenmerk “$1” klopt niet met de kanalen. Verbeter een kanaal, of haal het kenmerk weg."),
        Of("^This text is missing in \"(.+?)\"", "Een tekst staat er wel in een andere taal, maar niet in “$1”. Vul hem aan."),
        Of("^A shelter has no note on its area", "Bij opvang staat geen gebied: dat kan naar de plek leiden. Haal het weg."),
        Of("^A shelter has no channel of type visit", "Bij opvang kun je niet langsgaan: de plek noemen we nooit. Haal dit kanaal weg."),
        Of("picture|image", "Plaatjes kunnen niet. Beschrijf in woorden wat erop te zien zou zijn."),
    ];

    public static string Of(string message) =>
        Sentences.FirstOrDefault(sentence => sentence.Said.IsMatch(message)) is { Said: { } said } found ? said.Match(message).Result(found.Dutch) : message;

    private static (Regex Said, string Dutch) Of(string said, string dutch) => (new Regex(said, RegexOptions.IgnoreCase, Patience), dutch);
}
