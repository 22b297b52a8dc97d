using Microsoft.EntityFrameworkCore;
using Portal.Content.Folder;
using Portal.Storage.Publishing;
using Portal.Storage.Tests.Databases;
using Portal.Testing;

namespace Portal.Storage.Tests.Publishing;

public sealed class PublicationsTests
{
    private static readonly Dictionary<string, string> NothingHeld = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task The_publication_from_the_database_is_the_one_from_the_folder(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(ShippedEdition.Edition);

        var attempt = await database.PublishAsync("The first.");

        Assert.Equal(new PublishAttempt.Published(1, ShippedEdition.Publication.Hash), attempt);
        await using var context = database.Open();
        var pointer = await database.Publications(context).ReadPointerAsync(Cancellation);
        var published = await database.Publications(context).LoadAsync(pointer!.Number, NothingHeld, Cancellation);
        Assert.Equal(EditionDocuments.Of(ShippedEdition.Edition), published.Documents);
        Assert.Equal(pointer.Installation, published.Installation);
        Assert.Equal("publisher: The first.", $"{published.By}: {published.Note}");
        Assert.InRange((published.At - database.Clock.GetUtcNow()).TotalMicroseconds, -1, 1);
    }

    [Fact]
    public async Task Who_changed_what_visitors_see_is_written_down()
    {
        await using var database = await TestDatabase.MakeAsync();
        await database.ImportAsync(SmallEditions.First);
        await database.PublishAsync("First.");
        await database.ImportAsync(SmallEditions.Broken);
        await database.PublishAsync("Refused.");
        await using var context = database.Open();
        await database.ImportAsync(SmallEditions.OwnedBy("Another"));
        await database.PublishAsync("Second.");
        await database.Publications(context).RestoreAsync(1, "publisher", "Back.", Cancellation);

        var entries = await context.AuditEntries.OrderBy(entry => entry.Id).ToListAsync(Cancellation);

        Assert.Equal(
            ["import imported : ", "publisher published 1: First.", "import imported : ", "import imported : ", "publisher published 2: Second.", "publisher restored 3: Back."],
            entries.Select(entry => $"{entry.Who} {entry.Deed} {entry.About}: {entry.Detail}"));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Nothing_is_live_before_the_first_publication(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await using var context = database.Open();

        Assert.Null(await database.Publications(context).ReadPointerAsync(Cancellation));
        Assert.Empty(await database.Publications(context).ListAsync(Cancellation));
        Assert.IsType<PublishAttempt.Refused>(await database.PublishAsync());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task What_is_live_already_is_not_published_again(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await database.PublishAsync();

        Assert.Equal(new PublishAttempt.Unchanged(1), await database.PublishAsync());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task An_edition_with_mistakes_changes_nothing_and_every_mistake_has_a_line(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await database.PublishAsync();
        await database.ImportAsync(SmallEditions.Broken);

        var refused = Assert.IsType<PublishAttempt.Refused>(await database.PublishAsync());

        Assert.Contains(refused.Problems, problem => problem is { Source: "site.yml", Line: > 1 });
        await using var context = database.Open();
        Assert.Equal(1, (await database.Publications(context).ReadPointerAsync(Cancellation))!.Number);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task An_older_publication_goes_live_again_under_a_new_number_and_the_draft_stays(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await database.ImportAsync(SmallEditions.First);
        await database.PublishAsync();
        await database.ImportAsync(SmallEditions.OwnedBy("Another"));
        await database.PublishAsync();
        await using var context = database.Open();
        var publications = database.Publications(context);

        var attempt = await publications.RestoreAsync(1, "publisher", "Back.", Cancellation);

        Assert.IsType<PublishAttempt.Published>(attempt);
        var lines = await publications.ListAsync(Cancellation);
        Assert.Equal(["3 of 1, live", "2 of ", "1 of "], lines.Select(line => $"{line.Number} of {line.RestoredFrom}{(line.IsLive ? ", live" : "")}"));
        Assert.Equal(lines[2].Hash, lines[0].Hash);
        Assert.Equal("Another", (await database.Draft(context).ReadAsync(Cancellation)).Site.Owner);
        Assert.Equal(new PublishAttempt.Unchanged(3), await publications.RestoreAsync(1, "publisher", "Again.", Cancellation));
        Assert.Equal(new PublishAttempt.Unknown(9), await publications.RestoreAsync(9, "publisher", "", Cancellation));
    }
}
