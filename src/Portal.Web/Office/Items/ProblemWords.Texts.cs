using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Portal.Web.Office.Items;

internal static partial class ProblemWords
{
    private static ImmutableArray<(Regex Said, string Dutch)> OfTexts =>
    [
        Of("^The address says \"(.+?)\"", "In het adres staat “$1”, en deze pagina is ook voor slachtoffers. Kies een adres dat niets verklapt."),
        Of("^The browser's tab and history would say \"(.+?)\"", "In het tabblad en de geschiedenis zou “$1” staan, en deze pagina is ook voor slachtoffers. Vul een titel in de browser in die niets verklapt."),
        Of("^\"(.+?)\" is a promise\\..*: \"(.+)\"$", "“$1” is een belofte. Zeg het anders, of zet achter de zin het nummer van het feit dat het waar maakt, zoals {G6.7}: “$2”"),
        Of("^\"(.+?)\" is a graphic detail\\..*a warning \\(\"(.+?)\"\\)", "“$1” is een schokkend detail. Zeg het zonder, of zet er op de pagina een waarschuwing (“$2”) voor, met een link erlangs."),
        Of("^\"(.+?)\" looks like a street address", "“$1” lijkt op een adres. Plekken noemen we nooit in teksten: haal het weg."),
        Of("^\"(.+?)\": how many places there are", "“$1”: hoeveel plekken er zijn, zeggen we niet. Haal het getal weg."),
        Of("^\"(.+?)\": code words", "“$1”: codewoorden en hoe je ze gebruikt, zeggen we niet. Haal het weg."),
        Of("^(?:\"(.+?)\": )?No person is illegal", "“$1”: geen mens is illegaal. Schrijf “zonder papieren”."),
        Of("^(?:\"(.+?)\": )?This may read as blame", "“$1” kan klinken als een verwijt. Vraag niet waarom iemand iets niet deed."),
        Of("^(?:\"(.+?)\": )?\"Loverboy\" does not stand alone", "“Loverboy” staat nooit alleen. Zeg in dezelfde alinea dat het uitbuiting is."),
        Of("^(?:\"(.+?)\": )?Nobody has to call herself a victim", "Niemand hoeft zichzelf slachtoffer te noemen. Vraag wat er gebeurt, niet wat iemand is."),
        Of("^Sentences have ([\\d.]+) words on average in \"(.+?)\".*: (\\S+) at most", "Zinnen hebben gemiddeld $1 woorden ($2), en slachtoffers lezen dit: hoogstens $3. Maak van de lange zinnen er twee."),
        Of("^This sentence has (\\d+) words.*?: (\\d+) at most\\. Make two of it: \"(.+)\"$", "Deze zin heeft $1 woorden, en slachtoffers lezen dit: hoogstens $2. Maak er twee van: “$3”"),
        Of("^\"(.+?)\" is a telephone number\\. Take", "“$1” is een telefoonnummer. Haal het weg en link naar het loket: [naam](desk:comensha)."),
        Of("^This file is missing", "Alle teksten in deze taal ontbreken."),
        Of("^The text \"(.+?)\" is missing here", "De tekst “$1” ontbreekt in deze taal. Vul hem in."),
        Of("^There is no text \"(.+?)\"", "De tekst “$1” ontbreekt. Vul hem in."),
        Of("^The text \"(.+?)\" does not have the same places", "In de tekst “$1” staan niet dezelfde plekken om in te vullen ({0}, {1}) als in het Nederlands."),
        Of("^\\S+ holds a text of (\\d+) characters that starts with \"(.*?)\"; (\\d+) fit", "De tekst die begint met “$2” is te lang: $1 tekens. Er passen er $3."),
        Of("^\\S+ holds the key \"(.*?)\", which ends in a space", "De naam “$1” eindigt op een spatie."),
        Of("^This text is missing in \"(.+?)\"", "Een tekst staat er wel in een andere taal, maar niet in “$1”. Vul hem aan."),
    ];
}
