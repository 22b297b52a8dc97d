using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using Portal.Content;
using Portal.Content.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Office.Items;

/// <summary>The words in which editors pick what a desk, a channel or a page is.</summary>
internal static class DeskWords
{
    private const string Kind = "kind/";

    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["purposes/registration"] = "aanmelden en registreren",
        ["purposes/shelter"] = "opvang",
        ["purposes/advice"] = "advies",
        ["purposes/emergency"] = "noodgeval",
        ["purposes/report"] = "melden",
        ["purposes/police-report"] = "aangifte",
        ["purposes/tip"] = "een tip geven",
        ["purposes/help"] = "hulp",
        ["purposes/legal"] = "juridische hulp",
        ["purposes/residence"] = "verblijf",
        ["purposes/care"] = "zorg",
        ["purposes/guardianship"] = "voogdij",
        ["purposes/return"] = "terugkeer",
        ["purposes/compensation"] = "schadevergoeding",
        ["purposes/emotional-support"] = "iemand om mee te praten",
        ["purposes/information"] = "informatie",
        ["forms/sexual"] = "seksuele uitbuiting",
        ["forms/labour"] = "arbeidsuitbuiting",
        ["forms/criminal"] = "criminele uitbuiting",
        ["forms/begging"] = "gedwongen bedelen",
        ["forms/organ"] = "orgaanhandel",
        ["forms/services"] = "gedwongen dienstverlening",
        ["forms/forced-marriage"] = "gedwongen huwelijk",
        ["audiences/victim"] = "slachtoffers",
        ["audiences/professional"] = "professionals",
        ["audiences/citizen"] = "burgers",
        ["audience/S"] = "slachtoffers",
        ["audience/P"] = "professionals",
        ["audience/B"] = "burgers",
        ["ages/adult"] = "18 jaar en ouder",
        ["ages/minor"] = "jonger dan 18",
        ["scope/national"] = "het hele land",
        ["scope/regional"] = "een regio",
        ["scope/abroad"] = "het buitenland",
        ["kind/anonymous-tip-line"] = "anoniem een tip geven",
        ["kind/asylum-reception"] = "opvang van asielzoekers",
        ["kind/border-guard"] = "grenswacht",
        ["kind/child-protection"] = "bescherming van kinderen",
        ["kind/compensation-fund"] = "fonds voor schadevergoeding",
        ["kind/coordination-centre"] = "landelijke coördinatie",
        ["kind/emergency"] = "noodnummer",
        ["kind/expertise-centre"] = "kenniscentrum",
        ["kind/guardianship"] = "voogdij",
        ["kind/healthcare"] = "zorg",
        ["kind/helpline"] = "hulplijn",
        ["kind/immigration"] = "verblijf en migratie",
        ["kind/information"] = "informatie",
        ["kind/inspectorate"] = "inspectie",
        ["kind/legal-aid"] = "juridische hulp",
        ["kind/municipal"] = "gemeente",
        ["kind/ngo"] = "hulporganisatie",
        ["kind/police"] = "politie",
        ["kind/regional-care-coordination"] = "zorgcoördinatie in een regio",
        ["kind/reporting-point"] = "meldpunt",
        ["kind/return"] = "terugkeer",
        ["kind/shelter"] = "opvang",
        ["kind/victim-support"] = "slachtofferhulp",
        ["listing/public"] = "iedereen ziet het",
        ["listing/hidden"] = "verborgen",
        ["type/phone"] = "telefoon",
        ["type/chat"] = "chat",
        ["type/email"] = "e-mail",
        ["type/form"] = "formulier op internet",
        ["type/web"] = "website",
        ["type/visit"] = "langsgaan",
        ["cost/unknown"] = "niet bekend",
        ["cost/free"] = "gratis",
        ["cost/normal"] = "gewoon tarief",
        ["cost/extra"] = "duurder dan gewoon",
        ["anonymity/unknown"] = "niet bekend",
        ["anonymity/number-not-seen"] = "je nummer is niet te zien",
        ["anonymity/name-not-asked"] = "je naam wordt niet gevraagd",
        ["anonymity/name-withheld"] = "je naam is bekend, maar wordt niet doorgegeven",
        ["anonymity/advice-only"] = "advies kan zonder naam",
        ["anonymity/no"] = "niet anoniem",
        ["confidence/low"] = "onzeker: bezoekers zien het niet",
        ["confidence/medium"] = "redelijk zeker",
        ["confidence/high"] = "zeker",
        ["known/unknown"] = "niet bekend",
        ["known/yes"] = "ja",
        ["known/no"] = "nee",
        ["translation/source"] = "dit is de bron",
        ["translation/current"] = "vertaald en nagekeken",
        ["translation/draft"] = "nog niet nagekeken",
        ["section/home"] = "voorpagina",
        ["section/veilig"] = "veilig",
        ["section/help"] = "hulp",
        ["section/rechten"] = "rechten",
        ["section/melden"] = "melden",
        ["section/herkennen"] = "herkennen",
        ["section/professionals"] = "professionals",
        ["section/regio"] = "regio",
        ["section/over"] = "over deze site",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word for a value; null when it has none.</summary>
    public static string? Find(string field, string value) => Words.GetValueOrDefault($"{field}/{value}") ?? (value is "unknown" or "yes" or "no" ? Words[$"known/{value}"] : null);

    public static string Of(string field, string value) => Find(field, value) ?? value;

    /// <summary>Every sort of desk that has a word, and those of the desks at hand: a ZIP may bring one of its own.</summary>
    public static IEnumerable<SelectListItem> KindItems(IEnumerable<string> own) =>
        Words.Keys.Where(key => key.StartsWith(Kind, StringComparison.Ordinal)).Select(key => key[Kind.Length..])
            .Union(own.Where(kind => kind.Length > 0), StringComparer.Ordinal)
            .Select(kind => new SelectListItem(Of("kind", kind), kind))
            .OrderBy(item => item.Text, StringComparer.Create(EditorAtWork.Culture, ignoreCase: true));

    /// <summary>To pick one from, or several.</summary>
    public static IEnumerable<SelectListItem> Items(string field, ImmutableArray<string> values) => values.Select(value => new SelectListItem(Of(field, value), value));

    /// <summary>To pick a named value from.</summary>
    public static IEnumerable<SelectListItem> Items<T>(string field)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new SelectListItem(Of(field, TextKey.Of(value)), value.ToString()));

    public static IEnumerable<SelectListItem> KnownItems => Items<Known>("known");

    public static string Of(ChannelType type) => Of("type", TextKey.Of(type));

    public static string Of(Listing listing) => Of("listing", TextKey.Of(listing));
}
