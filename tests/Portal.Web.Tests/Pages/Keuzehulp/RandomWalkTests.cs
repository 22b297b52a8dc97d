using System.Globalization;
using System.Net;
using Portal.Testing;

namespace Portal.Web.Tests.Pages.Keuzehulp;

public sealed class RandomWalkTests(ShippedGuide shipped)
{
    private const int Walks = 300;

    [Fact]
    public async Task Any_walk_ends_where_somebody_can_be_reached_and_is_never_longer_than_it_was_told()
    {
        // One seed for each walk: a failure names it, and it can be walked again.
        await Parallel.ForEachAsync(Enumerable.Range(1, Walks), TestContext.Current.CancellationToken, async (seed, _) => await WalkAsync(seed));
    }

    private async Task WalkAsync(int seed)
    {
        var random = new Random(seed);
        var visitor = shipped.NewVisitor();

        await visitor.OpenAsync(seed % 2 == 0 ? "/nl/keuzehulp" : "/en/keuzehulp");
        await GoOnAsync(visitor, random, $"Walk {seed}");
        AssertOutcome(visitor, $"Walk {seed}");

        if (visitor.Page.QuerySelectorAll(".pt-answers button[name=again]") is { Length: > 0 } answered)
        {
            await visitor.SendAsync(("again", answered[random.Next(answered.Length)].GetAttribute("value")!));
            Assert.NotNull(visitor.Question);
            await GoOnAsync(visitor, random, $"Walk {seed}, changed,");
            AssertOutcome(visitor, $"Walk {seed}, changed,");
        }

        Assert.DoesNotContain(visitor.Headers, headers => headers.Contains("Set-Cookie", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task GoOnAsync(GuideVisitor visitor, Random random, string walk)
    {
        var promised = new List<int>();
        while (visitor.Question is { } question)
        {
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            promised.Add(AtMostMore(visitor));
            Assert.True(promised.Count <= 7, $"{walk} asks more than seven questions.");

            await visitor.AnswerAsync(question.Answers[random.Next(question.Answers.Length)].Id);
        }

        Assert.All(promised.Select((more, asked) => (more, asked)), told =>
            Assert.True(told.more >= promised.Count - told.asked, $"{walk} promised at most {told.more} more, and asked {promised.Count - told.asked}."));
    }

    private static void AssertOutcome(GuideVisitor visitor, string walk)
    {
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Single(visitor.Page.QuerySelectorAll("h1"));
        Assert.True(visitor.FirstTap is not null, $"{walk} has no first step.");
        Assert.True(visitor.Page.QuerySelector("main a[href^='tel:'], #niet-praten a[href^='https://']") is not null, $"{walk} ends at nobody.");
        Assert.NotNull(visitor.Page.QuerySelector("#niet-praten"));
    }

    /// <summary>The number in the words of the progress; the last question says so without one.</summary>
    private static int AtMostMore(GuideVisitor visitor)
    {
        var digits = string.Concat(visitor.Page.TextOf("#voortgang")!.Where(char.IsAsciiDigit));

        return digits.Length == 0 ? 1 : int.Parse(digits, CultureInfo.InvariantCulture);
    }
}
