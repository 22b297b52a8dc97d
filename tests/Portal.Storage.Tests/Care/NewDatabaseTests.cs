using Portal.Content;
using Portal.Content.Folder;
using Portal.Storage.Care;
using Portal.Storage.Publishing;
using Portal.Storage.Setup;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Care;

public sealed class NewDatabaseTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portal-new-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string DataFolder => Path.Combine(_folder.FullName, "data");

    private string Place => Path.Combine(DataFolder, "portal.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_first_start_makes_a_file_with_publication_1_and_nothing_beside_it()
    {
        var end = await MakeAsync();

        Assert.Equal(new NewDatabaseEnd.Made(), end);
        Assert.Equal([Place], Directory.EnumerateFileSystemEntries(DataFolder));
        await using var context = TestDatabase.OpenFile(Place);
        Assert.Equal(1, (await new Publications(context, TimeProvider.System).ReadPointerAsync(Cancellation))!.Number);
        Assert.Equal(SchemaState.Current, await new DatabaseCare(context).SchemaAsync(Cancellation));
    }

    [Fact]
    public async Task What_lies_there_is_never_overwritten()
    {
        Directory.CreateDirectory(DataFolder);
        await File.WriteAllTextAsync(Place, "Somebody's file.", Cancellation);

        var end = await MakeAsync();

        Assert.Equal(new NewDatabaseEnd.AlreadyThere(), end);
        Assert.Equal("Somebody's file.", await File.ReadAllTextAsync(Place, Cancellation));
    }

    [Fact]
    public async Task What_came_there_meanwhile_is_not_overwritten_either()
    {
        var end = await MakeAsync((_, cancellation) => File.WriteAllTextAsync(Place, "Another process was first.", cancellation));

        Assert.Equal(new NewDatabaseEnd.AlreadyThere(), end);
        Assert.Equal("Another process was first.", await File.ReadAllTextAsync(Place, Cancellation));
        Assert.Equal([Place], Directory.EnumerateFileSystemEntries(DataFolder));
    }

    [Fact]
    public async Task Of_several_at_once_one_makes_it_and_the_others_use_that()
    {
        var ends = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => MakeAsync(), Cancellation)));

        Assert.Single(ends.OfType<NewDatabaseEnd.Made>());
        Assert.Equal(3, ends.OfType<NewDatabaseEnd.AlreadyThere>().Count());
        Assert.Equal([Place], Directory.EnumerateFileSystemEntries(DataFolder));
    }

    [Fact]
    public async Task Failing_halfway_leaves_nothing()
    {
        await Assert.ThrowsAsync<InterruptedException>(() => MakeAsync((_, _) => throw new InterruptedException()));

        Assert.Empty(Directory.EnumerateFileSystemEntries(DataFolder));
    }

    [Fact]
    public async Task What_a_crash_left_is_cleared_away_at_the_next_start()
    {
        var dead = Directory.CreateDirectory(Place + ".new-dead");
        await File.WriteAllTextAsync(Path.Combine(dead.FullName, "portal.db"), "half", Cancellation);
        await File.WriteAllTextAsync(dead.FullName + ".lock", "", Cancellation);

        await MakeAsync();

        Assert.Equal([Place], Directory.EnumerateFileSystemEntries(DataFolder));
    }

    [Fact]
    public async Task What_another_process_is_making_is_left_alone()
    {
        var yard = Directory.CreateDirectory(Place + ".new-alive");
        await using var alive = FileLock.TryTake(yard.FullName + ".lock");

        await MakeAsync();

        Assert.True(yard.Exists && File.Exists(Place));
    }

    [Fact]
    public async Task An_edition_with_mistakes_makes_no_database()
    {
        var end = await MakeAsync(edition: SmallEditions.Broken);

        Assert.NotEmpty(Assert.IsType<NewDatabaseEnd.Refused>(end).Problems);
        Assert.False(File.Exists(Place));
    }

    [Fact]
    public async Task The_rest_of_a_database_that_is_gone_is_not_taken_for_a_part_of_the_new_one()
    {
        Directory.CreateDirectory(DataFolder);
        await File.WriteAllTextAsync(Place + "-wal", "", Cancellation);

        Assert.Equal(new NewDatabaseEnd.LeftOver(Place + "-wal"), await MakeAsync());
        Assert.False(File.Exists(Place));
    }

    private Task<NewDatabaseEnd> MakeAsync(Func<PortalDbContext, CancellationToken, Task>? complete = null, Edition? edition = null) => NewDatabase.MakeAsync(
        Place,
        EditionReading.Of(edition ?? SmallEditions.First),
        "first start",
        new StorageOptions(),
        TimeProvider.System,
        complete ?? ((_, _) => Task.CompletedTask),
        Cancellation);
}
