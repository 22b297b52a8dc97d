using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Storage.Publishing;
using Portal.Storage.Setup;
using Portal.Storage.Tests.Databases;
using Portal.Storage.Tests.SqlServer.StandIn;

namespace Portal.Storage.Tests.SqlServer;

/// <summary>What the settings make of the connection.</summary>
public sealed class StorageSetupTests
{
    [Fact]
    public async Task On_a_server_what_may_pass_is_tried_again()
    {
        await using var services = Services(new StandInServer("none"), maxBatchSize: null);
        await using var scope = services.CreateAsyncScope();

        var context = scope.ServiceProvider.GetRequiredService<PortalDbContext>();

        Assert.IsType<SqlServerPortalDbContext>(context);
        Assert.True(context.Database.CreateExecutionStrategy().RetriesOnFailure);
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(4, 3)]
    [InlineData(null, 1)]
    public async Task As_many_changes_go_at_once_as_the_server_takes(int? maxBatchSize, int commands)
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.StandIn);
        await using var services = Services(database.StandIn, maxBatchSize);
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        context.Documents.AddRange(Enumerable.Range(0, 10).Select(i => new DocumentRow { Hash = DocumentHash.Of($"{i}"), Text = $"{i}" }));

        await context.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(commands, database.StandIn.Heard.Count(sql => sql.Contains("INSERT INTO [Documents]", StringComparison.Ordinal)));
    }

    private static ServiceProvider Services(StandInServer server, int? maxBatchSize)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Portal", "Server=stand-in")]).Build());
        services.Configure<StorageOptions>(options => (options.Provider, options.MaxBatchSize) = (StorageOptions.SqlServer, maxBatchSize));
        services.AddStorage(_ => "none.db");
        services.ConfigureDbContext<SqlServerPortalDbContext>(builder => builder.AddInterceptors(server));

        return services.BuildServiceProvider();
    }
}
