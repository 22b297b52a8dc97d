using Portal.Testing;
using Portal.Web.Pages.Keuzehulp;

namespace Portal.Web.Tests.Pages.Keuzehulp;

public sealed class OutcomeAtNightTests(ShippedGuide shipped) : IDisposable
{
    private static readonly (string, string)[] Worker = [("danger", "no"), ("who", "victim"), ("age", "adult"), ("need", "help"), ("form", "work")];

    private readonly PortalHost host = new();

    [Theory]
    [InlineData(1, 3)]
    [InlineData(5, 14)]
    [InlineData(32, 12)]
    public async Task Get_the_outcome_at_any_hour_names_somebody_who_is_there_now(int days, int hour)
    {
        host.Clock.SetUtcNow(PortalHost.MondayMorning.AddDays(days).AddHours(hour - 10));
        var visitor = new GuideVisitor(host.CreateVisitor(), shipped.Publication.Forest.Guide);

        await visitor.WalkAsync(Worker);

        var state = visitor.Page.TextOf(".pt-desk .pt-open")!;
        Assert.True(
            state.StartsWith("Dag en nacht open", StringComparison.Ordinal)
            || state.StartsWith("Nu open", StringComparison.Ordinal)
            || visitor.Page.TextOf(".pt-desk .pt-note")?.StartsWith("Wie is er nu wel?", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Get_the_outcome_of_a_walk_that_ends_at_a_closed_desk_says_until_when_and_who_is_there_now()
    {
        host.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 21, 0, 0, TimeSpan.Zero));
        var visitor = new GuideVisitor(host.CreateVisitor(), shipped.Publication.Forest.Guide);
        await visitor.WalkAsync(("danger", "no"), ("who", "professional"), ("their-age", "adult"), ("task", "register"));

        Assert.Equal("Nu dicht, tot dinsdag 9.00 uur", visitor.Page.TextOf(".pt-desk .pt-open"));
        Assert.StartsWith("Wie is er nu wel?", visitor.Page.TextOf(".pt-desk .pt-note"), StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector(".pt-desk .pt-note a[href^=tel]"));
    }

    /// <summary>In the afternoon, when the children's chat is open.</summary>
    [Theory]
    [InlineData("adult", false)]
    [InlineData("unknown", true)]
    public async Task Get_the_outcome_offers_a_chat_for_children_to_nobody_who_said_to_be_older(string age, bool isOffered)
    {
        host.Clock.SetUtcNow(PortalHost.MondayMorning.AddHours(5));
        var visitor = new GuideVisitor(host.CreateVisitor(), shipped.Publication.Forest.Guide);
        await visitor.WalkAsync(("danger", "no"), ("who", "victim"), ("age", age), ("need", "help"), ("form", "work"));

        Assert.Equal(isOffered, visitor.Page.TextOf("#niet-praten .pt-others")!.Contains("Kindertelefoon", StringComparison.Ordinal));
        Assert.NotEmpty(visitor.Page.QuerySelectorAll("#niet-praten a[href^=https]"));
    }

    [Fact]
    public async Task Get_the_outcome_at_night_never_names_112_or_who_investigates_instead_of_a_closed_desk()
    {
        host.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 29, 2, 0, 0, TimeSpan.Zero));
        var named = new List<string>();

        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var visitor = new GuideVisitor(host.CreateVisitor(), shipped.Publication.Forest.Guide);
            await visitor.OpenAsync();
            await visitor.AnswerAsync("unknown");
            await visitor.AnswerAsync("victim");
            while (visitor.Question is { } question)
            {
                var answers = question.Answers.Where(answer => answer.Id != "police").ToArray();
                await visitor.AnswerAsync(answers[random.Next(answers.Length)].Id);
            }

            named.AddRange(visitor.Page.QuerySelectorAll(".pt-desk .pt-note a[href^='/nl/loketten/']").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
        }

        Assert.NotEmpty(named);
        Assert.All(named, desk => Assert.DoesNotContain("investigates", shipped.Publication.FindDesk(desk)!.Tags));
        Assert.DoesNotContain("noodnummer-112", named);
    }

    [Fact]
    public async Task Get_the_outcome_again_after_five_minutes_shows_desks_and_nothing_that_tells_what_was_answered()
    {
        var visitor = new GuideVisitor(host.CreateVisitor(), shipped.Publication.Forest.Guide);
        await visitor.WalkAsync(Worker);
        var desk = visitor.FirstTap;

        host.Clock.Advance(OutcomeReading.Fresh);
        await visitor.OpenAsync(visitor.Address);
        var before = visitor.Page.QuerySelectorAll("details.pt-why").Length;
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await visitor.OpenAsync(visitor.Address);

        Assert.Equal(2, before);
        Assert.Equal(desk, visitor.FirstTap);
        Assert.Empty(visitor.Page.QuerySelectorAll("main details, main .pt-block, #waar"));
    }

    public void Dispose() => host.Dispose();
}
