using Microsoft.Data.Sqlite;
using Portal.Storage.Care;
using Portal.Storage.Setup;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Setup;

/// <summary>Opening a database never makes one.</summary>
public sealed class DatabaseAddressTests
{
    private static readonly StorageOptions Embedded = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, SqliteOpenMode.ReadWrite)]
    [InlineData("", SqliteOpenMode.ReadWrite)]
    [InlineData("Data Source=portal.db", SqliteOpenMode.ReadWrite)]
    [InlineData("Data Source=portal.db;Mode=ReadWriteCreate;Pooling=True", SqliteOpenMode.ReadWrite)]
    [InlineData("Data Source=portal.db;Mode=ReadOnly", SqliteOpenMode.ReadOnly)]
    public void A_file_is_opened_never_made_and_never_kept_open(string? written, SqliteOpenMode mode)
    {
        var address = DatabaseAddress.Of(Embedded, written, "portal.db");

        var used = new SqliteConnectionStringBuilder(address.ConnectionString);
        Assert.Equal((mode, false), (used.Mode, used.Pooling));
        Assert.Equal(Path.GetFullPath("portal.db"), address.File);
    }

    [Fact]
    public void A_server_needs_an_address() => Assert.Throws<InvalidOperationException>(() =>
        DatabaseAddress.Of(new StorageOptions { Provider = StorageOptions.SqlServer }, "", "portal.db"));

    [Fact]
    public async Task A_file_that_is_gone_does_not_come_back_empty()
    {
        var database = await TestDatabase.MakeAsync();
        await using var _ = database;
        await using var context = database.Open();
        File.Move(database.File, database.File + ".moved");

        await Assert.ThrowsAsync<SqliteException>(() => database.Publications(context).ReadPointerAsync(Cancellation));
        await Assert.ThrowsAsync<SqliteException>(() => new DatabaseCare(context).MigrateAsync(Cancellation));
        Assert.Equal(SchemaState.Missing, await new DatabaseCare(context).SchemaAsync(Cancellation));
        Assert.False(File.Exists(database.File));

        File.Move(database.File + ".moved", database.File);
        Assert.Null(await database.Publications(context).ReadPointerAsync(Cancellation));
    }
}
