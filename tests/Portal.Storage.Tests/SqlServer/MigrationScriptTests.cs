using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Portal.Storage.Tests.Databases;

namespace Portal.Storage.Tests.SqlServer;

public sealed class MigrationScriptTests
{
    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void Every_step_up_and_down_is_in_the_language_of_the_server(MigrationsSqlGenerationOptions options)
    {
        using var context = TestDatabase.OpenServer("Server=none");
        var migrator = context.GetService<IMigrator>();
        string[] states = [Migration.InitialDatabase, .. context.Database.GetMigrations()];
        var steps = states.Zip(states.Skip(1)).Append((states[0], states[^1]));

        foreach (var (from, to) in steps)
        {
            AssertIsServerSql(migrator.GenerateScript(from, to, options));
            AssertIsServerSql(migrator.GenerateScript(to, from, options));
        }
    }

    [Fact]
    public void A_mistake_is_shown_with_its_place_and_the_text()
    {
        var failure = Assert.Throws<FormatException>(() => ServerSql.Parse("EXEC(N'SELECT 1\nFROM')"));

        Assert.StartsWith("line 2, column ", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("SELECT 1\nFROM", failure.Message, StringComparison.Ordinal);
    }

    private static void AssertIsServerSql(string script)
    {
        var read = ServerSql.Parse(script);

        Assert.NotEmpty(read.Statements());
        Assert.Empty(ServerFunctions.Unknown(read));
    }
}
