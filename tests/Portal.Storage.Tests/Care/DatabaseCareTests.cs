using Microsoft.EntityFrameworkCore;
using Portal.Storage.Care;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.Care;

public sealed class DatabaseCareTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("SELECT 1", SchemaState.Current)]
    [InlineData("INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Later', '99.0.0')", SchemaState.Newer)]
    [InlineData("DELETE FROM __EFMigrationsHistory", SchemaState.Missing)]
    public async Task The_tables_are_compared_by_the_migrations_they_had(string change, SchemaState expected)
    {
        await using var database = await TestDatabase.MakeAsync();
        await using var context = database.Open();
        await context.Database.ExecuteSqlRawAsync(change, Cancellation);

        Assert.Equal(expected, await new DatabaseCare(context).SchemaAsync(Cancellation));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.StandIn)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Migrating_again_keeps_the_installation_id(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await using var context = database.Open();
        var before = await IdAsync(context);

        await new DatabaseCare(context).MigrateAsync(Cancellation);

        Assert.NotEqual(Guid.Empty, before);
        Assert.Equal(before, await IdAsync(context));
    }

    [Fact]
    public async Task Several_processes_at_once_make_one_set_of_tables_and_one_id()
    {
        await using var database = await TestDatabase.MakeAsync();
        File.Delete(database.File);
        await File.WriteAllBytesAsync(database.File, [], Cancellation);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(
            async () =>
            {
                await using var context = database.Open();
                await new DatabaseCare(context).MigrateAsync(Cancellation);
            },
            Cancellation)));

        await using var reader = database.Open();
        Assert.Equal(SchemaState.Current, await new DatabaseCare(reader).SchemaAsync(Cancellation));
        Assert.Single(await reader.Installation.ToListAsync(Cancellation));
    }

    /// <summary>EF Core would wait for it for ever.</summary>
    [Fact]
    public async Task A_migration_that_died_halfway_holds_up_nobody()
    {
        await using var database = await TestDatabase.MakeAsync();
        await using var context = database.Open();
        await context.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsLock\" (\"Id\", \"Timestamp\") VALUES (1, '2026-11-24 09:00:00+00:00')", Cancellation);

        await new DatabaseCare(context).MigrateAsync(Cancellation);

        Assert.Equal(SchemaState.Current, await new DatabaseCare(context).SchemaAsync(Cancellation));
    }

    [Fact]
    public async Task Publishing_needs_an_installation_id()
    {
        await using var database = await TestDatabase.MakeAsync();
        await using var context = database.Open();
        await context.Installation.ExecuteDeleteAsync(Cancellation);

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.PublishAsync());
    }

    private static Task<Guid> IdAsync(PortalDbContext context) => context.Installation.Select(row => row.Id).SingleAsync(Cancellation);
}
