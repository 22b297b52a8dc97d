using Portal.Content.Publishing;

namespace Portal.Content.Tests.Publishing;

/// <summary>Law ages: without a lawyer's reading, or after it expired, readers get the careful text (<c>safety.md</c> 19).</summary>
public sealed class LegalBlockTests
{
    private const string Unread = "legal: {expires: 2027-06-01}";
    private const string Read = "legal: {expires: 2027-06-01, readBy: mr. X, readOn: 2026-06-01}";

    [Theory]
    [InlineData(Unread, "2026-11-23", true)]
    [InlineData(Unread, "2028-01-01", true)]
    [InlineData(Read, "2026-11-23", false)]
    [InlineData(Read, "2027-05-31", false)]
    [InlineData(Read, "2027-06-01", true)]
    [InlineData(Read, "2030-01-01", true)]
    public void The_full_text_is_shown_only_from_a_reading_until_the_day_it_expires(string legal, string today, bool isFallback)
    {
        using var folder = new TestFolder();
        folder.Change("guide/guide.yml", Unread, legal);

        var block = Block(folder, DateOnly.Parse(today, null));

        Assert.Equal(isFallback, block.IsFallback);
        Assert.Equal(isFallback ? "<p>You may have rights. Ask a lawyer before you decide.</p>" : "<p>You get thirty days.</p>", block.Markup.Trim());
    }

    [Fact]
    public void A_text_that_does_not_rest_on_law_never_ages()
    {
        using var folder = new TestFolder();
        folder.Change("guide/guide.yml", ", " + Unread, "");

        foreach (var language in (string[])["nl", "en"])
        {
            folder.Change($"guide/{language}.yml", "    fallback: You may have rights. Ask a lawyer before you decide.\n", "");
        }

        Assert.False(Block(folder, new DateOnly(2099, 1, 1)).IsFallback);
    }

    [Fact]
    public void The_block_names_the_page_behind_it_and_its_language()
    {
        using var folder = new TestFolder();

        var block = Block(folder, new DateOnly(2026, 11, 23));

        Assert.Equal(("reflection-period", "nl", "Time to think", "rechten/bedenktijd"), (block.Id, block.Language, block.Title, block.Page));
    }

    private static PublishedBlock Block(TestFolder folder, DateOnly today)
    {
        var compilation = folder.Compile();
        Assert.Empty(compilation.Problems);

        return compilation.Publication!.Block("reflection-period", "nl", today);
    }
}
