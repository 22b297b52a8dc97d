using Portal.Content.Desks;
using Portal.Content.Folder;

namespace Portal.Content.Tests.Folder;

public sealed class ClockTextTests
{
    [Theory]
    [InlineData("9-17", "09:00-17:00")]
    [InlineData("9.00 – 12.30, 13:00-17:00", "09:00-12:30, 13:00-17:00")]
    [InlineData("13:00-17:00; 9 tot 12", "09:00-12:00, 13:00-17:00")]
    [InlineData("0-24", "00:00-24:00")]
    [InlineData("", "")]
    public void Hours_are_read_as_people_write_them(string typed, string written) => Assert.Equal(written, ClockText.Write(ClockText.Read(typed)!.Value));

    [Theory]
    [InlineData("17-9")]
    [InlineData("9-25")]
    [InlineData("9-12, 11-13")]
    [InlineData("overdag")]
    public void What_is_no_time_is_not_guessed_at(string typed) => Assert.Null(ClockText.Read(typed));

    [Fact]
    public void Hours_do_not_need_a_day() => Assert.Equal([new ClockPeriod(540, 1020)], ClockText.Read("9-17")!.Value);
}
