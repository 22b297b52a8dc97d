using Portal.Referral;

namespace Portal.Web.Guides.Naming;

/// <summary>What editors call the purposes of a referral.</summary>
internal static class PurposeNames
{
    private static readonly Names Known = new(Enum.GetValues<Purpose>().Select(purpose => (purpose.ToString(), Of(purpose))));

    public static IEnumerable<string> All => Known.All;

    public static string Of(Purpose purpose) => purpose switch
    {
        Purpose.Emergency => "nood",
        Purpose.Report => "melden",
        Purpose.Tip => "tip",
        Purpose.Advice => "advies",
        Purpose.Help => "hulp",
        Purpose.Shelter => "opvang",
        Purpose.Legal => "recht",
        Purpose.Residence => "verblijf",
        Purpose.Care => "zorg",
        Purpose.Information => "uitleg",
    };

    public static Purpose? Find(string name) => Known.Find(name.Trim()) is { } found ? Enum.Parse<Purpose>(found) : null;
}
