using Portal.Content.Desks;
using Portal.Web.Desks;

namespace Portal.Web.Tests.Desks;

public sealed class ChannelLinkTests
{
    [Theory]
    [InlineData("112", "tel:112")]
    [InlineData("0800-2000", "tel:08002000")]
    [InlineData("033-448 11 86", "tel:0334481186")]
    [InlineData("+31 (0)33 448 11 86", "tel:+31334481186")]
    [InlineData("+31 88 371 50 50", "tel:+31883715050")]
    public void A_number_is_dialled_as_it_is_written(string number, string link) =>
        Assert.Equal(link, ChannelLink.Of(ChannelType.Phone, number));

    [Theory]
    [InlineData(ChannelType.Email, "info@example.nl", "mailto:info@example.nl")]
    [InlineData(ChannelType.Chat, "https://example.nl/chat", "https://example.nl/chat")]
    [InlineData(ChannelType.Web, "http://example.nl/", null)]
    [InlineData(ChannelType.Form, "javascript:alert(1)", null)]
    [InlineData(ChannelType.Visit, "Dorpsstraat 1", null)]
    public void Only_what_can_be_opened_safely_is_a_link(ChannelType type, string value, string? link) =>
        Assert.Equal(link, ChannelLink.Of(type, value));

    [Fact]
    public void Of_an_address_on_the_web_only_the_name_of_the_site_is_shown() =>
        Assert.Equal("example.nl", ChannelLink.Shown(ChannelType.Chat, "https://www.example.nl/contact/chat?from=us"));
}
