using Portal.Content.PlainLanguage;
using Portal.Testing;

namespace Portal.Content.Tests.PlainLanguage;

/// <summary>What victims read has short sentences, or it is not published.</summary>
public sealed class ReadabilityTests
{
    private const string Think = "pages/rechten/bedenktijd/nl.md";
    private const string ThirteenWords = "Je mag hier heel rustig nadenken over alles wat je nu wilt doen.";

    [Fact]
    public void Too_many_words_on_average_fail_with_the_limit_of_the_language()
    {
        using var folder = new TestFolder();
        folder.Change(Think, "Dertig dagen.", string.Join(' ', Enumerable.Repeat(ThirteenWords, 60)));

        var problem = Assert.Single(folder.Compile().Problems);

        Assert.Equal(Think, problem.Source);
        Assert.Contains("12 at most", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_sentence_of_twice_the_limit_fails_on_its_line()
    {
        using var folder = new TestFolder();
        folder.Change(Think, "Dertig dagen.", "Kort.\n\n" + string.Join(" en ", Enumerable.Repeat("je mag nadenken over wat je wilt", 4)) + ".");

        Assert.Contains(folder.Compile().Problems, problem => problem is { Source: Think, Line: 17 } && problem.Message.Contains("This sentence has 31 words", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_is_not_for_victims_has_no_limit()
    {
        using var folder = new TestFolder();
        folder.Change(Think, "Dertig dagen.", string.Join(' ', Enumerable.Repeat(ThirteenWords, 20))).Change(Think, "audience: [S, P]", "audience: [P]");

        Assert.Empty(folder.Compile().Problems);
    }

    [Fact]
    public void The_shipped_Dutch_for_victims_has_at_most_twelve_words_a_sentence()
    {
        var dutch = ReadabilityReport.ForVictims(ShippedEdition.Edition).Single(text => text.Language == "nl");

        Assert.InRange(dutch.Average, 1, 12);
        Assert.NotNull(dutch.PassiveShare);
    }
}
