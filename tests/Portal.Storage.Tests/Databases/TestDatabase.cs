using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using Portal.Content;
using Portal.Storage.Care;
using Portal.Storage.Drafts;
using Portal.Storage.Publishing;
using Portal.Storage.Setup;
using Portal.Storage.Tests.SqlServer.StandIn;

namespace Portal.Storage.Tests.Databases;

/// <summary>A migrated database of its own, until the test ends: an SQLite file, or a database on the server that <c>PORTAL_TEST_SQLSERVER</c> names.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private const string ServerSetting = "PORTAL_TEST_SQLSERVER";

    private readonly string? _server;
    private readonly StandInServer? _standIn;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portal-database-");

    private TestDatabase(DatabaseKind kind, string? server)
    {
        _server = kind == DatabaseKind.SqlServer ? $"{server};Initial Catalog=portal_test_{Guid.NewGuid():N}" : null;
        _standIn = kind == DatabaseKind.StandIn ? new StandInServer(File) : null;
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(1)).AddTicks(1234567));

    /// <summary>The SQLite file; there is none on a server.</summary>
    public string File => Path.Combine(_folder.FullName, "portal.db");

    /// <summary>What answers in place of a server; there is one for that kind only.</summary>
    internal StandInServer StandIn => _standIn ?? throw new InvalidOperationException("This database has no stand-in.");

    /// <summary>Skips the test when it needs a server and none is named.</summary>
    public static async Task<TestDatabase> MakeAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var server = Environment.GetEnvironmentVariables()[ServerSetting] as string;
        Assert.SkipWhen(kind == DatabaseKind.SqlServer && string.IsNullOrEmpty(server), $"{ServerSetting} names no server.");
        var database = new TestDatabase(kind, server);

        if (kind != DatabaseKind.SqlServer)
        {
            await System.IO.File.WriteAllBytesAsync(database.File, await MigratedFile.BytesAsync());
            await using var context = OpenFile(database.File);
            await context.Database.ExecuteSqlRawAsync("UPDATE Installation SET Id = {0}", Guid.NewGuid());
        }
        else
        {
            await using var context = database.Open();
            await new DatabaseCare(context).MigrateAsync(TestContext.Current.CancellationToken);
        }

        return database;
    }

    /// <summary>As a process of its own would: nothing is shared with other contexts.</summary>
    public PortalDbContext Open(params IInterceptor[] interceptors) => this switch
    {
        { _server: { } server } => OpenServer(server, interceptors),
        { _standIn: { } standIn } => OpenServer("Server=stand-in", [standIn, .. interceptors]),
        _ => OpenFile(File, interceptors),
    };

    public static SqlitePortalDbContext OpenFile(string file, params IInterceptor[] interceptors) =>
        new(Options<SqlitePortalDbContext>(DatabaseAddress.OfFile(file, SqliteOpenMode.ReadWrite), StorageProvider.UseSqlite, interceptors));

    public static SqlServerPortalDbContext OpenServer(string connectionString, params IInterceptor[] interceptors) =>
        new(Options<SqlServerPortalDbContext>(new DatabaseAddress(connectionString, null), StorageProvider.UseSqlServer, interceptors));

    public DraftEdition Draft(PortalDbContext context) => new(context, Clock);

    public Publications Publications(PortalDbContext context) => new(context, Clock);

    public async Task<DraftChanges> ImportAsync(Edition edition, string note = "")
    {
        await using var context = Open();

        return await Draft(context).ReplaceAsync(edition, "import", note, TestContext.Current.CancellationToken);
    }

    public async Task<PublishAttempt> PublishAsync(string note = "")
    {
        await using var context = Open();

        return await Publications(context).PublishAsync("publisher", note, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await using var context = Open();
            await context.Database.EnsureDeletedAsync();
        }

        _folder.Delete(recursive: true);
    }

    private static DbContextOptions<T> Options<T>(DatabaseAddress address, Action<DbContextOptionsBuilder, DatabaseAddress, StorageOptions> use, IInterceptor[] interceptors)
        where T : DbContext
    {
        var builder = new DbContextOptionsBuilder<T>();
        use(builder, address, new StorageOptions());

        return builder.AddInterceptors(interceptors).Options;
    }
}

/// <summary>Which database a test runs on.</summary>
public enum DatabaseKind
{
    Sqlite,

    /// <summary>All code as for SQL Server; a file answers in its place.</summary>
    StandIn,

    /// <summary>A real one, when there is one.</summary>
    SqlServer,
}
