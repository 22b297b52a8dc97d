using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Portal.Web.Office.Items;

internal static partial class ProblemWords
{
    private static ImmutableArray<(Regex Said, string Dutch)> OfPages =>
    [
        Of("^There is no page ['\"](.+?)['\"]", "Er is geen pagina “$1”. Verbeter de link, of neem de sleutel van een andere pagina."),
        Of("^The page \"(.+?)\" has no heading \"#(.+?)\"", "Op de pagina “$1” staat geen kop “#$2”. Verbeter de link, of haal weg wat er na # staat."),
        Of("^The page has no heading with the anchor '#(.+?)'", "Op de pagina staat geen kop “#$1”. Verbeter de link, of haal weg wat er na # staat."),
        Of("^The page \"(.+?)\" has the address \"(.*?)\" too", "De pagina “$1” heeft ook het adres “$2”. Geef een van de twee een ander adres."),
        Of("^The page \"(.+?)\" is not there in \"(.+?)\"\\. Add", "De pagina “$1” is er niet in de taal “$2”. Schrijf haar ook in die taal."),
        Of("^The page \"(.+?)\" is not there in \"(.+?)\"\\.", "Een oud adres leidt naar de pagina “$1” in de taal “$2”. Daar is die pagina niet."),
        Of("^There is no home page", "Er is geen voorpagina. Maak die."),
        Of("^The site itself uses addresses that start with \"(.+?)\"", "De site gebruikt adressen die met “$1” beginnen al zelf. Kies een ander adres."),
        Of("^\"(.+?)\" is an address of this site itself", "Het oude adres “$1” is van de site zelf. Het kan niet ook ergens anders heen leiden."),
        Of("^\"(.+?)\" is not a language of the site", "“$1” is geen taal van de site. Haal weg wat in die taal staat, of voeg de taal toe."),
        Of("^The review date must come after", "De dag om opnieuw na te kijken komt na de dag waarop de pagina is nagekeken."),
        Of("^This page says nothing", "De pagina heeft nog geen tekst."),
        Of("^One language of a page is its source.*has (\\d+)\\.", "Precies één taal van een pagina is de bron, de andere talen zijn vertalingen. Nu zijn er $1 bronnen."),
        Of("^There are (\\d+) links to read on\\. Keep the (\\d+)", "Er staan $1 links om verder te lezen. Houd de $2 die het meest helpen."),
        Of("^The heading has no words", "Een kop heeft geen woorden."),
        Of("^A page has one title", "Een pagina heeft één titel, en die staat bij de velden. Begin koppen in de tekst met ##."),
        Of("^The heading skips a level\\. Start it with '(.+?)'", "Deze kop slaat een niveau over. Begin hem met $1."),
        Of("^The text is longer than (\\d+) characters", "De tekst is langer dan $1 tekens. Verdeel hem over meer pagina’s."),
        Of("^Quotes, lists, brackets or emphasis are nested", "Hier staan te veel lijsten, citaten of haakjes in elkaar. Gebruik er minder."),
        Of("^The text leads to markup that is not allowed", "In de tekst staat opmaak die niet mag. Die is weggehaald."),
        Of("^The link has no words", "Een link heeft geen woorden. Schrijf tussen de vierkante haken waar hij heen leidt."),
        Of("^The link has no address", "Een link heeft geen adres. Schrijf het tussen de ronde haken."),
        Of("^The address holds spaces", "Een adres bevat spaties, aanhalingstekens of onzichtbare tekens. Schrijf het zonder."),
        Of("^The address after '(.+?):' is not complete", "Het adres na “$1:” is niet af of klopt niet."),
        Of("^Links that start with '(.+?):' are not allowed", "Links die met “$1:” beginnen kunnen niet. Gebruik https:, mailto:, tel:, page:, desk:, guide:, desks: of region:."),
        Of("^The address looks like one on this site", "Een adres lijkt van deze site te zijn, maar is dat niet. Begin het met https:// of met één schuine streep."),
        Of("^(An image|The image) ", "Plaatjes kunnen niet. Beschrijf in woorden wat erop te zien zou zijn."),
        Of("^The block ':::(.+?)' has no end", "Het blok “:::$1” heeft geen einde. Zet ::: op een eigen regel erachter."),
        Of("^This ':::' ends no block", "Deze ::: sluit geen blok af. Haal hem weg, of schrijf er de naam van een blok achter."),
        Of("^There is no block ':::(.*?)'\\. The blocks are: (.+)\\.$", "Er is geen blok “:::$1”. De blokken zijn: $2."),
        Of("^There is no kind of call-out '(.*?)'", "Er is geen soort kader “$1”. Gebruik note, warning of rights."),
        Of("^The call-out is empty", "Een kader is leeg."),
        Of("^A desk has nothing inside", "In een loketblok staat niets: de kaart komt uit de gegevens van het loket. Zet ::: op de volgende regel."),
        Of("^A desk stands by itself", "Een loketblok staat op zichzelf, niet in een lijst, een citaat of een ander blok. Haal het eruit."),
        Of("^Write the id of a desk after", "Schrijf achter :::desk de naam van een loket."),
        Of("^Write the term after", "Schrijf achter :::glossary het woord dat je uitlegt."),
        Of("^The term '(.*?)' has no explanation", "Het woord “$1” heeft geen uitleg. Schrijf die in het blok."),
        Of("^A block of signals holds one list", "In een blok met signalen staat één lijst en verder niets. Begin elk signaal met een streepje."),
        Of("^A block of steps holds one numbered list", "In een blok met stappen staat één genummerde lijst en verder niets. Begin elke stap met “1. ”."),
    ];
}
