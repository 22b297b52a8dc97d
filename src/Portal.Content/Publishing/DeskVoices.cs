using Portal.Content.Desks;

namespace Portal.Content.Publishing;

/// <summary>The channels by which somebody in the Netherlands can talk to a desk.</summary>
internal static class DeskVoices
{
    public static IEnumerable<Channel> Of(Desk desk) => desk.VisibleChannels.Where(channel => channel.IsVoice && !channel.FromAbroad);

    /// <summary>Whether somebody is known to be there. Hours that are not known count as closed.</summary>
    public static bool IsOpen(Desk desk, DateTimeOffset now) => Of(desk).Any(channel => OpeningTimes.At(channel.Hours, now) is OpenState.Open);
}
