using Portal.Content.Desks;
using Portal.Testing;
using Portal.Web.Pages.Beheer.Loketten;

namespace Portal.Web.Tests.Pages.Beheer.Loketten;

public sealed class ChangedChannelsTests
{
    private static readonly DateOnly Called = new(2026, 10, 1);
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static Desk Before { get; } = With("033-448 11 86");

    [Theory]
    [InlineData("033-123 45 67", null, null)]
    [InlineData("033-123 45 67", "033-448 11 86", null)]
    [InlineData("033-123 45 67", "033-123 45 67", "2026-10-01")]
    [InlineData("033 448 1186", null, "2026-10-01")]
    public void What_was_called_is_a_number_and_not_a_channel(string value, string? calledJustNow, string? called)
    {
        var channel = ChangedChannels.Settle(With(value), Before, Today, calledJustNow).Channels[0];

        Assert.Equal(called is null ? null : Called, channel.Called);
    }

    [Fact]
    public void The_same_number_for_a_chat_is_another_channel() =>
        Assert.Null(ChangedChannels.Settle(Before with { Channels = [Before.Channels[0] with { Type = ChannelType.Chat }] }, Before, Today, null).Channels[0].Called);

    [Fact]
    public void What_the_editor_typed_beside_a_new_number_stays()
    {
        var typed = With("033-123 45 67");

        var channel = ChangedChannels.Settle(typed with { Channels = [typed.Channels[0] with { Called = Today.AddDays(-1), Checked = Today.AddDays(-2) }] }, Before, Today, null).Channels[0];

        Assert.Equal((Today.AddDays(-1), Today.AddDays(-2)), (channel.Called, channel.Checked));
    }

    private static Desk With(string value)
    {
        var desk = SmallEdition.Edition.Desks.Single(desk => desk.Id == "always");

        return desk with { Channels = [desk.Channels[0] with { Type = ChannelType.Phone, Value = value, Called = Called }] };
    }
}
