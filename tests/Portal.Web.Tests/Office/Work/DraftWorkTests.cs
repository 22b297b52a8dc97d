using Portal.Content;
using Portal.Content.Desks;
using Portal.Content.Publishing;
using Portal.Testing;
using Portal.Web.Office.Drafts;
using Portal.Web.Office.Work;

namespace Portal.Web.Tests.Office.Work;

public sealed class DraftWorkTests
{
    private static readonly DateOnly Today = new(2027, 3, 1);

    [Fact]
    public void A_page_past_its_date_is_urgent_and_its_translation_is_not_named_twice()
    {
        var list = ListOf(SmallEdition.Edition, "nakijken");

        Assert.Equal(["Bedenktijd", "Hulp en informatie"], list.Lines.Select(line => line.Words).Order(StringComparer.Ordinal));
        Assert.All(list.Lines, line => Assert.True(line.IsUrgent));
    }

    [Theory]
    [InlineData("2026-09-01", true)]
    [InlineData("2026-09-02", false)]
    [InlineData(null, true)]
    public void A_channel_is_called_again_after_six_months(string? called, bool isWork)
    {
        var day = called is null ? (DateOnly?)null : DateOnly.Parse(called, System.Globalization.CultureInfo.InvariantCulture);

        var list = ListOf(WithDesks(desk => desk with { Channels = [.. desk.Channels.Select(channel => channel with { Called = day })] }), "bellen");

        Assert.Equal(isWork, list.Lines.Length == 2);
        Assert.True(isWork || list.Lines.IsEmpty);
    }

    [Fact]
    public void A_channel_that_visitors_do_not_see_asks_for_nobody() =>
        Assert.Empty(ListOf(WithDesks(desk => desk with { Confidence = Confidence.Low }), "bellen").Lines);

    [Fact]
    public void What_keeps_the_draft_from_going_live_stands_first()
    {
        var lists = DraftWork.Of(Inspect(SmallEdition.Edition with { Desks = SmallEdition.Edition.Desks.RemoveAll(desk => desk.Id == "always") }), Today);

        Assert.Equal("fouten", lists[0].Id);
        Assert.NotEmpty(lists[0].Lines);
        Assert.All(lists[0].Lines, line => Assert.True(line.IsUrgent));
    }

    [Fact]
    public void A_block_that_no_lawyer_has_read_waits_for_one() =>
        Assert.Equal(["Time to think"], ListOf(SmallEdition.Edition, "jurist").Lines.Select(line => line.Words));

    private static WorkList ListOf(Edition edition, string id) => DraftWork.Of(Inspect(edition), Today).Single(list => list.Id == id);

    private static DraftInspection Inspect(Edition edition) => DraftInspection.Of(1, edition, new LatestCompilation(), DateTimeOffset.UnixEpoch);

    private static Edition WithDesks(Func<Desk, Desk> change) => SmallEdition.Edition with { Desks = [.. SmallEdition.Edition.Desks.Select(change)] };
}
