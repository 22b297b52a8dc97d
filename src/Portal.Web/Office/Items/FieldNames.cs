using System.Collections.Frozen;
using System.Globalization;

namespace Portal.Web.Office.Items;

/// <summary>What editors call the fields of items: from <c>channels/phone/value</c> to "Kanaal phone: nummer of adres".</summary>
internal static class FieldNames
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["title"] = "titel",
        ["browserTitle"] = "titel in de browser",
        ["slug"] = "adres",
        ["summary"] = "samenvatting",
        ["audience"] = "voor wie",
        ["section"] = "deel van de site",
        ["order"] = "plaats in het deel",
        ["owner"] = "eigenaar",
        ["checkedOn"] = "nagekeken op",
        ["reviewBy"] = "opnieuw nakijken voor",
        ["translation"] = "stand van de vertaling",
        ["law"] = "wet",
        ["sources"] = "bronnen",
        ["body"] = "tekst",
        ["kind"] = "soort",
        ["listing"] = "zichtbaar",
        ["name"] = "naam",
        ["abbreviation"] = "afkorting",
        ["whatHappens"] = "wat er gebeurt als je belt",
        ["purposes"] = "waarvoor",
        ["forms"] = "vormen van uitbuiting",
        ["audiences"] = "voor wie",
        ["ages"] = "leeftijd",
        ["scope"] = "hoe ver het werkt",
        ["area"] = "gebied",
        ["languages"] = "talen",
        ["tags"] = "kenmerken",
        ["takesPoliceReport"] = "aangifte kan hier",
        ["writesDownName"] = "schrijft je naam op",
        ["mayHaveToAct"] = "moet soms iets doen",
        ["passesOn"] = "vertelt het verder",
        ["passesOnTo"] = "aan wie",
        ["enforcesMigrationLaw"] = "controleert verblijf",
        ["canStop"] = "je kunt stoppen",
        ["source"] = "bron",
        ["channels"] = "kanalen",
        ["confidence"] = "hoe zeker",
        ["notes"] = "aantekeningen",
        ["type"] = "soort",
        ["value"] = "nummer of adres",
        ["fromAbroad"] = "nummer voor uit het buitenland",
        ["hours"] = "openingstijden",
        ["week"] = "openingstijden in de week",
        ["closedOnHolidays"] = "dicht op feestdagen",
        ["exceptions"] = "andere tijden",
        ["cost"] = "kosten",
        ["anonymity"] = "anoniem",
        ["note"] = "opmerking",
        ["checked"] = "nagekeken op",
        ["called"] = "gebeld op",
        ["onBill"] = "staat op de rekening",
        ["acceptsWithheld"] = "neemt afgeschermde nummers aan",
        ["callsBack"] = "belt terug",
        ["leavesVoicemail"] = "spreekt voicemail in",
        ["withoutCredit"] = "werkt zonder beltegoed",
        ["worksFromAbroad"] = "werkt uit het buitenland",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="path">As <c>ItemFields</c> and <c>ItemMerge</c> give it; empty for an item that is one text.</param>
    public static string Of(string path)
    {
        var parts = path.Split('#')[0].Split('/');
        var words = parts is ["channels", var id, ..] ? $"kanaal {id}{Rest(parts[2..], ": ")}" : Rest(parts, "");

        return words.Length == 0 ? "Tekst" : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }

    /// <summary>The innermost name that says something; what stands under it is a language, or a fact with its source.</summary>
    private static string Rest(string[] parts, string before) => parts switch
    {
        [] or [""] => "",
        [.. var outer, "value"] when outer is [.., var fact] && fact is not "channels" && Names.ContainsKey(fact) => before + Names[fact],
        [.., var fact, "source"] when Names.ContainsKey(fact) => $"{before}{Names[fact]}: bron",
        [.., "area", "note", var language] => $"{before}gebied ({language})",
        [.., var name] when Names.TryGetValue(name, out var known) => before + known,
        [.., var name, var language] when Names.TryGetValue(name, out var known) => $"{before}{known} ({language})",
        _ => before + string.Join(' ', parts),
    };
}
