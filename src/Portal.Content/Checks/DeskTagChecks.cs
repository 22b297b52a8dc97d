using Portal.Content.Desks;
using Portal.Content.Folder;

namespace Portal.Content.Checks;

/// <summary>Safety rules go by tags, so a tag must be borne out by a channel that visitors see (<c>safety.md</c> 10).</summary>
internal static class DeskTagChecks
{
    private static readonly (string Tag, Func<Channel, bool> IsBorneOut, string Needed)[] Claims =
    [
        ("anonymous-possible", channel => channel.IsAnonymous, "a visible channel with \"anonymity: number-not-seen\" or \"name-not-asked\""),
        ("day-and-night", channel => channel.IsVoice && IsDayAndNight(channel.Hours), "a visible phone or chat that is open day and night, holidays too"),
        ("free", channel => channel.Cost == Cost.Free, "a visible channel with \"cost: free\""),
    ];

    public static void Run(Inspection inspection)
    {
        foreach (var desk in inspection.Edition.Desks.Where(desk => desk.IsVisible))
        {
            foreach (var (tag, isBorneOut, needed) in Claims.Where(claim => desk.Tags.Contains(claim.Tag, StringComparer.Ordinal)))
            {
                if (!desk.VisibleChannels.Any(isBorneOut))
                {
                    inspection.Report(EditionFiles.Desk(desk.Id), $"tags/{tag}", $"The tag \"{tag}\" needs {needed}. Correct the channel, or take the tag out.");
                }
            }
        }
    }

    private static bool IsDayAndNight(OpeningHours? hours) =>
        hours is { ClosedOnHolidays: false, Exceptions.IsEmpty: true } && hours.Week.Sum(period => period.Until - period.From) == 7 * 24 * 60;
}
