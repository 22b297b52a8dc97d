using Portal.Content.Desks;
using Portal.Content.Guidance;
using Portal.Referral;
using Portal.Web.Reading;

namespace Portal.Web.Pages.Verwijspaden;

/// <summary>The parts of a professional's path, in the order in which they are gone through.</summary>
internal enum PathHeading
{
    Safety,
    Consult,
    Duty,
    Registration,
    Shelter,
    Report,
    Residence,
    Aftercare,
}

/// <summary>Under which heading a referral stands: by what it is for, and by what the edition says of the desk or block.</summary>
internal static class PathHeadings
{
    public static PathHeading OfBlock(GuidanceBlock block, Purpose purpose) =>
        Enum.GetValues<PathHeading>().Where(heading => block.Tags.Contains($"heading-{TextKey.Of(heading)}", StringComparer.Ordinal)).Cast<PathHeading?>().FirstOrDefault()
        ?? purpose switch
        {
            Purpose.Legal => PathHeading.Duty,
            Purpose.Residence => PathHeading.Residence,
            Purpose.Shelter => PathHeading.Shelter,
            _ => PathHeading.Safety,
        };

    /// <param name="isRole">Whether the desk fills a regional role.</param>
    public static PathHeading OfDesk(Desk desk, Purpose purpose, bool isRole) => purpose switch
    {
        Purpose.Emergency or Purpose.Care => PathHeading.Safety,
        Purpose.Advice => PathHeading.Consult,
        Purpose.Shelter => PathHeading.Shelter,
        Purpose.Residence => PathHeading.Residence,
        Purpose.Report or Purpose.Tip => Does(desk, "registration") ? PathHeading.Registration : PathHeading.Report,
        Purpose.Help when isRole => PathHeading.Consult,
        Purpose.Help when Does(desk, "guardianship") || Does(desk, "shelter") => PathHeading.Shelter,
        Purpose.Help when Does(desk, "advice") && Does(desk, "report") => PathHeading.Consult,
        _ => PathHeading.Aftercare,
    };

    private static bool Does(Desk desk, string purpose) => desk.Purposes.Contains(purpose, StringComparer.Ordinal);
}
