using Portal.Content.Desks;

namespace Portal.Web.Pages.Beheer.Loketten;

/// <summary>What follows from another number or address: nobody called that one yet, and it was read on the day itself.</summary>
internal static class ChangedChannels
{
    /// <param name="before">The desk as it stands in the draft.</param>
    /// <param name="calledJustNow">The value that the editor says to have called now; null when none.</param>
    public static Desk Settle(Desk desk, Desk before, DateOnly today, string? calledJustNow) => desk with
    {
        Channels = [.. desk.Channels.Select(channel => before.Channels.FirstOrDefault(own => own.Id == channel.Id) is { } own ? Settle(channel, own, today, calledJustNow) : channel)],
    };

    /// <summary>A day that the editor typed beside the new value stays as typed.</summary>
    private static Channel Settle(Channel channel, Channel before, DateOnly today, string? calledJustNow) => IsSame(channel, before) ? channel : channel with
    {
        Checked = channel.Checked == before.Checked ? today : channel.Checked,
        Called = channel.Called == before.Called && channel.Value != calledJustNow?.Trim() ? null : channel.Called,
    };

    /// <summary>A number is its digits, however it is spaced.</summary>
    private static bool IsSame(Channel channel, Channel before) => channel.Type == before.Type && Plain(channel) == Plain(before);

    private static string Plain(Channel channel) => channel.Type == ChannelType.Phone ? string.Concat(channel.Value.Where(char.IsAsciiDigit)) : channel.Value;
}
