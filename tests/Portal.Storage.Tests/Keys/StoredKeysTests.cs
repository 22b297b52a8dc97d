using Portal.Storage.Keys;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Keys;

public sealed class StoredKeysTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Keys_are_read_as_they_were_added_each_once(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await using var context = database.Open();
        var keys = new StoredKeys(context);
        StoredKey first = new("key-1", "<key>é</key>");
        StoredKey second = new("key-2", "<key/>");

        await keys.AddAsync([first], Cancellation);
        await keys.AddAsync([first, second], Cancellation);

        Assert.Equal([first, second], await keys.ReadAsync(Cancellation));
    }
}
