using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Portal.Storage.Setup;

/// <summary>For <c>dotnet ef</c>, which only looks at the model: nothing is opened.</summary>
internal sealed class DesignTimeSqlite : IDesignTimeDbContextFactory<SqlitePortalDbContext>
{
    public SqlitePortalDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        StorageProvider.UseSqlite(builder, DatabaseAddress.OfFile("design.db", SqliteOpenMode.ReadOnly), new StorageOptions());

        return new SqlitePortalDbContext(builder.Options);
    }
}

/// <inheritdoc cref="DesignTimeSqlite"/>
internal sealed class DesignTimeSqlServer : IDesignTimeDbContextFactory<SqlServerPortalDbContext>
{
    public SqlServerPortalDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<SqlServerPortalDbContext>();
        StorageProvider.UseSqlServer(builder, new DatabaseAddress("Server=design", null), new StorageOptions());

        return new SqlServerPortalDbContext(builder.Options);
    }
}
