using Portal.Content;
using Portal.Content.Differences;
using Portal.Content.Folder;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Publishing;

/// <summary>Pages that are the same in both are not read; the difference must not show it.</summary>
public sealed class ComparingTests
{
    private static readonly Edition Before = SmallEditions.First;

    private static readonly Edition After = SmallEditions.OwnedBy("Another") with
    {
        Pages =
        [
            Before.Pages[0] with { Languages = Before.Pages[0].Languages.SetItem("nl", Before.Pages[0].Languages["nl"] with { Title = "Anders" }) },
            .. Before.Pages.Skip(1),
        ],
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_publications_differ_as_their_editions_do()
    {
        await using var database = await PublishedAsync();
        await database.ImportAsync(After);
        await database.PublishAsync("Second.");
        await using var context = database.Open();

        var difference = await database.Publications(context).CompareAsync(1, 2, Cancellation);

        Assert.NotEmpty(Told(difference));
        Assert.Equal(Told(EditionDifference.Between(Before, After)), Told(difference));
    }

    [Fact]
    public async Task A_draft_differs_from_a_publication_as_their_editions_do()
    {
        await using var database = await PublishedAsync();
        await using var context = database.Open();

        var difference = await database.Publications(context).CompareAsync(1, EditionDocuments.Of(After), Cancellation);

        Assert.Equal(Told(EditionDifference.Between(Before, After)), Told(difference));
    }

    [Fact]
    public async Task What_is_the_same_has_no_difference()
    {
        await using var database = await PublishedAsync();
        await using var context = database.Open();

        Assert.True((await database.Publications(context).CompareAsync(1, EditionDocuments.Of(Before), Cancellation))!.IsNone);
    }

    private static async Task<TestDatabase> PublishedAsync()
    {
        var database = await TestDatabase.MakeAsync();
        await database.ImportAsync(Before);
        await database.PublishAsync("First.");

        return database;
    }

    private static IEnumerable<string> Told(EditionDifference? difference) =>
        difference!.Items.SelectMany(item => item.Sentences.Select(sentence => $"{item.File} {item.Title} {item.Change}: {sentence.Text}"));
}
