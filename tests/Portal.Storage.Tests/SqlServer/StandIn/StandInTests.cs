using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Storage.Redirects;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.SqlServer.StandIn;

/// <summary>What the stand-in can be trusted with.</summary>
public sealed class StandInTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("SELECT 1 LIMIT 1")]
    [InlineData("INSERT INTO Texts VALUES (1) RETURNING 1")]
    public async Task What_only_SQLite_understands_is_refused(string sql)
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.StandIn);
        await using var context = database.Open();

        await Assert.ThrowsAsync<FormatException>(() => context.Database.ExecuteSqlRawAsync(sql, Cancellation));
    }

    [Theory]
    [InlineData("TRUNCATE TABLE Texts")]
    [InlineData("SELECT [Kind] + [Key] FROM [Revisions]")]
    [InlineData("EXEC sp_rename N'Texts', N'Words'")]
    public async Task A_statement_that_it_was_never_taught_is_refused(string sql)
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.StandIn);
        await using var context = database.Open();

        await Assert.ThrowsAsync<NotSupportedException>(() => context.Database.ExecuteSqlRawAsync(sql, Cancellation));
    }

    [Fact]
    public async Task Each_of_many_new_rows_learns_its_own_key()
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.StandIn);
        await using var context = database.Open();
        var rows = Enumerable.Range(0, 30).Select(i => RedirectRow.Of(new Redirect("", $"/{i}", "home", "nl"), i)).ToList();
        context.Redirects.AddRange(rows);

        await context.SaveChangesAsync(Cancellation);

        await using var other = database.Open();
        var stored = await other.Redirects.ToDictionaryAsync(row => row.Id, row => row.Item.Path, Cancellation);
        Assert.All(rows, row => Assert.Equal(row.Item.Path, stored[row.Id]));
        Assert.Contains(database.StandIn.Heard, sql => sql.Contains("MERGE [Redirects]", StringComparison.Ordinal));
    }
}
