using System.Diagnostics;
using System.Globalization;
using Portal.Content.Desks;
using Portal.Referral;

namespace Portal.Content.Differences;

/// <summary>Values as Dutch editors read them.</summary>
internal static class DutchWords
{
    private static readonly string[] Days = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(DateOnly? day) => day?.ToString("d-M-yyyy", CultureInfo.InvariantCulture) ?? "";

    public static string Of(DayOfWeek day) => Days[(int)day];

    public static string Of(bool isSo) => isSo ? "ja" : "nee";

    public static string Of(Known known) => known switch { Known.Yes => "ja", Known.No => "nee", _ => "niet bekend" };

    public static string Of(Sourced fact) => fact.Source.Length > 0 ? $"{Of(fact.Value)} (bron: {fact.Source})" : Of(fact.Value);

    public static string Of(Confidence confidence) => confidence switch { Confidence.Low => "laag", Confidence.Medium => "middel", _ => "hoog" };

    public static string Of(Cost cost) => cost switch { Cost.Free => "gratis", Cost.Normal => "gewoon gesprek", Cost.Extra => "duurder", _ => "niet bekend" };

    public static string Of(ChannelType type) => type switch
    {
        ChannelType.Phone => "Telefoon",
        ChannelType.Chat => "Chat",
        ChannelType.Email => "E-mail",
        ChannelType.Form => "Formulier",
        ChannelType.Web => "Website",
        _ => "Bezoek",
    };

    public static string Of(Anonymity anonymity) => anonymity switch
    {
        Anonymity.NumberNotSeen => "nummer niet te zien",
        Anonymity.NameNotAsked => "naam niet gevraagd",
        Anonymity.NameWithheld => "naam blijft daar",
        Anonymity.AdviceOnly => "alleen advies zonder naam",
        Anonymity.No => "nee",
        _ => "niet bekend",
    };

    public static string Of(Purpose purpose) => purpose switch
    {
        Purpose.Emergency => "nood",
        Purpose.Report => "melden",
        Purpose.Tip => "een tip",
        Purpose.Advice => "advies",
        Purpose.Help => "hulp",
        Purpose.Shelter => "opvang",
        Purpose.Legal => "juridische hulp",
        Purpose.Residence => "verblijf",
        Purpose.Care => "zorg",
        Purpose.Information => "informatie",
        _ => throw new UnreachableException(),
    };

    public static string Clock(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}");
}
