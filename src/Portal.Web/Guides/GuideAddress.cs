using Portal.Referral;

namespace Portal.Web.Guides;

/// <summary>Where the parts of the guide are edited.</summary>
internal static class GuideAddress
{
    public const string Home = "/beheer/keuzehulp";
    public const string Drawing = Home + "/tekening";
    public const string Difference = Home + "/verschil";
    public const string TryOut = Home + "/proberen";
    public const string Rules = Home + "/regels";
    public const string FillIn = Rules + "/invullen";
    public const string Paste = Rules + "/plakken";
    public const string Undo = Rules + "/terugdraaien";
    public const string Questions = Home + "/vragen";
    public const string Facts = Home + "/gegevens";
    public const string SafetyRules = Home + "/veiligheid";
    public const string Cases = Home + "/gevallen";
    public const string Blocks = Home + "/blokken";
    public const string Words = Home + "/woorden";

    /// <summary>The name of an item that is not there yet.</summary>
    public const string New = "nieuw";

    public static string Rule(string id) => $"{FillIn}?regel={id}";

    public static string Of(string part, string id) => $"{part}/{id}";

    public static string WordsOf(string language, string part, string id) => $"{Words}/{language}/{part}/{id}";

    /// <summary>Where something that is wrong is mended.</summary>
    public static string Of(GuidePart part, string id) => part switch
    {
        GuidePart.Rule => Rule(id),
        GuidePart.Question => Of(Questions, id),
        GuidePart.Fact => Of(Facts, id),
        GuidePart.SafetyRule => Of(SafetyRules, id),
        GuidePart.Case => Of(Cases, id),
        GuidePart.Target => Of(Blocks, id),
        _ => Rules,
    };
}
