using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portal.Storage.Care;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Care;

public sealed class DatabaseFaultsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_is_not_there_is_unreachable_and_is_not_made()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await using var context = TestDatabase.OpenFile(file);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => context.Installation.AnyAsync(Cancellation));

        Assert.True(DatabaseFaults.IsOne(failure));
        Assert.Equal(DatabaseFault.Unreachable, DatabaseFaults.Of(failure));
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task A_file_that_another_keeps_locked_is_slow_and_counts_as_writable()
    {
        await using var database = await TestDatabase.MakeAsync();
        await using var other = new SqliteConnection($"Data Source={database.File};Pooling=False");
        await other.OpenAsync(Cancellation);
        await using var writing = other.BeginTransaction(deferred: false);
        await using var context = database.Open();
        context.Database.SetCommandTimeout(1);
        await context.Database.OpenConnectionAsync(Cancellation);
        await context.Database.ExecuteSqlRawAsync("PRAGMA busy_timeout = 10", Cancellation);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => context.Database.ExecuteSqlRawAsync("UPDATE Installation SET Turn = Turn", Cancellation));

        Assert.Equal(DatabaseFault.Slow, DatabaseFaults.Of(failure));
        Assert.True(await new DatabaseCare(context).IsWritableAsync(Cancellation));
    }

    [Fact]
    public async Task A_file_opened_for_reading_is_read_only()
    {
        await using var database = await TestDatabase.MakeAsync();
        await using var context = database.Open();
        await context.Database.OpenConnectionAsync(Cancellation);
        await context.Database.ExecuteSqlRawAsync("PRAGMA query_only = ON", Cancellation);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => context.Database.ExecuteSqlRawAsync("UPDATE Installation SET Turn = Turn", Cancellation));

        Assert.Equal(DatabaseFault.ReadOnly, DatabaseFaults.Of(failure));
        Assert.False(await new DatabaseCare(context).IsWritableAsync(Cancellation));
    }

    [Fact]
    public async Task A_server_that_is_away_is_unreachable_in_its_own_words()
    {
        await using var server = new SqlConnection("Server=tcp:127.0.0.1,1;User Id=nobody;Password=none;Encrypt=false;Connect Timeout=1;ConnectRetryCount=0");

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => server.OpenAsync(Cancellation));
        var wrapped = new InvalidOperationException("retried", failure);

        Assert.IsNotType<SqlException>(failure.GetBaseException());
        Assert.True(DatabaseFaults.IsOne(wrapped));
        Assert.Equal(DatabaseFault.Unreachable, DatabaseFaults.Of(wrapped));
        Assert.Contains("network-related", DatabaseFaults.DetailOf(wrapped), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-2, DatabaseFault.Slow)]
    [InlineData(1222, DatabaseFault.Slow)]
    [InlineData(229, DatabaseFault.ReadOnly)]
    [InlineData(3906, DatabaseFault.ReadOnly)]
    [InlineData(1105, DatabaseFault.Full)]
    [InlineData(9002, DatabaseFault.Full)]
    [InlineData(18456, DatabaseFault.Unreachable)]
    public void A_server_says_it_by_number(int number, DatabaseFault fault) => Assert.Equal(fault, DatabaseFaults.OfServer(number));

    [Fact]
    public void What_took_too_long_is_slow_and_what_is_unknown_is_unreachable()
    {
        Assert.Equal(DatabaseFault.Slow, DatabaseFaults.Of(new InvalidOperationException("retried", new TimeoutException())));
        Assert.Equal(DatabaseFault.Unreachable, DatabaseFaults.Of(new InvalidOperationException()));
        Assert.False(DatabaseFaults.IsOne(new InvalidOperationException()));
    }
}
